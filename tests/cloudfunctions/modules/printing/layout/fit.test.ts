import fc from 'fast-check'
import { openFonts } from '../../../../../cloudfunctions/modules/printing/font/font'
import { fitted, type Step } from '../../../../../cloudfunctions/modules/printing/layout/fit'
import { wrapped } from '../../../../../cloudfunctions/modules/printing/layout/wrap'
import { fontPackage } from '../../../../../local/print/font-package'

const font = openFonts(fontPackage())[400]
const STEPS: readonly Step[] = [
	[6, 1],
	[4, 1],
	[3, 2],
]

test.each([
	['柳树川村', 24, ['柳树川村'], 6, false],
	['柳树川村', 23, ['柳树川村'], 4, false],
	['柳树川村 第一网格', 24, ['柳树川村', '第一网格'], 3, false],
	['内蒙古军区社区居委会', 15, ['内蒙古军区', '社区居委会'], 3, false],
	['内蒙古军区社区居委会一', 15, ['内蒙古军区', '社区居委…'], 3, true],
	['甲', 2, ['…'], 3, true],
	['', 10, [''], 6, false],
])('%j in %d mm', (text, width, lines, size, isCut) => {
	expect(fitted(text, width, STEPS, font)).toEqual({ lines, size, isCut })
})

test.each([
	['周一至周五8:30–12:00，周六', 6.2, ['周一至周五', '8:30–12:00，', '周六']],
	['（东）西', 1.5, ['（东）', '西']],
	['在小程序“连心网格”里', 6, ['在小程序“连', '心网格”里']],
	['ABC-123', 1, ['ABC-123']],
])('%s breaks where one may', (text, width, lines) => {
	expect(wrapped(text, width, 9, (line) => font.width(line))).toEqual(lines)
})

const characters = fc.constantFrom(
	...Array.from('乌兰毛都苏木勿布林嘎查第一网格科尔沁右翼前旗（）·，、Aa1 8-'),
)
const texts = fc.array(characters, { minLength: 1, maxLength: 60 }).map((list) => list.join('').trim())

test('whatever the text, every line fits, and nothing is lost unsaid', () => {
	fc.assert(
		fc.property(texts, fc.integer({ min: 12, max: 90 }), (text, width) => {
			const { lines, size, isCut } = fitted(text, width, STEPS, font)
			const most = STEPS.find(([step]) => step === size)?.[1] ?? 0
			expect(lines.length).toBeLessThanOrEqual(most)
			for (const line of lines) expect(font.width(line) * size).toBeLessThanOrEqual(width)
			const plain = (one: string): string => one.replace(/\s/g, '')
			if (isCut) expect(plain(text).startsWith(plain(lines.join('')).slice(0, -1))).toBe(true)
			else expect(plain(lines.join(''))).toBe(plain(text))
		}),
	)
})
