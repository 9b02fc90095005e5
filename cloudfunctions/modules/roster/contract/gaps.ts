import * as v from 'valibot'
import { LEADER_REASONS } from '../rules/gaps/leader'
import { STAFF_ROLES } from '#shared/roster/gaps/grid-norm'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { within } from '../../../rpc/reach'
import { areaCode, areaRef, cursor, day, post } from '../../../rpc/shapes'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Where something is missing: the area, and its name with those above it as far as the area that was asked for. */
const place = { area: areaRef, where: v.string() }

const norm = { least: count, most: v.exactOptional(count) }

/** Somebody with a post, once in a list: at the first of their posts. */
const staff = {
	...place,
	name: v.string(),
	post,
	title: v.string(),
	standing: v.picklist(['holder', 'deputy']),
}

const gap = v.variant('kind', [
	v.strictObject({
		kind: v.literal('noLeader'),
		...place,
		why: v.picklist(LEADER_REASONS),
		/** Who is away, or whose post ended last. */
		name: v.exactOptional(v.string()),
		/** The first day without them, and the first with somebody again. */
		since: v.exactOptional(day),
		until: v.exactOptional(day),
	}),
	/** Households of a grid that has ended, or of what is no grid. */
	v.strictObject({ kind: v.literal('noGrid'), ...place, households: count, endedOn: v.exactOptional(day) }),
	v.strictObject({ kind: v.literal('size'), ...place, households: count, ...norm }),
	v.strictObject({
		kind: v.literal('staffing'),
		...place,
		roles: v.array(v.strictObject({ role: v.picklist(STAFF_ROLES), count, ...norm })),
		/** Members of whom the roster does not say whether full-time or part-time. */
		unspecified: count,
	}),
	v.strictObject({ kind: v.literal('noPhone'), ...staff }),
	/** The phone is a work phone: it stands on the wall. */
	v.strictObject({ kind: v.literal('unbound'), ...staff, phone: v.string() }),
])

export const gapMethods = {
	gaps: {
		doc: 'What the roster lacks in an area and below it, some areas at a time: grids without a leader, of an odd size or short of staff, households without a grid, people without a phone or never bound. Without an area, the first that the caller keeps or dispatches.',
		roles: ['clerk', 'dispatcher'],
		reach: within('keeper', ['areaCode']),
		input: v.strictObject({ areaCode: v.exactOptional(areaCode), cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			/** Absent while the roster has no area. */
			area: v.exactOptional(areaRef),
			/** Where the caller may look at all. */
			reach: v.array(areaRef),
			/** The areas right below, to look at each alone. */
			children: v.array(areaRef),
			gaps: v.array(gap),
			/** What this part of the answer is about. */
			looked: v.strictObject({ areas: count, grids: count, households: count }),
			/** Absent when everything was looked at. */
			cursor: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
} as const satisfies Methods
