import { is } from 'valibot'
import { contract, type Input, type Output } from '../../../cloudfunctions/modules/contract'
import { printedDoorCode } from '#shared/roster/door-code'
import { GRID_1, GRID_2, GRID_LEADER, VILLAGE } from '../../support/demo'
import { pdfPages, qrTextIn } from '../../support/pictures'
import { startDemo } from '../../support/filled-product'
import { CLERK, type Product } from '../../support/product'
import { area, household, post, rosterCsv } from '../../support/roster-csv'

type Printed = Output<'print', 'cards'>

const TOWN = '900-1'
const MONGOLIAN_GRID = '900-1-1-1'
const EMPTY_GRID = '900-1-1-2'
const DOTS = 6

let product: Product
beforeAll(async () => {
	product = await startDemo()
	await product.importCsv(
		rosterCsv([
			area('900', '科尔沁左翼中旗', '旗'),
			area(TOWN, '乌兰毛都苏木', '苏木', '900'),
			area('900-1-1', '勿布林嘎查', '嘎查', TOWN),
			area(MONGOLIAN_GRID, '第一网格', '网格', '900-1-1'),
			area(EMPTY_GRID, '第二网格', '网格', '900-1-1'),
			post(MONGOLIAN_GRID, '网格长', '阿拉坦乌力吉', '13900000001'),
			post(MONGOLIAN_GRID, '网格员', '娜仁高娃吉', '13900000002'),
			post(MONGOLIAN_GRID, '社区民警', '包\u{2A6A5}', '13900000003'),
			household(MONGOLIAN_GRID, '1'),
			household(MONGOLIAN_GRID, '2'),
		]),
	)
}, 120_000)
afterAll(() => product.close())

async function printed(input: Input<'print', 'cards'>, openid = CLERK): Promise<Printed> {
	const answer = await product.ask(openid, 'print', 'cards', input)
	expect(is(contract.print.cards.output, answer)).toBe(true)
	return answer
}

async function download(link: string | undefined): Promise<Buffer> {
	const response = await fetch(link ?? '')
	expect(response.status).toBe(200)
	return Buffer.from(await response.arrayBuffer())
}

it('makes a PDF of a grid with the font in it, whose QR codes lead to its households', async () => {
	const { link, ...rest } = await printed({ areaCode: GRID_1 }, GRID_LEADER)
	expect(rest).toMatchObject({ name: '柳树川村第一网格联系卡', cards: 22, sheets: 4, missing: [], cut: [] })
	const { cards } = await product.ask(GRID_LEADER, 'card', 'sheet', { areaCode: GRID_1 })
	const pages = await pdfPages(await download(link), (DOTS * 25.4) / 72)
	expect(pages).toHaveLength(4)
	const read = cards.map((_, at) => {
		const [column, row] = [at % 2, Math.floor((at % 6) / 2)]
		const [x, y] = [(8 + column * 97 + 61) * DOTS, (9 + row * 93 + 25.3) * DOTS]
		return qrTextIn(pages[Math.floor(at / 6)]!.picture, { x, y, width: 35 * DOTS, height: 35 * DOTS })
	})
	expect(read).toEqual(cards.map((card) => card.link))
	const text = pages
		.map((page) => page.text)
		.join('')
		.replace(/\s/g, '')
	for (const { doorCode } of cards) expect(text).toContain(printedDoorCode(doorCode))
	expect(text).toContain('白玉兰')
	expect(text).not.toMatch(/高志强|1组1号/)
})

it('adds the addresses when asked', async () => {
	const { link } = await printed({ areaCode: GRID_1, withAddress: true })
	const [page] = await pdfPages(await download(link), 1)
	expect(page?.text).toContain('柳树川村1组1号')
})

it('prints a Mongolian-named village and long names whole, and says which character it has not', async () => {
	const { link, missing, cut, sheets } = await printed({ areaCode: MONGOLIAN_GRID })
	expect({ missing, cut, sheets }).toEqual({ missing: ['包\u{2A6A5}'], cut: [], sheets: 1 })
	const [page] = await pdfPages(await download(link), 1)
	for (const said of ['勿布林嘎查', '乌兰毛都苏木', '阿拉坦乌力吉', '娜仁高娃吉', '包〓', '请手写补上']) {
		expect(page?.text).toContain(said)
	}
})

it('goes on to the next grid; one without households makes no file', async () => {
	const first = await printed({ areaCode: TOWN })
	expect(first.grid.code).toBe(MONGOLIAN_GRID)
	const second = await printed({ areaCode: TOWN, cursor: first.next! })
	expect(second).toMatchObject({ grid: { code: EMPTY_GRID }, cards: 0, sheets: 0 })
	expect(second.link).toBeUndefined()
	expect(second.next).toBeUndefined()
	expect((await printed({ areaCode: VILLAGE })).next).toBe(`${GRID_2}/`)
})

it('asked again puts the same file in the same place; each caller has an own one', async () => {
	const place = ({ link = '' }: Printed): string => link.split('?')[0] ?? ''
	const [one, again, other] = [
		await printed({ areaCode: GRID_1 }),
		await printed({ areaCode: GRID_1 }),
		await printed({ areaCode: GRID_1 }, GRID_LEADER),
	]
	expect(place(again)).toBe(place(one))
	expect(place(other)).not.toBe(place(one))
	expect((await download(one.link)).equals(await download(other.link))).toBe(true)
})

it('is reached by its link alone', async () => {
	const { link = '' } = await printed({ areaCode: GRID_1 })
	expect((await fetch(link.split('?')[0] ?? '')).ok).toBe(false)
	product.clock.advance(11 * 60_000)
	expect((await fetch(link)).ok).toBe(false)
})
