import {
	ACCOUNT_CUES,
	AFTER_A_CUE,
	EXTENSIONS,
	IDENTITY_CUES,
	MEASURES,
	PHONE_CUES,
	TENS,
	THING_CUES,
	UNITS,
} from '../words/personal-numbers'
import type { Parts } from './parts'

/** Where a number stands: what is written before and after it. */
export interface Around {
	before: string
	after: string
	/** Only a sign or an "or" parts it from the number of a person before it. */
	isBesideOne?: boolean
}

type Kind = (parts: Parts, around: Around) => boolean

const cue = (words: readonly string[]): RegExp =>
	new RegExp(`(?:${words.join('|')})(?:${AFTER_A_CUE.join('|')})*[\\s:：，,。.（(【\\[+#-]{0,4}$`)
const PHONE = cue(PHONE_CUES)
const ACCOUNT = cue(ACCOUNT_CUES)
const IDENTITY = cue(IDENTITY_CUES)
const THING = cue(THING_CUES)

const DATE = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'
const MOBILE = /^(?:0086|86|0|17951|12593)?1[3-9]\d{9}$/
const AREA = '(?:10|2\\d|[3-9]\\d{2})'
const LANDLINE = new RegExp(`^0${AREA}[2-9]\\d{6,7}$`)
const LANDLINE_ABROAD = new RegExp(`^(?:00)?86${AREA}[2-9]\\d{6,7}$`)
const COUNTY_LINE = /^[48]00\d{7}$/
const IDENTITY_18 = new RegExp(`^[1-9]\\d{5}(?:18|19|20)\\d{2}${DATE}\\d{3}\\d?$`)
const IDENTITY_15 = new RegExp(`^[1-689]\\d{7}${DATE}\\d{3}$`)
const CARD = /^[3-9]\d{15,18}$/
const DAY = new RegExp(`^(?:19|20)\\d{2}${DATE}`)

/** The last place of an identity card where it is ten. */
const TENS_NEXT = new RegExp(`^[\\s-]{0,2}(?:${TENS.join('|')})(?![A-Za-z])`)
/** The extension of a landline. */
const EXTENSION = new RegExp(`^(?:[\\s，,]{0,2}(?:${EXTENSIONS.join('|')})\\s?\\d{1,6}|-\\d{3,4}(?!\\d))`)

/** How the parts of a phone are spoken with a pause; other rows of numbers are lists. */
const LISTED: ReadonlySet<string> = new Set(['3 4 4', '3 8', '7 4'])

const every = (sizes: readonly number[], least: number): boolean => sizes.every((size) => size >= least)
const singles = (sizes: readonly number[]): boolean => sizes.every((size) => size === 1)
const isQuantity = ({ after }: Around): boolean => after !== '' && UNITS.includes(after.charAt(0))

/** Whether parts of these sizes read as one phone, by how they hang together. */
function isParted({ digits, sizes, join }: Parts, { before }: Around): boolean {
	if (join === undefined) return true
	if (join === 'words') return every(sizes, 3) && !DAY.test(digits.slice(3))
	if (join === 'said') return every(sizes, 2)
	if (join === 'listed') {
		return singles(sizes) || LISTED.has(sizes.join(' ')) || (PHONE.test(before) && every(sizes, 2))
	}
	const [first, ...rest] = sizes
	const small = sizes.filter((size) => size < 3)
	const unpaired = sizes.filter((size) => size !== 2)
	return (
		singles(sizes) ||
		small.length <= 1 ||
		(sizes.length === 4 && sizes.slice(-2).every((size) => size === 4)) ||
		(sizes.length <= 3 && every(sizes, 2)) ||
		(first === 3 && rest.every((size) => size === 2)) ||
		(unpaired.length === 1 && sizes.length >= 5)
	)
}

const mobile: Kind = (parts, around) =>
	MOBILE.test(parts.digits) &&
	isParted(parts, around) &&
	(parts.join === undefined
		? !THING.test(around.before) && !MEASURES.includes(around.after.charAt(0) || ' ')
		: !isQuantity(around))

const landline: Kind = (parts, { before }) => {
	const { digits, sizes, join } = parts
	const isAbroad = LANDLINE_ABROAD.test(digits) && (before.endsWith('+') || digits.startsWith('00'))
	if (!isAbroad && !LANDLINE.test(digits) && !COUNTY_LINE.test(digits)) return false
	if (join === 'words' || THING.test(before)) return false
	return join === undefined || singles(sizes) || (every(sizes, 2) && sizes.length <= (isAbroad ? 4 : 3))
}

const identity: Kind = ({ digits, sizes, join }, { before, after }) => {
	const isParted = every(sizes, 2) || (TENS_NEXT.test(after) && every(sizes.slice(0, -1), 3))
	if (join === 'words' || !(singles(sizes) || isParted)) return false
	if (IDENTITY.test(before)) return digits.length >= 15 && digits.length <= 18
	if (IDENTITY_18.test(digits)) return digits.length === 18 || TENS_NEXT.test(after)
	return IDENTITY_15.test(digits) && every(sizes, 3) && !THING.test(before)
}

const bank: Kind = ({ digits, sizes, join }, { before, after }) => {
	const isFours = sizes.slice(0, -1).every((size) => size === 4) || (sizes[0] === 6 && every(sizes, 3))
	if (join === 'words' || !(join === undefined || singles(sizes) || isFours)) return false
	if (ACCOUNT.test(before)) return digits.length >= 12 && digits.length <= 21
	return CARD.test(digits) && !THING.test(before) && !/[A-Za-z]$/.test(before) && !/^[A-Za-z]/.test(after)
}

/** What is said to be a phone, though it is none by its form: a number of the own town, or one with a slip. */
const said: Kind = ({ digits, sizes, join }, around) =>
	(PHONE.test(around.before) || around.isBesideOne === true) &&
	!THING.test(around.before) &&
	digits.length >= 7 &&
	digits.length <= (digits.startsWith('00') ? 14 : 12) &&
	(join === undefined || (join === 'signs' && (singles(sizes) || every(sizes, 3)))) &&
	!DAY.test(digits) &&
	!isQuantity(around)

const KINDS: readonly { is: Kind; tail?: RegExp }[] = [
	{ is: mobile },
	{ is: landline, tail: EXTENSION },
	{ is: identity, tail: TENS_NEXT },
	{ is: bank },
]

/** How many characters behind the digits belong to a number of a person; undefined when they are none. */
export function tailOf(parts: Parts, around: Around): number | undefined {
	const kind = KINDS.find(({ is }) => is(parts, around))
	if (!kind) return undefined
	return kind.tail?.exec(around.after)?.[0].length ?? 0
}

/** True when a number is said to be a phone, though by its form it is none. */
export const isSaidToBePhone = said
