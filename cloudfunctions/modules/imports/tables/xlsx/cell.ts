import type { RawCell } from '../raw'
import { unescaped } from './shared-strings'

/** Days between the start of the two epochs that a workbook may count from: the end of 1899 and 1904. */
const EPOCH_1904 = 1462

/** What of the workbook a cell needs to be understood. */
export interface CellContext {
	strings: readonly string[]
	dateStyles: ReadonlySet<number>
	counts1904: boolean
}

/** A cell as it stands in the file. */
export interface XmlCell {
	type: string | undefined
	style: number
	hasFormula: boolean
	/** The text of its value; undefined where it has none. */
	value: string | undefined
}

/** What a cell holds. A formula counts as the result that the file keeps of it. */
export function understand(
	{ type, style, hasFormula, value }: XmlCell,
	{ strings, dateStyles, counts1904 }: CellContext,
): RawCell {
	if (type === 'e') return { fault: 'errorValue', shown: value ?? '' }
	if (type === 'str' || type === 'inlineStr') return text(unescaped(value ?? ''))
	if (value === undefined || value === '') {
		return hasFormula ? { fault: 'formulaWithoutValue', shown: '' } : undefined
	}
	if (type === 's') return text(strings[Number(value)] ?? '')
	if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
	const number = Number(value)
	if (type === 'd' || Number.isNaN(number)) return text(value)
	const isDate = dateStyles.has(style)
	return { value: isDate && counts1904 ? number + EPOCH_1904 : number, isDate }
}

function text(value: string): RawCell {
	return value.trim() === '' ? undefined : value
}
