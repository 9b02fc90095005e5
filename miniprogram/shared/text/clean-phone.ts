import { BETWEEN_PHONES, EXTENSION, PHONE_REMARK } from '../words/roster-cells'
import { cleanLine } from './clean-line'

const LANDLINE = /^\(?(0\d{2,3})\)?\s?[-\u2010-\u2015]?\s?(\d{7,8})$/

/** A mobile number, or a landline with its area code. */
export const PHONE_FORM = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/

/** A phone as it is kept, from what was typed or pasted: 139 4780 0001, +86-…, between marks of direction. */
export function cleanPhone(typed: string): string {
	const text = cleanLine(typed)
	const { phone, leaves } = phoneOfCell(text)
	return leaves === undefined ? phone : text
}

/** A phone that was found, and what was left of it that could be called too. */
interface FoundPhone {
	phone: string
	leaves?: 'others' | 'extension'
}

/**
 * The phone of a clean line that says more: a remark behind it is left out, of several the first mobile one counts, and
 * of a landline with an extension the landline. What is no phone comes back as it is.
 */
export function phoneOfCell(text: string): FoundPhone {
	const plain = phoneIn(text)
	if (plain !== undefined) return { phone: plain }
	const landline = phoneIn(EXTENSION.exec(text)?.[1] ?? '')
	if (landline?.startsWith('0')) return { phone: landline, leaves: 'extension' }
	const bare = text
		.replace(/^\((?=0\d{2,3}\))/, '')
		.replace(/^(0\d{2,3})\)/, '$1-')
		.replace(PHONE_REMARK, ' ')
		.trim()
	const whole = phoneIn(bare)
	if (whole !== undefined) return { phone: whole }
	const phones = phonesIn(bare)
	const first = phones.find((phone) => phone.startsWith('1')) ?? phones[0]
	if (first === undefined) return { phone: text }
	return { phone: first, ...(phones.length > 1 && { leaves: 'others' }) }
}

/** The phones of a text of nothing but phones; none where anything else stands there. */
function phonesIn(text: string): string[] {
	const digits = text.replace(/\b(1\d{2})[ -]?(\d{4})[ -]?(\d{4})\b/g, '$1$2$3')
	const parts = digits.split(BETWEEN_PHONES).filter((part) => part !== '')
	const phones = parts.flatMap((part) => phoneIn(part) ?? [])
	return phones.length === parts.length ? phones : []
}

/** A phone without what only makes it easier to read: 139 4780 0001, +86-13947800001, (0482)8800001. */
function phoneIn(text: string): string | undefined {
	const digits = text.replace(/[\s\u2010-\u2015-]/g, '').replace(/^(\+|00)?86(?=1\d{10}$)/, '')
	if (/^1\d{10}$/.test(digits)) return digits
	const [, area, number] = /[-\u2010-\u2015\s)]/.test(text) ? (LANDLINE.exec(text) ?? []) : []
	return area !== undefined && number !== undefined ? `${area}-${number}` : undefined
}
