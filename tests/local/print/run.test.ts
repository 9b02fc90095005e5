import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { run } from '../../../local/print/run'
import { Refusal } from '../../../local/roster-cli/refusal'
import { publicRoutes } from '../../../local/server/routes'
import { GRID_1, GRID_LEADER, STRANGER, VILLAGE } from '../../support/demo'
import { startColdDemo } from '../../support/filled-product'
import { pdfPages } from '../../support/pictures'
import { CLERK, type Product } from '../../support/product'
import { scratchFolder } from '../../support/scratch-folder'

let product: Product
let folder: string

beforeAll(async () => {
	folder = scratchFolder()
	product = await startColdDemo({
		routes: publicRoutes(async () => ({
			cloud: product.cloud,
			personas: async () => [],
			newest: async () => null,
			reset: async () => undefined,
		})),
	})
})
afterAll(() => product.close())

async function cards(args: string[], openid = CLERK): Promise<string[]> {
	const lines: string[] = []
	await run(args, { url: product.cloud.url, openid }, (line) => void lines.push(line))
	return lines
}

const svgs = (html: string): number => html.match(/<svg/g)?.length ?? 0

describe('npm run cards', () => {
	it('writes a village into one PDF', async () => {
		const out = path.join(folder, 'cards.pdf')
		expect(await cards([VILLAGE, '--out', out])).toEqual([`56 张联系卡，10 张 A4 纸：${out}`])
		expect(await pdfPages(readFileSync(out), 0.2)).toHaveLength(10)
	})

	it('writes a grid into one page that stands alone', async () => {
		const out = path.join(folder, 'cards.html')
		await cards(['--address', '--out', out, GRID_1], GRID_LEADER)
		const html = readFileSync(out, 'utf8')
		expect(svgs(html)).toBe(4)
		expect(html).toContain('柳树川村1组1号')
		expect(html.replace(/url\(data:/g, '')).not.toMatch(/(?:src|href)=|url\(/)
		await cards(['--out', out, GRID_1])
		expect(readFileSync(out, 'utf8')).not.toContain('柳树川村1组1号')
	})

	it.each([
		[[], /用法/],
		[[GRID_1], /用法/],
		[[GRID_1, VILLAGE, '--out', 'x.pdf'], /用法/],
		[[GRID_1, '--out', 'x.pdf', '--invented'], /用法/],
		[[GRID_1, '--out', 'x.doc'], /以 \.html 或 \.pdf 结尾/],
		[[GRID_1, '--out', '/no/such/folder/x.pdf'], /写不了文件/],
		[['152221', '--out', 'x.pdf'], /一次最多印一个乡镇/],
		[['152221102', '--out', 'x.pdf'], /还没有网格/],
		[['999', '--out', 'x.pdf'], /没有找到/],
	])('refuses %j in a sentence', async (args, sentence) => {
		await expect(cards(args)).rejects.toThrow(sentence)
		await expect(cards(args)).rejects.toBeInstanceOf(Refusal)
		expect(existsSync('x.pdf')).toBe(false)
	})

	it('refuses a stranger', async () => {
		await expect(cards([GRID_1, '--out', path.join(folder, 'x.pdf')], STRANGER)).rejects.toThrow(
			'只有负责的人',
		)
	})
})

describe('GET /print', () => {
	const get = async (query: string): Promise<{ status: number; text: string }> => {
		const response = await fetch(`${product.cloud.url}/print?${query}`)
		return { status: response.status, text: await response.text() }
	}

	it('shows the cards of an area, as the demo’s clerk', async () => {
		const { status, text } = await get(`area=${VILLAGE}`)
		expect(status).toBe(200)
		expect(svgs(text)).toBe(10)
		expect(text).not.toContain('1组1号')
		expect((await get(`area=${GRID_1}&address=1`)).text).toContain('柳树川村1组1号')
	})

	it.each([
		['area=152221', '一次最多印一个乡镇'],
		['area=999', '没有找到'],
		['', '填写的内容有误'],
		[`area=${GRID_1}&openid=o-stranger`, '只有负责的人'],
		['area=<script>', '填写的内容有误'],
	])('says why not: %s', async (query, sentence) => {
		const { status, text } = await get(query)
		expect(status).toBe(400)
		expect(text).toContain(sentence)
		expect(text).not.toContain('<script>')
	})
})
