import { Random } from '../../../../local/seeds/random'
import forms from './forms.json'
import places from './places.json'

/** A sentence with one number in it, and the same with the number as a sign. */
export interface Drawn {
	kind: Kind
	form: string
	text: string
	masked: string
}

type Kind = keyof typeof forms

const HAN = '零一二三四五六七八九'
const CAPITAL = '零壹贰叁肆伍陆柒捌玖'
const KINDS = Object.keys(forms) as Kind[]

const PREFIXES = [
	'130',
	'135',
	'138',
	'139',
	'147',
	'150',
	'152',
	'157',
	'166',
	'173',
	'177',
	'182',
	'188',
	'191',
	'199',
]

/** Draws sentences by a seed, each form at least as often as the others. */
export function drawSentences(seed: number, count: number): Drawn[] {
	const random = new Random(seed)
	const all = KINDS.flatMap((kind) => forms[kind].map((form) => ({ kind, form })))
	return Array.from({ length: count }, (_, index) => {
		const { kind, form } = all[index % all.length] ?? random.pick(all)
		const number = written(form, drawNumber(random))
		const place = random.pick(kind in places ? places[kind as keyof typeof places] : places.any)
		const lead = kind === 'mobile' ? (/^\p{Script=Han}*/u.exec(form)?.[0] ?? '') : ''
		return { kind, form, text: place.replace('{}', number), masked: place.replace('{}', `${lead}■`) }
	})
}

function drawNumber(random: Random): Readonly<Record<string, string>> {
	const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join('')
	const two = (from: number, to: number) => String(random.int(from, to)).padStart(2, '0')
	const mobile = random.pick(PREFIXES) + digits(8)
	const line = `${random.int(2, 8)}${digits(6)}`
	const born = `${random.int(1935, 2012)}${two(1, 12)}${two(1, 28)}`
	const id = `1522${two(1, 25)}${born}${digits(3)}${random.pick(Array.from('0123456789X'))}`
	const letters = Array.from('abcdefghijk')
	const part = (name: string) =>
		Array.from(name)
			.map((letter) => mobile[letters.indexOf(letter)])
			.join('')
	return {
		...Object.fromEntries(PARTS.map((name) => [name, part(name)])),
		...{
			l7: line,
			l3: line.slice(0, 3),
			l4: line.slice(3),
			l8: `${random.int(2, 8)}${digits(7)}`,
			x3: digits(3),
		},
		...{ id, id6: id.slice(0, 6), id8: id.slice(6, 14), id4: id.slice(14) },
		id15: `1522${two(1, 25)}${born.slice(2)}${digits(3)}`,
		bank: `${random.pick(['6228', '6217', '6221', '6230', '4367', '5201'])}${digits(random.pick([12, 15]))}`,
		wx: chatName(random),
	}
}

const PARTS = ['abc', 'abcd', 'abcdefg', 'abcdefghijk', 'defg', 'efgh', 'defghijk', 'hijk', 'ijk']

const chatName = (random: Random): string =>
	random.pick(['zhang', 'wang_', 'liu-', 'baiyulan', 'Lee', 'nmg', 'a']) +
	random.pick(['_1234', '88xyz', 'san-77', 'feng2020', 'wxh_0482', 'xiaoming'])

function written(form: string, number: Readonly<Record<string, string>>): string {
	return form.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, style?: string) => {
		const digits = number[name]
		if (digits === undefined) throw new RangeError(`no part is named ${name}`)
		return style === undefined ? digits : styled(digits, style)
	})
}

const each = (digits: string, change: (digit: string) => string) => digits.replace(/\d/g, change)

function styled(digits: string, style: string): string {
	switch (style) {
		case 'space':
			return Array.from(digits).join(' ')
		case 'dash':
			return Array.from(digits).join('-')
		case 'full':
			return each(digits, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
		case 'han':
			return each(digits, (digit) => HAN.charAt(Number(digit)))
		case 'yao':
			return each(digits, (digit) => (digit === '1' ? '幺' : HAN.charAt(Number(digit))))
		case 'capital':
			return each(digits, (digit) => CAPITAL.charAt(Number(digit)))
		case 'hidden':
			return Array.from(digits).join('\u200b')
		case 'keycap':
			return each(digits, (digit) => `${digit}\ufe0f\u20e3`)
		case 'four':
			return digits.replace(/\d{4}(?=\d)/g, '$& ')
		case 'fourdash':
			return digits.replace(/\d{4}(?=\d)/g, '$&-')
		default:
			throw new RangeError(`no style is named ${style}`)
	}
}
