import * as v from 'valibot'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../rpc/method'
import { common, within } from '../../rpc/reach'
import { areaCode, minuteOfDay, text } from '../../rpc/shapes'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

const days = v.strictObject({
	year: v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2099)),
	/** The notice of the State Council that says so. */
	source: text(100),
	/** Holidays, the weekends within them included. */
	off: v.pipe(v.array(day), v.maxLength(80)),
	/** Saturdays and Sundays on which people work. */
	working: v.pipe(v.array(day), v.maxLength(30)),
})

const officeHours = {
	/** 0 Sunday … 6 Saturday. */
	weekdays: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), v.maxLength(7)),
	/** Minutes since midnight, in order. */
	spans: v.pipe(v.array(v.strictObject({ from: minuteOfDay, to: minuteOfDay })), v.maxLength(6)),
}

const areaHours = v.strictObject({ areaCode, ...officeHours })

const calendar = v.strictObject({
	/** The version of what was saved; 0 while nothing was. */
	version: v.number(),
	/** The years that are known. Any other has weekends and nothing else. */
	years: v.array(v.strictObject({ ...days.entries, saved: v.boolean() })),
	/** Where no area on the way up has its own. */
	usual: v.strictObject(officeHours),
	hours: v.array(areaHours),
	/** Whether the caller may save a year: it is for the whole county. */
	keepsYears: v.boolean(),
	/** Says which year is missing, once it should be known. */
	warning: v.exactOptional(v.string()),
})

const areasHours = v.strictObject({
	/** The version of the calendar, for `save`. */
	version: v.number(),
	name: v.string(),
	/** What the area itself set. */
	own: v.exactOptional(v.strictObject(officeHours)),
	/** What counts there without own ones. */
	above: v.strictObject(officeHours),
	/** The area above that set those; absent where nobody did. */
	aboveName: v.exactOptional(v.string()),
})

export const calendarMethods = {
	show: {
		doc: 'The calendar by which terms run: the years that are known, office hours, and which year is missing.',
		roles: ['clerk'],
		reach: common(),
		input: v.strictObject({}),
		output: calendar,
		errors: COMMON_ERRORS,
	},
	hours: {
		doc: 'When the offices of an area work: its own hours, and those that count without them.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({ areaCode }),
		output: areasHours,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	save: {
		doc: 'Puts a year’s holidays and make-up days into the calendar, gives an area and what lies below it office hours, or takes them away.',
		roles: ['clerk'],
		reach: within('clerk', ['hours.areaCode', 'inherit'], { whole: ['year'] }),
		input: v.strictObject({
			/** The version that the clerk saw. */
			version: v.pipe(v.number(), v.integer(), v.minValue(0)),
			year: v.exactOptional(days),
			hours: v.exactOptional(areaHours),
			/** An area whose own hours end: those above it count again. */
			inherit: v.exactOptional(areaCode),
		}),
		output: calendar,
		errors: [...COMMON_ERRORS, 'MISSING_INPUT', 'NOT_FOUND', 'STALE_VERSION'],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof calendarMethods> = InputOf<(typeof calendarMethods)[V]>
export type Output<V extends keyof typeof calendarMethods> = OutputOf<(typeof calendarMethods)[V]>
