import * as v from 'valibot'
import { INBOX_READERS } from '../../words/message-kinds'
import { TEMPLATE_KEYS } from '../../words/message-kinds'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../rpc/method'
import { own } from '../../rpc/reach'
import { id } from '../reports/contract/view'
import { boundedCount, clientKey, cursor, moment, nothing, text } from '../../rpc/shapes'

const template = v.picklist(TEMPLATE_KEYS)
const unread = v.strictObject({ unread: boundedCount })

/** As WeChat answers `wx.requestSubscribeMessage`: ban and filter are its own reasons not to ask. */
const answer = v.picklist(['accept', 'reject', 'ban', 'filter'])

export const messageMethods = {
	list: {
		doc: "The caller's own messages, newest first, and how many of all are unread.",
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({ cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					id: v.string(),
					reportId: v.string(),
					at: moment,
					/** Whose page it opens. */
					reader: v.picklist(INBOX_READERS),
					text: v.string(),
					/** The report's first words, and where it is, as far as the reader may read them. */
					about: v.strictObject({ words: v.exactOptional(v.string()), place: v.exactOptional(v.string()) }),
					read: v.boolean(),
				}),
			),
			unread: boundedCount,
			cursor: v.exactOptional(cursor),
		}),
		errors: COMMON_ERRORS,
	},
	unread: {
		doc: "How many of the caller's messages are unread.",
		roles: ['stranger'],
		reach: own(),
		input: nothing,
		output: unread,
		errors: COMMON_ERRORS,
	},
	read: {
		doc: "Marks the caller's own messages as read: those named, those of a report, or all, a thousand a call. Answers how many are left.",
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({
			ids: v.exactOptional(v.pipe(v.array(text(100)), v.maxLength(50))),
			reportId: v.exactOptional(id),
			all: v.exactOptional(v.literal(true)),
		}),
		output: unread,
		errors: [...COMMON_ERRORS, 'MISSING_INPUT'],
	},
	changed: {
		doc: 'Which reports have changed for the caller since a mark, for pages that are open; without a mark none, and a mark to go on from.',
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({ mark: v.exactOptional(v.pipe(v.string(), v.regex(/^([0-9a-f]{8}){0,12}$/))) }),
		output: v.strictObject({ mark: v.string(), reports: v.array(v.string()) }),
		errors: COMMON_ERRORS,
	},
	templates: {
		doc: 'The subscription messages that the caller may consent to: WeChat’s id, how many they still allow, and whether they refused.',
		roles: ['stranger'],
		reach: own(),
		input: nothing,
		output: v.strictObject({
			templates: v.array(
				v.strictObject({ template, id: v.string(), left: v.number(), refused: v.boolean() }),
			),
		}),
		errors: COMMON_ERRORS,
	},
	consent: {
		doc: 'What the caller answered when WeChat asked: each acceptance allows one message. The same clientKey again counts once.',
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({
			/** Made on the phone once an asking. */
			clientKey,
			answers: v.pipe(v.array(v.strictObject({ template, answer })), v.maxLength(TEMPLATE_KEYS.length)),
		}),
		/** How many of the answers were a yes or a no. */
		output: v.strictObject({ counted: v.number() }),
		errors: COMMON_ERRORS,
	},
} as const satisfies Methods

export type Input<V extends keyof typeof messageMethods> = InputOf<(typeof messageMethods)[V]>
export type Output<V extends keyof typeof messageMethods> = OutputOf<(typeof messageMethods)[V]>
