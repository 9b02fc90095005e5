import type { Area, AreaRef } from '#shared/area/area'
import { isLiving, isOddSize, staffOf, type Staff } from '#shared/roster/gaps/gap'
import { GRID_HOUSEHOLDS } from '#shared/roster/gaps/grid-norm'
import { leaderGap } from '../rules/gaps/leader'
import { staffingGap } from '../rules/gaps/staffing'
import { endsBefore, type Day } from '#shared/roster/tenure'
import { postTitle } from '../../../words/desk'
import type { Input, Output } from '../contract/roster'
import type { Call } from '../call'
import { lookingAt, refOf } from '../../org/gaps/reach'
import { isUnbound, NO_AREA, readSlice, type Slice } from '../../org/gaps/read-slice'

type Found = Output<'gaps'>
type Gap = Found['gaps'][number]

const NOTHING: Found['looked'] = { areas: 0, grids: 0, households: 0 }

/** What the roster lacks in an area and below it, some areas at a time. */
export async function gaps({ areaCode, cursor }: Input<'gaps'>, call: Call): Promise<Output<'gaps'>> {
	const { area: top, children, reach, version } = await lookingAt(areaCode, call)
	if (!top) return { reach, children: [], gaps: [], looked: NOTHING }
	const { day } = call
	const slice = await readSlice(call.ports.gaps, { code: top.code, cursor, version, day })
	const finder = new Finder(slice, top, day)
	const found = slice.areas.flatMap(({ area, units }) => finder.inArea(area, units))
	return {
		area: refOf(top),
		reach,
		children: children.filter((area) => area.level !== 'unit' && isLiving(area, day)).map(refOf),
		gaps: [...found, ...(cursor === undefined ? finder.ofNoArea() : [])],
		looked: lookedAt(slice, day),
		...(slice.next !== undefined && { cursor: slice.next }),
	}
}

function lookedAt({ areas, households }: Slice, day: Day): Found['looked'] {
	const living = areas.filter(({ area }) => isLiving(area, day))
	return {
		areas: living.reduce((sum, { units }) => sum + 1 + units.length, 0),
		grids: living.filter(({ area }) => area.level === 'grid').length,
		households: areas.reduce((sum, { area }) => sum + (households.get(area.code) ?? 0), 0),
	}
}

/** Finds the gaps of the areas of a slice, as seen from the area that was asked for. */
class Finder {
	constructor(
		private readonly slice: Slice,
		private readonly top: Area,
		private readonly day: Day,
	) {}

	inArea(area: Area, units: readonly Area[]): Gap[] {
		if (!isLiving(area, this.day)) return this.leftBehind(area)
		const own = area.level === 'grid' ? this.ofGrid(area, units) : this.leftBehind(area)
		return [...own, ...[area, ...units].flatMap((one) => this.ofStaff(one))]
	}

	/** Households whose grid the roster never had stand with the root, where somebody looks from there. */
	ofNoArea(): Gap[] {
		const households = this.slice.households.get(NO_AREA) ?? 0
		if (households === 0 || this.top.path.length > 1) return []
		return [{ kind: 'noGrid', ...this.at(this.top), households }]
	}

	private leftBehind(area: Area): Gap[] {
		const households = this.householdsOf(area)
		if (households === 0) return []
		const ended = area.to === undefined ? {} : { endedOn: area.to }
		return [{ kind: 'noGrid', ...this.at(area), households, ...ended }]
	}

	private ofGrid(grid: Area, units: readonly Area[]): Gap[] {
		const at = this.at(grid)
		const leader = leaderGap(grid, this.day)
		const households = this.householdsOf(grid)
		const chain = grid.path.flatMap(({ code }) => this.slice.known.get(code) ?? [])
		const staffing = staffingGap(chain, units, this.day)
		return [
			...(leader ? [{ kind: 'noLeader' as const, ...at, ...leader }] : []),
			...(isOddSize(households) ? [{ kind: 'size' as const, ...at, households, ...GRID_HOUSEHOLDS }] : []),
			...(staffing ? [{ kind: 'staffing' as const, ...at, ...staffing }] : []),
		]
	}

	private ofStaff(area: Area): Gap[] {
		return staffOf(area, this.day).flatMap((staff): Gap[] => {
			const { name, post, phone, kind } = staff
			if (!this.isFirstPost(staff, area)) return []
			const who = { ...this.at(area), name, post, title: postTitle(post, area), standing: kind }
			if (phone === '') return [{ kind: 'noPhone', ...who }]
			const person = this.slice.people.get(staff.personId)
			return person && isUnbound(person) ? [{ kind: 'unbound', ...who, phone }] : []
		})
	}

	/** A person with several posts is listed once: at the first post below the area that was asked for. */
	private isFirstPost({ personId, post }: Staff, area: Area): boolean {
		const posts = this.slice.people.get(personId)?.person.posts ?? []
		const first = posts.find((one) => !endsBefore(one, this.day) && one.path.includes(this.top.code))
		return first === undefined || (first.areaCode === area.code && first.post === post)
	}

	private householdsOf({ code }: Area): number {
		return this.slice.households.get(code) ?? 0
	}

	private at(area: Area): { area: AreaRef; where: string } {
		const below = area.path.slice(this.top.path.length)
		const names = (below.length === 0 ? area.path.slice(-1) : below).map(({ name }) => name)
		return { area: refOf(area), where: names.join(' › ') }
	}
}
