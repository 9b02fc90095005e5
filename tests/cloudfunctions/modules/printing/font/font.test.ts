import fc from 'fast-check'
import { openFonts } from '../../../../../cloudfunctions/modules/printing/font/font'
import { TrueTypeFont } from '../../../../../cloudfunctions/modules/printing/font/true-type'
import { fontPackage } from '../../../../../local/print/font-package'

const files = fontPackage()

test.each([
	'中',
	'阿',
	'〓',
	'，',
	'龘',
	'喆',
	'圐',
	'圙',
	'嘠',
	'\u4DAE',
	'\u3447',
	'\u{2B627}',
	'\u{20164}',
])('%s is a full square', (character) => {
	for (const font of Object.values(openFonts(files))) {
		expect(font.has(character)).toBe(true)
		expect(font.width(character)).toBe(1)
	}
})

test('digits are as wide as each other, so that numbers stand in line', () => {
	const font = openFonts(files)[700]
	const widths = new Set(Array.from('0123456789', (digit) => font.width(digit)))
	expect([...widths]).toHaveLength(1)
	expect(font.width('138 0000')).toBeCloseTo(7 * font.width('0') + font.width(' '))
})

test.each(['\u{2A6A5}', '\u{1F600}', '\u1820', '\uFFFF'])(
	'says that it has no %j, and gives it room all the same',
	(character) => {
		const font = openFonts(files)[400]
		expect(font.has(character)).toBe(false)
		expect(font.width(character)).toBe(1)
		font.use(`甲${character}`)
		expect([...font.file().glyphs.keys()]).toEqual(['甲'.codePointAt(0)])
	},
)

test('what was used makes one file: the same for the same characters, however they came', () => {
	fc.assert(
		fc.property(
			fc.shuffledSubarray(Array.from('乌兰毛都苏木勿布林嘎查0123456789ABC·—é'), { minLength: 1 }),
			(characters) => {
				const [one, other] = [openFonts(files)[400], openFonts(files)[400]]
				one.use(characters.join(''))
				for (const character of [...characters].reverse()) other.use(character + character)
				const file = one.file()
				expect(file.bytes.equals(other.file().bytes)).toBe(true)
				expect([...file.glyphs.keys()].sort()).toEqual(characters.map((one) => one.codePointAt(0)).sort())
				expect(file.advances).toHaveLength(characters.length + 1)
				for (const [code, glyph] of file.glyphs) {
					expect(file.advances[glyph]).toBe(Math.round(one.width(String.fromCodePoint(code)) * 1000))
				}
			},
		),
		{ numRuns: 20 },
	)
})

test('the file is small, and its checksum is right', () => {
	const font = openFonts(files)[400]
	font.use('乌兰毛都苏木勿布林嘎查第一网格')
	const { bytes } = font.file()
	expect(bytes.length).toBeLessThan(20_000)
	let sum = 0
	for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
	expect(sum).toBe(0xb1b0afba)
})

test.each(['wOF2 or anything', ''])('%j is no font', (text) => {
	expect(() => new TrueTypeFont(Buffer.from(text))).toThrow('not a TrueType font')
})
