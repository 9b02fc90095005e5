import fc from 'fast-check'
import { openFonts } from '../../../../../cloudfunctions/modules/printing/font/font'
import {
	PAPER,
	type Item,
	type Sheet,
	type TextItem,
} from '../../../../../cloudfunctions/modules/printing/layout/geometry'
import { sheetsOf, type GridCards } from '../../../../../cloudfunctions/modules/printing/layout/sheets'
import { QUIET_MODULES } from '../../../../../cloudfunctions/modules/printing/layout/qr-code'
import { printPage } from '../../../../../cloudfunctions/modules/printing/page/print-page'
import { printPdf } from '../../../../../cloudfunctions/modules/printing/pdf/print-pdf'
import { LONGEST_AREA_NAME } from '#shared/area/area'
import { fontPackage } from '../../../../../local/print/font-package'
import { HARD_GRIDS, hardCards, households } from '../../../../support/printed-cards'
import { lies, meets } from '../../../../support/set-lines'

const fonts = openFonts(fontPackage())
const plain = HARD_GRIDS['plain']!

const textsOf = ({ items }: Sheet): TextItem[] =>
	items.filter((item): item is Item & { kind: 'text' } => item.kind === 'text')
const said = (sheet: Sheet): string =>
	textsOf(sheet)
		.map(({ text }) => text)
		.join('\n')

test('six cards stand on a sheet, and each grid begins a new one', () => {
	const grids = [7, 0, 6, 1].map((count) => ({ grid: plain, households: households(count) }))
	const { sheets } = sheetsOf(grids, fonts)
	const counts = sheets.map(({ items }) => items.filter(({ kind }) => kind === 'modules').length)
	expect(counts).toEqual([6, 1, 6, 1])
	expect(sheets.map((sheet) => /第 \d+ 张，共 \d+ 张/.exec(said(sheet))?.[0])).toEqual([
		'第 1 张，共 2 张',
		'第 2 张，共 2 张',
		'第 1 张，共 1 张',
		'第 1 张，共 1 张',
	])
})

test('the number and the address stand on the strip that is cut off, and nowhere else', () => {
	const [household] = households(1)
	const [sheet] = sheetsOf(
		[{ grid: plain, households: [{ ...household!, number: '零七零七', address: '某街某巷' }] }],
		fonts,
	).sheets
	const strip = { x: 8, y: 9, width: 97, height: 5.5 }
	const private_ = textsOf(sheet!).filter(({ text }) => /零七零七|某街某巷/.test(text))
	expect(private_).toHaveLength(1)
	for (const { box } of private_) expect(lies(box, strip)).toBe(true)
})

test.each(Object.entries(HARD_GRIDS))('nothing of the grid %s is cut', (_, grid) => {
	expect(sheetsOf([{ grid, households: households(1) }], fonts).problems).toEqual({ missing: [], cut: [] })
})

test('whoever looks in on a household stands on its card, behind whom all ring and before nobody’s centre', () => {
	const [first, second] = households(2)
	const paired = { name: '于文海', phone: '13800000066' }
	const centre = { name: '服务中心', phone: '0482-8800100', hours: '' }
	const people = ['甲', '乙', '丙', '丁'].map((name) => ({ title: '网格长', name, phone: '13800000001' }))
	for (const grid of [
		{ ...plain, people },
		{ ...plain, people, centre },
	]) {
		const { sheets, problems } = sheetsOf([{ grid, households: [{ ...first!, paired }, second!] }], fonts)
		expect(problems.cut).toEqual([])
		const texts = textsOf(sheets[0]!).map(({ text }) => text)
		expect(texts.filter((text) => text === '于文海' || text === '包户党员')).toHaveLength(2)
		expect(texts.filter((text) => text === '甲')).toHaveLength(2)
		expect(texts.filter((text) => text === '服务中心')).toHaveLength(grid.centre === centre ? 2 : 0)
	}
})

test('what people call their place is not cut, however long its names', () => {
	const longest = '赤'.repeat(LONGEST_AREA_NAME)
	const centre = { name: '心'.repeat(40), phone: '0482-8800100', hours: '' }
	const grid = { ...plain, path: ['赤峰市', '巴林右旗', longest, longest], centre }
	expect(sheetsOf([{ grid, households: households(1) }], fonts).problems.cut).toEqual([])
})

test('no door code is cut, however wide its letters', () => {
	const [household] = households(1)
	const widest = [{ ...household!, doorCode: 'W'.repeat(12) }]
	const { sheets, problems } = sheetsOf([{ grid: plain, households: widest }], fonts)
	expect(problems.cut).toEqual([])
	expect(said(sheets[0]!)).toContain('WWWW-WWWW-WWWW')
})

test('a QR code’s modules are wide enough for any phone, also with the longest prefix', () => {
	const longest = `https://${'wangge.'.repeat(5)}example.gov.cn/c/`
	expect(longest.length).toBeLessThanOrEqual(60)
	for (const prefix of [undefined, longest.padEnd(59, 'c') + '/']) {
		const { sheets } = sheetsOf([{ grid: plain, households: households(3, prefix) }], fonts)
		for (const item of sheets[0]!.items)
			if (item.kind === 'modules') expect(item.module).toBeGreaterThanOrEqual(0.65)
	}
})

const name = (most: number) =>
	fc
		.array(fc.constantFrom(...Array.from('阿拉坦乌力吉巴特尔科尔沁右翼前旗（）·A1 ')), {
			minLength: 1,
			maxLength: most,
		})
		.map((list) => list.join('').trim() || '甲')
const person = fc.record({
	title: name(12),
	name: name(20),
	phone: fc.constantFrom('13800000010', '0482-8800100', '110', '04788800100'),
})
const anyGrid: fc.Arbitrary<GridCards['grid']> = fc
	.record({
		path: fc.array(name(LONGEST_AREA_NAME), { minLength: 1, maxLength: 6 }),
		people: fc.array(person, { maxLength: 6 }),
		centre: fc.option(fc.record({ name: name(40), phone: fc.constant('0482-8800100'), hours: name(60) })),
	})
	.map(({ centre, ...rest }) => ({ ...rest, ...(centre && { centre }), printedOn: '2026-12-31' }))

test('whatever the names are, no text meets another one, the QR code, or the edge of its card', () => {
	const card = { x: 11, y: 17, width: 91, height: 82 }
	const slot = { x: 8, y: 9, width: 97, height: 93 }
	const strip = { x: 8, y: 9, width: 97, height: 5.5 }
	fc.assert(
		fc.property(anyGrid, (grid) => {
			const [sheet] = sheetsOf([{ grid, households: households(1) }], fonts).sheets
			const inks = textsOf(sheet!).map(({ text, x, baseline, size, weight }) => {
				const width = fonts[weight].width(text) * size
				return { text, x, y: baseline - size * 0.88, width, height: size }
			})
			const onCard = inks.filter((ink) => meets(ink, slot) && !lies(ink, strip))
			expect(onCard.filter((ink) => !lies(ink, card))).toEqual([])
			for (const code of sheet!.items) {
				if (code.kind !== 'modules') continue
				const quiet = QUIET_MODULES * code.module
				const side = 27 + quiet
				const around = { x: code.x - quiet, y: code.y - quiet, width: side, height: side + quiet }
				expect(onCard.filter((ink) => meets(ink, around))).toEqual([])
			}
			onCard.forEach((one, at) => {
				expect(
					onCard
						.slice(at + 1)
						.filter((other) => meets(one, other))
						.map(({ text }) => [one.text, text]),
				).toEqual([])
			})
		}),
		{ numRuns: 60 },
	)
})

test('a character that the font has not stands as a sign, on the card and in the list', () => {
	const grid = { ...plain, people: [{ title: '网格长', name: '张\u{2A6A5}', phone: '13800000010' }] }
	const { sheets, problems } = sheetsOf([{ grid, households: households(2) }], fonts)
	expect(problems).toEqual({ missing: ['张\u{2A6A5}'], cut: [] })
	expect(said(sheets[0]!)).toContain('张〓')
	expect(said(sheets[0]!)).toContain('请手写补上')
	const page = printPage('试', sheets, problems, fonts)
	expect(page).toContain('张\u{2A6A5}')
})

test('a name stays text in the page, whatever is in it', () => {
	const grid = { ...plain, people: [{ title: '网格长', name: '<b>"&\'', phone: '110' }] }
	const page = printPage(
		'<试>',
		sheetsOf([{ grid, households: households(1) }], fonts).sheets,
		{ missing: [], cut: [] },
		fonts,
	)
	expect(page).toContain('&lt;b&gt;&quot;&amp;')
	expect(page).not.toMatch(/<b>|<试>/)
})

test('the same cards give the same bytes, and paper of A4', () => {
	const pdf = (): Buffer => {
		const own = openFonts(fontPackage())
		return printPdf('联系卡', sheetsOf(hardCards(), own).sheets, own)
	}
	expect(pdf().equals(pdf())).toBe(true)
	const points = [PAPER.width, PAPER.height].map((side) => ((side * 72) / 25.4).toFixed(4))
	expect(pdf().toString('latin1')).toContain(`/MediaBox [0 0 ${points.join(' ')}]`)
})
