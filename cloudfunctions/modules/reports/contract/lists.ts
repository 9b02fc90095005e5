import * as v from 'valibot'
import { TRIAGE_SECTIONS } from '#shared/life/attention'
import { INBOX_VIEWS } from '#shared/life/inbox-view'
import { UNDERSTOOD } from '../search/asked'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ofHousehold, ofReport, own, ownDesks } from '../../../rpc/reach'
import { floodLine } from './floods'
import { id, reportItem } from './view'
import { boundedCount, cursor, day, nothing, text } from '../../../rpc/shapes'

const page = v.strictObject({ items: v.array(reportItem), cursor: v.exactOptional(cursor) })

/** A search: words, a number or a phone's last four, and what else has to hold. */
const question = {
	text: v.exactOptional(text(60)),
	category: v.exactOptional(text(32)),
	state: v.exactOptional(v.picklist(['open', 'ended'])),
	/** The first and the last day of the submit. */
	from: v.exactOptional(day),
	to: v.exactOptional(day),
}

/** Lists of reports, a page at a time. */
export const listMethods = {
	mine: {
		doc: 'What the caller reported, newest first: their own, and what they said on behalf of others; of it what is looked for, where a page may be short and the list go on.',
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({
			...question,
			/** For themself alone: what they said for others in a post is left out, and the roster need not be read. */
			own: v.exactOptional(v.literal(true)),
			/** What they said for others in their post alone: of that nothing is unnamed. */
			others: v.exactOptional(v.literal(true)),
			cursor: v.exactOptional(cursor),
		}),
		/** `understood` where something was looked for. */
		output: v.strictObject({ ...page.entries, understood: v.exactOptional(v.picklist(UNDERSTOOD)) }),
		errors: COMMON_ERRORS,
	},
	inbox: {
		doc: 'What waits at the desks that the caller answers for today, what of it is due soon, what they passed on and is still open, what has ended there or was handled by the caller; or, for a grid’s member, what is open in the grid.',
		roles: ['staff'],
		reach: ownDesks(),
		input: v.strictObject({
			/** Without it: what waits. */
			view: v.exactOptional(v.picklist(INBOX_VIEWS)),
			cursor: v.exactOptional(cursor),
		}),
		output: page,
		errors: COMMON_ERRORS,
	},
	inboxCounts: {
		doc: 'How many each view of the inbox has, that of the grid for its members alone; and the floods of the last day at the caller’s desks and below a dispatcher’s, a line each, ended ones too, while they can be restored.',
		roles: ['staff'],
		reach: ownDesks(),
		input: nothing,
		output: v.strictObject({
			counts: v.array(v.strictObject({ view: v.picklist(INBOX_VIEWS), count: boundedCount })),
			floods: v.array(floodLine),
		}),
		errors: COMMON_ERRORS,
	},
	search: {
		doc: 'What is found in the areas of the caller’s posts and at their desks, newest first; each field only where they read it in full. A page may be short, or empty, and the list go on.',
		roles: ['staff'],
		reach: ownDesks(),
		input: v.strictObject({ ...question, cursor: v.exactOptional(cursor) }),
		output: v.strictObject({ ...page.entries, understood: v.picklist(UNDERSTOOD) }),
		errors: COMMON_ERRORS,
	},
	ofHousehold: {
		doc: 'What was reported from a household or its door, newest first, for whoever leads its grid; what they may not read is not among it.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'leader'),
		input: v.strictObject({ householdId: text(64), cursor: v.exactOptional(cursor) }),
		output: page,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	nearby: {
		doc: "What is open, not resolved and public in the caller's own grid, newest first: category, place, state, public words, and the reporter's where they said so; no person. The caller's own is left out: a page may be short, or empty, and the list go on.",
		roles: ['member'],
		reach: own(),
		input: v.strictObject({ category: v.exactOptional(text(32)), cursor: v.exactOptional(cursor) }),
		output: page,
		errors: COMMON_ERRORS,
	},
	alike: {
		doc: 'Open reports of the same category in the same or a neighbouring area, with which a report may be merged.',
		roles: ['staff'],
		reach: ofReport('id'),
		input: v.strictObject({ id, cursor: v.exactOptional(cursor) }),
		output: page,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'EVENT_NOT_ALLOWED'],
	},
	desk: {
		doc: "What needs a dispatcher's eye in the caller's areas, section by section, what is due first on top; counts and floods with the first page.",
		roles: ['staff'],
		reach: ownDesks(),
		input: v.strictObject({ section: v.picklist(TRIAGE_SECTIONS), cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			...page.entries,
			counts: v.exactOptional(
				v.array(v.strictObject({ section: v.picklist(TRIAGE_SECTIONS), count: boundedCount })),
			),
			floods: v.exactOptional(v.array(floodLine)),
		}),
		errors: COMMON_ERRORS,
	},
} as const satisfies Methods
