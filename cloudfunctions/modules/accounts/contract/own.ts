import * as v from 'valibot'
import { SHOWING_PLACES, SHOWN_KINDS } from '#shared/personal/showing'
import { STATUSES } from '#shared/life/status'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { own } from '../../../rpc/reach'
import { cursor, day, moment, nothing } from '../../../rpc/shapes'

const page = v.strictObject({ cursor: v.exactOptional(cursor) })

/** Who belongs to the same household, for its confirmed members. */
const housemate = v.strictObject({ memberId: v.string(), name: v.string(), since: moment })

/** What a resident may read, take along and delete of themself (我的信息). */
export const ownInfoMethods = {
	kept: {
		doc: 'Where the caller stands in the roster: households with the name and phone that they gave and the tags of each, and their post.',
		roles: ['stranger'],
		reach: own(),
		input: nothing,
		output: v.strictObject({
			households: v.array(
				v.strictObject({
					id: v.string(),
					address: v.string(),
					path: v.string(),
					name: v.string(),
					phone: v.exactOptional(v.string()),
					state: v.picklist(['pending', 'confirmed']),
					since: moment,
					/** By which those are found who go there: 独居, 高龄. */
					tags: v.exactOptional(v.array(v.string())),
					others: v.array(housemate),
				}),
			),
			staff: v.exactOptional(
				v.strictObject({ name: v.string(), phone: v.string(), posts: v.array(v.string()) }),
			),
		}),
		errors: COMMON_ERRORS,
	},
	looks: {
		doc: "Who was shown the caller's phone or address outside of a report that they were in charge of, newest first. A page may be short, or empty, and the list go on.",
		roles: ['stranger'],
		reach: own(),
		input: page,
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					at: moment,
					name: v.string(),
					/** Their post, with its area. */
					title: v.string(),
					where: v.picklist(SHOWING_PLACES),
					what: v.array(v.picklist(SHOWN_KINDS)),
				}),
			),
			cursor: v.exactOptional(cursor),
		}),
		errors: COMMON_ERRORS,
	},
	ownReports: {
		doc: 'What is kept of all that the caller reported for themself, newest first: their words, the place, name and phone, and until when.',
		roles: ['stranger'],
		reach: own(),
		input: page,
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					id: v.string(),
					number: v.string(),
					category: v.string(),
					status: v.picklist(STATUSES),
					at: moment,
					/** What they wrote, first and later. */
					words: v.array(v.string()),
					place: v.string(),
					name: v.exactOptional(v.string()),
					phone: v.exactOptional(v.string()),
					photos: v.number(),
					/** How many recordings. */
					voices: v.number(),
					/** The day on which it is deleted by itself; absent while it is open, and once it is. */
					until: v.exactOptional(day),
					/** Why it is kept longer than others (留存). */
					held: v.exactOptional(v.string()),
					deleted: v.exactOptional(v.literal(true)),
				}),
			),
			cursor: v.exactOptional(cursor),
		}),
		errors: COMMON_ERRORS,
	},
	forget: {
		doc: 'Deletes what the caller said in ended reports, as time would do it, page by page: how it went and what is counted stay. What is still needed stays, and is named with the report that it waits for. Sent again it changes nothing.',
		roles: ['stranger'],
		reach: own(),
		input: page,
		output: v.strictObject({
			forgotten: v.number(),
			waits: v.array(
				v.strictObject({
					number: v.string(),
					/** `merged`: it is part of another one, whose number `of` says. */
					why: v.picklist(['open', 'merged', 'held']),
					of: v.exactOptional(v.string()),
					until: v.exactOptional(day),
					/** Why a held report is kept. */
					reason: v.exactOptional(v.string()),
				}),
			),
			cursor: v.exactOptional(cursor),
		}),
		errors: COMMON_ERRORS,
	},
} as const satisfies Methods
