import * as v from 'valibot'
import { PLACE_SEEN } from '#shared/life/event'
import { FLOOD_KINDS } from '../life/flood'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ofReport } from '../../../rpc/reach'
import { id, reportItem } from './view'
import { boundedCount, moment, text } from '../../../rpc/shapes'

const kind = v.picklist(FLOOD_KINDS)

const worked = v.strictObject({
	done: boundedCount,
	/** How many are left of those that were looked at; the next call goes on. */
	left: v.number(),
	failed: v.array(v.strictObject({ number: v.string(), message: v.string() })),
})

/** Many reports of one sender, or from one door: what their line says. */
export const floodLine = v.strictObject({
	/** Its newest report stands for it. */
	id,
	kind,
	senders: v.number(),
	open: v.number(),
	dismissed: v.number(),
	/** There may be more than were looked at. */
	more: v.boolean(),
	from: moment,
	to: moment,
	/** An emergency is among what is open. */
	urgent: v.boolean(),
	categories: v.array(v.string()),
	placeName: v.string(),
})

/** Many reports of one sender, or from one door, within an hour: one line, ended with one reason. */
export const floodMethods = {
	flood: {
		doc: 'The flood of a report, for whoever may end or restore it: its line, its reports, whom to ring first, and with what reason it was ended. No line where nothing of it is left.',
		roles: ['staff'],
		reach: ofReport('id'),
		input: v.strictObject({ id, kind }),
		output: v.strictObject({
			line: v.exactOptional(floodLine),
			/** The newest first. */
			items: v.array(reportItem),
			/** How many emergencies are among what is open. */
			emergencies: v.number(),
			calls: v.array(v.strictObject({ who: v.string(), phone: v.string() })),
			ended: v.exactOptional(v.strictObject({ at: moment, by: v.string(), reason: v.string() })),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	dismissFlood: {
		doc: 'Ends up to five reports of a flood with one reason; sent again it goes on. One that can’t be ended is named and stops no other.',
		roles: ['staff'],
		reach: ofReport('id'),
		input: v.strictObject({
			id,
			kind,
			reason: text(500),
			placeSeen: v.exactOptional(v.picklist(PLACE_SEEN)),
		}),
		output: worked,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	restoreFlood: {
		doc: 'Lets up to five reports of a flood that were ended together stand again; sent again it goes on.',
		roles: ['staff'],
		reach: ofReport('id'),
		input: v.strictObject({ id, kind }),
		output: worked,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
} as const satisfies Methods
