import { covers, type Day, type DaySpan } from '../../../shared/roster/tenure'
import type { Post } from '../../../shared/roster/post'
import { AREA_PAGE_SAYS as SAYS, AREA_PAGE_WORDS as WORDS } from '../../../shared/words/pages/roster-area'
import { dayInWords } from '../../../shared/words/moment'
import type { RosterArea, RosterDesk, RosterTenure } from '../../../services/roster'

/** Somebody at a desk, with what a clerk wants to know of them. */
export interface TenureLine {
	key: string
	personId: string
	name: string
	phone: string
	/** One word each: deputy, away, not yet there. */
	tags: string[]
	span: string
	/** Leaves that are not over. */
	leaves: { from: Day; text: string; words: string }[]
	bound: boolean
	binding: string
}

/** A desk with its present, coming and former people. */
export interface DeskScreen {
	post: Post
	title: string
	body: string
	people: TenureLine[]
	former: TenureLine[]
	formerText: string
}

/** An area as it stands on a day, ready to be shown. */
export interface AreaScreen {
	name: string
	path: string
	note: string
	ended: boolean
	inCharge: { key: string; text: string; note: string }[]
	desks: DeskScreen[]
	households: string
	below: { code: string; name: string; hint: string }[]
	isGrid: boolean
	/** Cards are printed for a grid, a village or a town. */
	canPrint: boolean
	/** Two grids or more lie right below. */
	canMergeBelow: boolean
	parent: string
}

export function areaScreen({ area, day, inCharge, desks, households, below }: RosterArea): AreaScreen {
	const above = area.path.slice(0, -1)
	const ended = area.to !== undefined && area.to < day
	return {
		name: area.name,
		path: above.map(({ name }) => name).join(' › '),
		note: area.to !== undefined && ended ? SAYS.ended(dayInWords(area.to)) : '',
		ended,
		inCharge: inCharge.map(({ title, name, standsInFor }, index) => ({
			key: String(index),
			text: SAYS.inCharge(title, name),
			note: standsInFor === undefined ? '' : SAYS.standsInFor(standsInFor),
		})),
		desks: desks.map((desk) => deskScreen(desk, day)),
		households: area.level === 'grid' ? SAYS.households(households) : '',
		below: below.map((one) => ({
			code: one.code,
			name: one.name,
			hint: one.ended ? WORDS.endedBelow : one.name.endsWith(one.levelName) ? '' : one.levelName,
		})),
		isGrid: area.level === 'grid',
		canPrint: !ended && (area.level === 'grid' || area.level === 'village' || area.level === 'town'),
		canMergeBelow: below.filter((one) => one.level === 'grid' && !one.ended).length >= 2,
		parent: above[above.length - 1]?.code ?? '',
	}
}

function deskScreen({ post, title, body, tenures }: RosterDesk, day: Day): DeskScreen {
	const isOver = ({ to }: DaySpan): boolean => to !== undefined && to < day
	const former = tenures.filter(isOver)
	return {
		post,
		title,
		body: body === undefined ? '' : SAYS.body(body),
		people: tenures.filter((one) => !isOver(one)).map((one) => tenureLine(one, day)),
		former: former.map((one) => tenureLine(one, day)).reverse(),
		formerText: former.length === 0 ? '' : SAYS.former(former.length),
	}
}

function tenureLine(tenure: RosterTenure, day: Day): TenureLine {
	const { personId, name, phone, kind, title, from, leaves, bound } = tenure
	const isOver = ({ to }: DaySpan): boolean => to !== undefined && to < day
	const tags = [
		...(title === undefined ? [] : [title]),
		...(kind === 'deputy' ? [WORDS.deputy] : []),
		...(from > day ? [WORDS.later] : []),
		...(leaves.some((leave) => covers(leave, day)) ? [WORDS.away] : []),
	]
	return {
		key: `${personId}${from}`,
		personId,
		name,
		phone,
		tags,
		span: spanWords(tenure),
		leaves: leaves
			.filter((leave) => !isOver(leave))
			.map((leave) => ({ from: leave.from, text: SAYS.leave(spanWords(leave)), words: spanWords(leave) })),
		bound,
		binding: bound ? WORDS.bound : WORDS.unbound,
	}
}

function spanWords({ from, to }: DaySpan): string {
	return to === undefined ? SAYS.from(dayInWords(from)) : SAYS.span(dayInWords(from), dayInWords(to))
}
