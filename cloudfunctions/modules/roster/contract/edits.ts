import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { within } from '../../../rpc/reach'
import { areaCode, areaName, areaRef, day, doorCode, name, phone, post, text } from '../../../rpc/shapes'

const span = v.strictObject({ from: day, to: v.exactOptional(day) })

const tenure = v.strictObject({
	personId: v.string(),
	name: v.string(),
	phone: v.string(),
	kind: v.picklist(['holder', 'deputy']),
	/** As what they are known, where that is a word of the county's own. */
	title: v.exactOptional(v.string()),
	...span.entries,
	leaves: v.array(span),
	/** Their WeChat is bound. */
	bound: v.boolean(),
})

/** An area as the clerk keeps it. */
const areaView = v.strictObject({
	area: v.strictObject({
		...areaRef.entries,
		path: v.array(areaRef),
		from: v.exactOptional(day),
		to: v.exactOptional(day),
	}),
	day,
	/** Who answers on that day, in one line each: the card's people. */
	inCharge: v.array(
		v.strictObject({ title: v.string(), name: v.string(), standsInFor: v.exactOptional(v.string()) }),
	),
	/** Every post that makes sense here, with everybody who was, is or will be in it. */
	desks: v.array(
		v.strictObject({ post, title: v.string(), body: v.exactOptional(v.string()), tenures: v.array(tenure) }),
	),
	households: v.number(),
	below: v.array(v.strictObject({ ...areaRef.entries, ended: v.boolean() })),
})

const desk = { areaCode, post }
const newcomer = { name: name(20), phone }
const personId = text(64)

const PROBLEMS = [
	...COMMON_ERRORS,
	'NOT_FOUND',
	'ROSTER_BUSY',
	'MOVE_NOT_POSSIBLE',
	'SECOND_NEEDED',
	'ROSTER_CHANGED',
] as const

/** A part of a grid that becomes one of its own. */
const newGrid = v.strictObject({
	name: areaName,
	/** Nobody: the first new grid keeps the people of the old one. */
	leader: v.exactOptional(v.strictObject(newcomer)),
	householdIds: v.pipe(v.array(text(64)), v.maxLength(2000)),
	/** What stands below the grid and goes to this part; what no part names goes to the first. */
	unitCodes: v.exactOptional(v.pipe(v.array(areaCode), v.maxLength(200))),
})

export const editMethods = {
	area: {
		doc: 'An area, or the grid to which a household belonged on the day: its desks, everybody who was, is or will be at them, and who was in charge that day; today unless another day is given. Either areaCode or doorCode.',
		roles: ['clerk', 'dispatcher'],
		reach: within('keeper', ['areaCode'], { doors: ['doorCode'] }),
		input: v.strictObject({
			areaCode: v.exactOptional(areaCode),
			doorCode: v.exactOptional(doorCode),
			day: v.exactOptional(day),
		}),
		output: areaView,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'UNKNOWN_DOOR_CODE'],
	},
	appoint: {
		doc: 'Puts somebody at a desk from a day on, beside whoever is there. Who is known by the phone keeps their other posts.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({
			...desk,
			...newcomer,
			kind: v.picklist(['holder', 'deputy']),
			...span.entries,
			body: v.exactOptional(name(40)),
		}),
		output: areaView,
		errors: PROBLEMS,
	},
	handOver: {
		doc: 'Somebody hands their desk over on a day: their time ends the day before, their successor begins.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({ ...desk, personId, day, ...newcomer }),
		output: areaView,
		errors: PROBLEMS,
	},
	endPost: {
		doc: 'Ends the time of somebody at a desk with a last day.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({ ...desk, personId, lastDay: day }),
		output: areaView,
		errors: PROBLEMS,
	},
	leave: {
		doc: 'Somebody is away for some days; a deputy may be named, who answers for exactly those days.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({
			...desk,
			personId,
			...span.entries,
			deputy: v.exactOptional(v.strictObject(newcomer)),
		}),
		output: areaView,
		errors: PROBLEMS,
	},
	cancelLeave: {
		doc: 'Takes back a leave that begins on a day.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({ ...desk, personId, from: day }),
		output: areaView,
		errors: PROBLEMS,
	},
	households: {
		doc: 'The households of a grid in the order of their numbers: what is divided when a grid is split.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({ areaCode }),
		output: v.strictObject({
			households: v.array(v.strictObject({ id: v.string(), number: v.string(), address: v.string() })),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	split: {
		doc: 'Divides a grid into new ones. Households move, open reports follow with their clocks, the old grid ends and keeps its history.',
		// The ids of the households of a whole grid.
		bodyBytes: 1024 * 1024,
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({ areaCode, into: v.pipe(v.array(newGrid), v.minLength(2), v.maxLength(9)) }),
		output: areaView,
		errors: PROBLEMS,
	},
	merge: {
		doc: 'Makes one new grid of several of the same village. Households move, open reports follow with their clocks, the old grids end.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCodes']),
		input: v.strictObject({
			areaCodes: v.pipe(v.array(areaCode), v.minLength(2), v.maxLength(9)),
			name: areaName,
			leader: v.exactOptional(v.strictObject(newcomer)),
		}),
		output: areaView,
		errors: PROBLEMS,
	},
} as const satisfies Methods
