import type { Column } from '../../../../words/roster'
import {
	DAY_OF_A_NUMBER,
	LEFT_POST,
	NAME_LABEL,
	NAME_REMARK,
	NOTHING_WORDS,
	OPEN_END_WORDS,
	SINCE,
	SPACED_NAMES,
} from '#shared/words/roster-cells'
import { CELL_PROBLEMS, IDENTITY_NUMBER, NO_PLAIN_NAME } from '../../../../words/roster-files'
import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import { phoneOfCell } from '#shared/text/clean-phone'
import { hasPrivate } from '#shared/text/odd-characters'
import type { RawCell, RawFault, RawNumber } from '../raw'
import { cleanDay, dayOfSerial, type End } from './clean-day'
import { cleanText, hasNoText } from './clean-text'

const DAYS: ReadonlySet<Column> = new Set(['from', 'to'])
const PHONES: ReadonlySet<Column> = new Set(['phone', 'centrePhone', 'headPhone', 'pairedPhone'])

const NAMES: ReadonlySet<Column> = new Set(['person', 'head', 'pairedName'])

/** Columns in which every digit counts, and which Excel likes to take for numbers. */
const EXACT: ReadonlySet<Column> = new Set([
	...PHONES,
	'code',
	'parent',
	'deskArea',
	'grid',
	'number',
	'doorCode',
])

/** A month of which a number cannot keep the last zero. */
const CUT_MONTH = /^\d{4}\.1$/

/** Excel keeps fifteen digits of a number. */
const LARGEST_EXACT = 999_999_999_999_999

/** Hears of a cell that is a problem, for which '' stands, and of what was done with one. */
export interface CellNotes {
	problem(message: string): ''
	notice(message: string): void
}

/** What a decoder puts where bytes are no character. */
const REPLACEMENT = '\ufffd'

/** The clean text of a cell; empty for one that holds nothing or is a problem. */
export function cellText(raw: RawCell, column: Column, notes: CellNotes): string {
	if (raw === undefined) return ''
	if (typeof raw !== 'string') return 'fault' in raw ? ofFault(raw, notes) : ofNumber(raw, column, notes)
	if (raw.includes(REPLACEMENT)) return notes.problem(CELL_PROBLEMS.unreadable)
	if (hasNoText(raw)) notes.notice(SHEET_NOTICES.droppedSign)
	const text = cleanText(raw)
	if (NAMES.has(column) && SPACED_NAMES.test(raw.trim())) notes.notice(SHEET_NOTICES.spacedName(text))
	if (hasPrivate(text)) notes.notice(SHEET_NOTICES.privateSign)
	return ofText(text, column, notes)
}

/** The text of a cell where nothing depends on its column: a header, a title. */
export function plainText(raw: RawCell): string {
	if (raw === undefined) return ''
	if (typeof raw === 'string') return cleanText(raw)
	return 'fault' in raw ? '' : digitsOf(raw.value)
}

function ofFault({ fault, shown }: RawFault, notes: CellNotes): '' {
	return notes.problem(
		fault === 'errorValue' ? CELL_PROBLEMS.errorValue(shown) : CELL_PROBLEMS.formulaWithoutValue,
	)
}

function ofNumber({ value, isDate }: RawNumber, column: Column, notes: CellNotes): string {
	if (DAYS.has(column)) {
		const digits = digitsOf(value)
		// 2021.10 has become 2021.1, which may be January as well.
		if (CUT_MONTH.test(digits)) return notes.problem(CELL_PROBLEMS.monthOrDay(digits))
		return dayOfSerial(value) ?? cleanDay(digits, endOf(column))
	}
	if (isDate) return notes.problem(CELL_PROBLEMS.isDate)
	if (EXACT.has(column) && value > LARGEST_EXACT) return notes.problem(CELL_PROBLEMS.tooManyDigits)
	return EXACT.has(column) ? digitsOf(value) : withoutIdentity(digitsOf(value), notes)
}

function ofText(text: string, column: Column, notes: CellNotes): string {
	if (NOTHING_WORDS.has(text)) return ''
	if (column === 'to') return OPEN_END_WORDS.has(text) ? '' : cleanDay(text, 'last')
	if (column === 'from') return cleanDay(text.replace(SINCE, ''), 'first')
	if (!EXACT.has(column)) {
		const plain = withoutIdentity(text, notes)
		return NAMES.has(column) ? nameOf(plain.replace(NAME_LABEL, ''), column, notes) : plain
	}
	if (column === 'number' && DAY_OF_A_NUMBER.test(text)) return notes.problem(CELL_PROBLEMS.isDate)
	const exact = withoutExponent(text)
	if (exact === undefined) return notes.problem(CELL_PROBLEMS.digitsLost(text))
	return PHONES.has(column) ? phoneOf(exact, notes) : exact
}

/** A name without what stands in brackets behind it, which is said: it may be more than a remark, and who has left gets no post. */
function nameOf(text: string, column: Column, notes: CellNotes): string {
	const [remark] = NAME_REMARK.exec(text) ?? []
	if (/:\s*\p{Script=Han}/u.test(text)) return notes.problem(CELL_PROBLEMS.notAName)
	if (remark === undefined || remark === text) return plainName(text, notes)
	if (column === 'person' && LEFT_POST.test(remark.slice(1, -1)))
		return notes.problem(CELL_PROBLEMS.gone(remark))
	notes.notice(SHEET_NOTICES.nameRemark(remark))
	return plainName(text.slice(0, -remark.length).trim(), notes)
}

/** A name as it is; that it may be none stands on a card before anybody notices. */
function plainName(name: string, notes: CellNotes): string {
	if (NO_PLAIN_NAME.test(name)) notes.notice(SHEET_NOTICES.noPlainName)
	return name
}

/** Nobody's identity card is the roster's business, whatever column it was put into. */
function withoutIdentity(text: string, notes: CellNotes): string {
	const rest = text.replace(IDENTITY_NUMBER, '')
	if (rest === text) return text
	notes.notice(SHEET_NOTICES.identityNumber)
	return rest.replace(/\(\s*\)/, '').trim()
}

function phoneOf(text: string, notes: CellNotes): string {
	const { phone, leaves } = phoneOfCell(text)
	if (leaves === 'others') notes.notice(SHEET_NOTICES.twoPhones(phone))
	if (leaves === 'extension') notes.notice(SHEET_NOTICES.extension(phone))
	return phone
}

function endOf(column: Column): End {
	return column === 'to' ? 'last' : 'first'
}

/** 13947800001.0, 1.3947800001E+10 and E10 as the digits they stand for; undefined when 1.3948E+10 has lost some. */
function withoutExponent(text: string): string | undefined {
	const [, whole] = /^(\d{5,})\.0+$/.exec(text) ?? []
	if (whole !== undefined) return whole
	const [, first, decimals = '', exponent] = /^(\d)(?:\.(\d+))?E\+?(\d{1,2})$/i.exec(text) ?? []
	if (first === undefined) return text
	const digits = first + decimals
	return digits.length > Number(exponent) ? digits.slice(0, Number(exponent) + 1) : undefined
}

function digitsOf(value: number): string {
	const isExact = Number.isInteger(value) && value <= LARGEST_EXACT
	return isExact ? value.toFixed(0) : String(Number(value.toPrecision(15)))
}
