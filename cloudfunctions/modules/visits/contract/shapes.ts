import * as v from 'valibot'
import { chinaDay, fromIso, toIso } from '#shared/clock/china-time'
import { RHYTHMS } from '#shared/visits/period'
import { CHANNELS, FINDINGS, HEARD, OUTCOMES } from '#shared/visits/outcome'
import { TEMPLATES } from '#shared/visits/template'
import { TOLD_KINDS } from '#shared/visits/told'
import { VISIT_WORDS } from '../../../words/visits'
import { asked } from './asked'
import { areaRef, day, mapPoint, moment, name, post, text } from '../../../rpc/shapes'

const iso = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/),
	v.isoTimestamp(),
)
/** Milliseconds since 1970, until the year 2100. */
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000))

/** When something was, as a phone says it: ISO 8601 with the offset, or milliseconds since 1970. */
export const saidMoment = v.union([iso, v.pipe(milliseconds, v.transform(toIso))])

/** A day of the calendar, or a moment of it: that day in China. */
export const saidDay = v.union(
	[
		day,
		v.pipe(
			iso,
			v.transform((said) => chinaDay(fromIso(said))),
		),
	],
	VISIT_WORDS.whichDay,
)

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const id = text(64)

/** Households of a draw, and of a list. */
export const MOST_NAMED = 2000
const MOST_LISTED = 5000

export const template = v.picklist(TEMPLATES)

export const every = v.union(
	[
		v.picklist(RHYTHMS),
		v.strictObject({
			times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
			per: v.literal('month'),
		}),
	],
	VISIT_WORDS.howOften,
)

/** Whoever holds a post there; whoever looks in on a household; some people, by id or by their phone as it stands on a list. */
export const who = v.union(
	[
		v.strictObject({ post }),
		v.strictObject({ paired: v.literal(true) }),
		v.strictObject({ people: v.pipe(v.array(id), v.minLength(1), v.maxLength(200)) }),
	],
	VISIT_WORDS.whoGoes,
)

const all = v.strictObject({ all: v.literal(true) })
const tagged = v.strictObject({ tags: v.pipe(v.array(name(12)), v.minLength(1), v.maxLength(10)) })

/** Whom a notice reaches. */
export const toTell = v.union([all, tagged])

const seed = v.union([name(40), v.pipe(v.number(), v.safeInteger())])

/** All; those with one of some tags; some, by id, door code, or grid and number as they stand on a list; those of reports that were closed so many days ago; a draw. */
export const to = v.union(
	[
		all,
		tagged,
		v.strictObject({ households: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_LISTED)) }),
		v.strictObject({
			closedReports: v.strictObject({
				category: v.exactOptional(text(32)),
				daysAgo: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(90)),
			}),
		}),
		v.strictObject({
			draw: v.strictObject({
				count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_NAMED)),
				seed,
			}),
		}),
	],
	VISIT_WORDS.toWhom,
)

/**
 * Likewise, as it is told: of a check that goes on, those looked at read neither its seed nor its list, but how many. Where plans are listed
 * how many there are is all.
 */
const toldTo = v.union([
	...to.options.slice(0, 4),
	v.strictObject({ named: count }),
	v.strictObject({ draw: v.strictObject({ count, seed: v.exactOptional(seed) }) }),
])

/** The points of a patrol's way, in their order. */
export const checkpoints = v.pipe(
	v.array(v.strictObject({ name: name(20), point: v.exactOptional(mapPoint) })),
	v.minLength(2),
	v.maxLength(30),
)

/** How far somebody is in their round: on how many days they were there, or which points they passed and when. */
export const round = v.strictObject({
	planId: v.string(),
	name: v.string(),
	template,
	/** Names the period within its plan, and its last day. */
	period: v.string(),
	to: v.exactOptional(day),
	done: count,
	of: count,
	ended: v.boolean(),
	/** The days that count. */
	days: v.array(day),
	/** In their order; `at` and `point` once somebody was there. Passed before one that stands earlier: `early`. */
	checkpoints: v.array(
		v.strictObject({
			name: v.string(),
			at: v.exactOptional(moment),
			point: v.exactOptional(mapPoint),
			early: v.exactOptional(v.literal(true)),
		}),
	),
})

/** What somebody found who looked at it again: it has come back; nobody had been there. */
export const found = v.picklist(FINDINGS)

export const outcome = v.picklist(OUTCOMES)
/** The outcomes of a visit, or that the residents read it by themselves. */
export const result = v.picklist([...OUTCOMES, HEARD])
export const channel = v.picklist(CHANNELS)

export const toldKind = v.picklist(TOLD_KINDS)

/** What a resident said to the visitor of a plan. */
export const told = v.strictObject({
	id: v.string(),
	planId: v.string(),
	what: toldKind,
	name: v.exactOptional(v.string()),
	from: v.exactOptional(v.string()),
	day: v.exactOptional(day),
	note: v.exactOptional(v.string()),
	by: v.string(),
	at: moment,
	/** Somebody has been there since, or rung them up. */
	answered: v.exactOptional(v.strictObject({ at: moment, by: v.string() })),
})

export const planView = v.strictObject({
	id: v.string(),
	template,
	name: v.string(),
	area: areaRef,
	who,
	to: toldTo,
	every,
	/** What it owes a household: each has its own place, and a call fills no visit's. */
	parts: v.array(v.strictObject({ channel, every })),
	questions: asked,
	/** Of a notice: what it says. */
	words: v.exactOptional(v.string()),
	from: day,
	until: v.exactOptional(day),
	checkpoints: v.exactOptional(checkpoints),
	/** For so many days answers are kept. */
	keepDays: count,
	/**
	 * How many households were drawn, among how many, and a digest of all those: fixed before anybody goes. While the draw goes on
	 * nothing is due.
	 */
	draw: v.exactOptional(
		v.strictObject({ size: count, digest: v.string(), drawn: count, isDone: v.boolean() }),
	),
	by: v.strictObject({ name: v.string(), title: v.string() }),
	at: moment,
	/** `waiting`: somebody above is to see what it asks before it starts; `refused`: they have, and it does not. `over`: its last day has passed. */
	state: v.picklist(['waiting', 'refused', 'open', 'paused', 'over', 'ended']),
	/** When nothing of it was due, and why; the one that goes on stands last and has no end. */
	pauses: v.exactOptional(
		v.array(v.strictObject({ from: day, to: v.exactOptional(day), reason: v.string(), by: v.string() })),
	),
	endReason: v.exactOptional(v.string()),
	/** Nothing of it is due on holidays. */
	restsOnHolidays: v.exactOptional(v.literal(true)),
	/** The caller may extend, change and end it. */
	isTheirs: v.boolean(),
	/** The caller is to say whether it may ask what it asks. */
	mayDecide: v.boolean(),
	/** What holds from the next period on. */
	next: v.exactOptional(v.strictObject({ from: day, who, every, questions: asked })),
})

/** A household as its visitor reads it; an onlooker reads it masked. */
export const householdRef = v.strictObject({ id: v.string(), address: v.string(), head: v.string() })

/** What is looked at again at a household: reports that were closed, or what was written of a going there, and when. */
export const looked = {
	reports: v.exactOptional(
		v.array(v.strictObject({ id: v.string(), number: v.string(), category: v.string(), closed: day })),
	),
	visit: v.exactOptional(v.strictObject({ at: moment, outcome })),
}

/** `targets` are all of the others together; `again` are those of the missing where somebody has been in vain. */
export const counts = {
	targets: count,
	done: count,
	again: count,
	refused: count,
	/** Ended otherwise: empty, let out, moved away, not safe. */
	other: count,
	missing: count,
	/** Reports that an answer started, and somebody said so. */
	started: count,
	/** Of the targets: those that have come since the plan began. */
	came: count,
	/** No targets any more since then: nobody lives there, as somebody above has seen. */
	went: count,
}
export { count, id }
