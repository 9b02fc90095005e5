import type { HistoryEvent } from '#shared/life/report'
import type { Notice, TemplateKey } from '../../../words/message-kinds'
import { fieldTime } from '#shared/words/moment'

/** A field as it is named in WeChat's console: its type and the number behind it. */
interface TemplateField {
	type: FieldType
	place: number
	from: keyof Notice
}

/**
 * The fields of each template, as data. They follow the templates chosen in WeChat's console:
 * who chooses others there changes them here.
 */
export const TEMPLATES: Readonly<Record<TemplateKey, readonly TemplateField[]>> = {
	progress: [
		{ type: 'character_string', place: 1, from: 'number' },
		{ type: 'thing', place: 2, from: 'matter' },
		{ type: 'phrase', place: 3, from: 'state' },
		{ type: 'thing', place: 4, from: 'note' },
		{ type: 'time', place: 5, from: 'at' },
	],
	result: [
		{ type: 'character_string', place: 1, from: 'number' },
		{ type: 'thing', place: 2, from: 'matter' },
		{ type: 'phrase', place: 3, from: 'state' },
		{ type: 'thing', place: 4, from: 'note' },
		{ type: 'time', place: 5, from: 'at' },
	],
	task: [
		{ type: 'character_string', place: 1, from: 'number' },
		{ type: 'thing', place: 2, from: 'matter' },
		{ type: 'thing', place: 3, from: 'note' },
		{ type: 'time', place: 4, from: 'at' },
	],
	notice: [
		{ type: 'thing', place: 1, from: 'matter' },
		{ type: 'thing', place: 2, from: 'note' },
		{ type: 'time', place: 3, from: 'at' },
	],
}

/** Events of which the reporter hears by the template that asks something of them. */
const ASKS_THE_REPORTER: readonly HistoryEvent[] = [
	'settle',
	'resolve',
	'reject',
	'ask',
	'told',
	'close',
	'verify',
]

/** By which template somebody hears of an event. */
export function templateFor(event: HistoryEvent, reader: 'reporter' | 'staff' | 'neighbour'): TemplateKey {
	if (reader === 'staff') return 'task'
	return ASKS_THE_REPORTER.includes(event) ? 'result' : 'progress'
}

/** Types of a subscription message's fields, as far as our templates use them. */
export type FieldType = 'thing' | 'character_string' | 'phrase' | 'name' | 'number' | 'time' | 'date'

const THING_MOST = 20
const STRING_MOST = 32
const PHRASE_MOST = 5
const NAME_MOST = 10
const CUT = '…'

/** Signs without a shape: of these alone WeChat would say that the field is empty. */
const UNSEEN = /^[\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]$/
const HAN = /^[\u4e00-\u9fff]$/
/** 2026年11月21日 */
const DAY = '\\d{4}\u5e74\\d{1,2}\u6708\\d{1,2}\u65e5'
const MINUTE = '\\d{1,2}:\\d{2}'
const TIME = new RegExp(`^(${DAY} )?${MINUTE}$`)
const DATE = new RegExp(`^${DAY}( ${MINUTE})?$`)

const FIT: Readonly<Record<FieldType, (value: string) => string>> = {
	thing: (value) => shortened(oneLine(value), THING_MOST, CUT),
	character_string: (value) => shortened(keep(value, /^[\x21-\x7e]$/), STRING_MOST, ''),
	phrase: (value) => shortened(keep(value, HAN), PHRASE_MOST, ''),
	name: (value) => shortened(keep(value, HAN), NAME_MOST, ''),
	number: (value) => (/^\d+(\.\d+)?$/.test(value) && value.length <= STRING_MOST ? value : ''),
	time: (value) => (TIME.test(value) ? value : ''),
	date: (value) => (DATE.test(value) ? value : ''),
}

/**
 * A value as WeChat takes it in a field of a type (thing ≤ 20 characters, phrase ≤ 5 Han, character_string ≤ 32 of
 * ASCII, and so on): shortened by whole characters. Null where nothing valid is left; WeChat would answer 47003.
 */
export function fitField(type: FieldType, value: string): string | null {
	const fitting = FIT[type](value)
	return fitting === '' ? null : fitting
}

/** WeChat counts UTF-16 units, so a sign beyond them counts twice; it is kept or dropped as a whole. */
function shortened(value: string, most: number, cut: string): string {
	if (value.length <= most) return value
	let text = ''
	for (const character of Array.from(value)) {
		if (text.length + character.length + cut.length > most) break
		text += character
	}
	return text + cut
}

/** Line ends and other signs that are not seen become spaces; half a surrogate pair is left out. */
function oneLine(value: string): string {
	return Array.from(value)
		.filter((character) => !/^[\ud800-\udfff]$/.test(character))
		.map((character) => (character <= ' ' || UNSEEN.test(character) ? ' ' : character))
		.join('')
		.replace(/\s+/g, ' ')
		.trim()
}

function keep(value: string, allowed: RegExp): string {
	return Array.from(value)
		.filter((character) => allowed.test(character))
		.join('')
}

/** The data of a subscription message, as WeChat takes it. */
type FilledFields = Record<string, { value: string }>

/** A template filled in, every field within its limits. Null where one has nothing valid to say: it is not sent then. */
export function filled(template: TemplateKey, notice: Notice): FilledFields | null {
	const fields: FilledFields = {}
	for (const { type, place, from } of TEMPLATES[template]) {
		const value = fitField(type, from === 'at' ? fieldTime(notice.at) : notice[from])
		if (value === null) return null
		fields[`${type}${place}`] = { value }
	}
	return fields
}
