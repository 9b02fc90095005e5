import type { Level } from '#shared/area/level'
import type { Desk } from '#shared/roster/desk'
import type { Post } from '#shared/roster/post'
import { AREAS, SEATS, type ModelArea, type Seat } from './roster'

// Who answers for what, worked out from the model's own list of seats: the product's rules are not asked.

const HEADS: Readonly<Partial<Record<Level, Post>>> = {
	county: 'dispatcher',
	town: 'dispatcher',
	village: 'villageLeader',
	grid: 'gridLeader',
	unit: 'unitLeader',
}
const GRID_PEOPLE: readonly Post[] = ['gridLeader', 'gridMember']

export function areaWith(code: string): ModelArea {
	const found = AREAS.find((area) => area.code === code)
	if (!found) throw new RangeError(`no area ${code}`)
	return found
}

/** The codes from the root down to an area. */
export function pathTo(code: string): string[] {
	const { parent } = areaWith(code)
	return parent === '' ? [code] : [...pathTo(parent), code]
}

const inPost = ({ from, to }: Seat, day: string): boolean => from <= day && (to === undefined || day <= to)

const isThere = (seat: Seat, day: string): boolean =>
	inPost(seat, day) && !(seat.away && seat.away[0] <= day && day <= seat.away[1])

/** Who is at the desk itself: those in post, else the deputies. */
export function atDesk({ areaCode, post }: Desk, day: string): string[] {
	const there = SEATS.filter((one) => one.areaCode === areaCode && one.post === post && isThere(one, day))
	const holders = there.filter(({ deputy }) => !deputy)
	return (holders.length > 0 ? holders : there).map(({ person }) => person)
}

/** Who answers for a desk: its holder, else the other desk's of the grid, else a head desk's above. */
export function answerers(desk: Desk, day: string): string[] {
	const others = areaWith(desk.areaCode).level === 'grid' && gridStandsInFor(desk.post) ? GRID_PEOPLE : []
	for (const post of [desk.post, ...others]) {
		const found = atDesk({ areaCode: desk.areaCode, post }, day)
		if (found.length > 0) return found
	}
	return atHeadAbove(desk.areaCode, day)
}

const gridStandsInFor = (post: Post): boolean => [...GRID_PEOPLE, 'police', 'property'].includes(post)

/** Who is at the nearest head desk above an area. */
export function atHeadAbove(code: string, day: string): string[] {
	for (const above of pathTo(code).slice(0, -1).reverse()) {
		const found = atDesk(headDesk(above), day)
		if (found.length > 0) return found
	}
	return []
}

export function headDesk(code: string): Desk {
	const { level } = areaWith(code)
	return { areaCode: code, post: HEADS[level]! }
}

/** Posts, without those of a deputy who stands in for nobody that day. */
export function actingSeatsOf(person: string, day: string): Seat[] {
	return seatsOf(person, day).filter((seat) => !seat.deputy || answerers(seat, day).includes(person))
}

/** The seats that somebody has on a day, away or not. */
export function seatsOf(person: string, day: string): Seat[] {
	return SEATS.filter((seat) => seat.person === person && inPost(seat, day))
}
