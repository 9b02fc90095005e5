import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from '../../../local/roster-cli/run'
import { CLERK, type Product } from '../../support/product'
import { rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'
import { scratchFolder } from '../../support/scratch-folder'
import { startServedProduct } from '../../support/served-product'

let product: Product
let folder: string

beforeAll(async () => {
	folder = scratchFolder()
	product = await startServedProduct()
	await product.appointClerk()
	await product.importCsv(rosterCsv(SMALL_COUNTY))
})
afterAll(() => product.close())

function fileOf(name: string, content: string): string {
	const file = path.join(folder, name)
	writeFileSync(file, content)
	return file
}

async function roster(...args: string[]): Promise<{ good: boolean; lines: string[] }> {
	const lines: string[] = []
	const clerk = { url: product.cloud.url, openid: CLERK }
	const good = await run(args, clerk, { print: (line) => void lines.push(line) })
	return { good, lines }
}

const PEOPLE = '前进村人员,,,\n村,网格,姓名,电话\n前进村,第一网格,新人甲,13900000091\n'

it('a list of people without a post lacks it, and look writes nothing', async () => {
	const before = product.snapshot()['roster']
	const { good, lines } = await roster('look', fileOf('people.csv', PEOPLE))
	expect(good).toBe(false)
	expect(lines).toEqual(expect.arrayContaining([expect.stringContaining('还不能导入')]))
	expect(product.snapshot()['roster']).toEqual(before)
})

it.each([
	['--post', 'people.csv=网格员', '工作表“people.csv”：人员，都是网格员，按您说的'],
	['--kind', 'people.csv=不导入', '工作表“people.csv”：不导入，按您说的'],
	['--header', 'people.csv=1', '  表头在第 1 行'],
	['--header', 'people.csv=1-2', '  表头在第 1、2 行'],
	['--column', 'people.csv!C=网格长', '  C “姓名” → 网格长：在岗的人'],
])('%s %s: %s', async (option, value, line) => {
	const { lines } = await roster('look', fileOf('people.csv', PEOPLE), option, value)
	expect(lines).toContain(line)
})

it('takes choices from a file, and options on top of them', async () => {
	const choices = fileOf(
		'choices.json',
		JSON.stringify([{ name: 'people.csv', kind: 'tenure', post: '网格长' }]),
	)
	const people = fileOf('people.csv', PEOPLE)
	const { lines } = await roster('look', people, '--choices', choices)
	expect(lines[0]).toContain('都是网格长')
	const { lines: other } = await roster('look', people, '--choices', choices, '--post', 'people.csv=网格员')
	expect(other[0]).toContain('都是网格员')
})

it.each([
	[['--post', 'people.csv=网格花'], '“网格花”认不出'],
	[['--kind', 'people.csv=花名册'], '“花名册”认不出'],
	[['--column', 'people.csv!Z=姓名'], '里没有 Z 这一列'],
	[['--column', 'people.csv!C=属相'], '“属相”认不出'],
	[['--choices', '/no/such/choices.json'], '看不懂'],
	[['--post'], '用法'],
	[['--colour', 'people.csv=红'], '用法'],
])('%j is refused in a sentence', async (options, sentence) => {
	await expect(roster('look', fileOf('people.csv', PEOPLE), ...options)).rejects.toThrow(sentence)
})

it('what was chosen once counts for the next file with the same header', async () => {
	const first = await roster('import', fileOf('people.csv', PEOPLE), '--post', 'people.csv=网格员')
	expect(first.good).toBe(true)
	expect(first.lines).toContain('新增：区划 0，人员 1，户 0')
	const { good, lines } = await roster('look', fileOf('people.csv', PEOPLE.replace('新人甲', '新人乙')))
	expect(good).toBe(true)
	expect(lines[0]).toBe('工作表“people.csv”：人员，都是网格员，按您上次选的')
})
