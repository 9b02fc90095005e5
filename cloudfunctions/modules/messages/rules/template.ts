import type { HistoryEvent } from '#shared/life/report'
import type { Notice, TemplateKey } from '../../../words/message-kinds'
import type { FieldType } from './fit-field'

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
