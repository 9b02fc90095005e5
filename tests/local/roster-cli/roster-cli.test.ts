import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../../../local/roster-cli/refusal'
import { run } from '../../../local/roster-cli/run'
import { CLERK, type Product } from '../../support/product'
import { area, post, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'
import { scratchFolder } from '../../support/scratch-folder'
import { checkedByCommand, checkedByFunction, endOf } from '../../support/tables/by-command'
import { startServedProduct } from '../../support/served-product'

let product: Product
let folder: string

beforeAll(async () => {
	folder = scratchFolder()
	product = await startServedProduct()
	await product.appointClerk()
})
afterAll(() => product.close())

function fileOf(csv: string): string {
	const file = path.join(folder, 'roster.csv')
	writeFileSync(file, csv)
	return file
}

async function roster(args: string[], openid = CLERK): Promise<{ good: boolean; lines: string[] }> {
	const lines: string[] = []
	const good = await run(
		args,
		{ url: product.cloud.url, openid },
		{
			print: (line) => void lines.push(line),
		},
	)
	return { good, lines }
}

/** Without what it says first: how it understood the sheets. */
async function outcome(...args: Parameters<typeof roster>): ReturnType<typeof roster> {
	const { good, lines } = await roster(...args)
	return { good, lines: lines.filter((line) => !/^(工作表“| )/.test(line)) }
}

it('says first how it understood each sheet, with the first rows as it reads them', async () => {
	const { lines } = await roster(['check', fileOf(rosterCsv(SMALL_COUNTY))])
	expect(lines[0]).toBe('工作表“roster.csv”：每行自己写明')
	expect(lines).toEqual(
		expect.arrayContaining(['  表头在第 1 行', '  H “姓名” → 姓名', '  第 2 行 100 青山县 县']),
	)
})

it('checks, imports, and says the second time that nothing is new', async () => {
	const file = fileOf(rosterCsv(SMALL_COUNTY))
	const counts = [
		'认出 12 条',
		`“roster.csv”第 9 行“姓名”：${SHEET_NOTICES.noPlainName}`,
		'新增：区划 5，人员 5，户 2',
		'有变化：区划 0，人员 0，户 0',
	]
	expect(await outcome(['check', file])).toEqual({ good: true, lines: [...counts, '检查通过，没有写入'] })
	expect(await outcome(['import', file])).toEqual({ good: true, lines: [...counts, '已写入'] })
	const { lines } = await roster(['import', file])
	expect(lines[lines.length - 1]).toBe('名册没有变化')
})

it('names each bad row and ends badly', async () => {
	const file = fileOf(rosterCsv([area('200', '', '县'), area('300', '丙县', '州')]))
	expect(await outcome(['import', file])).toEqual({
		good: false,
		lines: [
			'认出 2 条',
			'“roster.csv”第 2 行“名称”：这一格不能空着',
			'“roster.csv”第 3 行“层级”：层级“州”认不出；是当地叫法的，先在“名册”的“当地叫法”里写上',
			'没有一行能写入，请按上面列出的改好再来',
			'这个文件没有采用，什么都没有写入',
		],
	})
})

it('says of townships’ tables what the built function says', async () => {
	const names = [
		'01-residents-title-names-member.xlsx',
		'19-hidden-only.xlsx',
		'28-blank-village-wrong-match.xlsx',
		'36b-title-gap-crash.csv',
		'43-zhuan-jian.xlsx',
	]
	const said = await checkedByCommand(product, names)
	for (const name of names) {
		const lines = await checkedByFunction(product, name)
		expect({ name, lines: endOf(said.get(name), lines.length) }).toEqual({ name, lines })
	}
})

it.each([
	[[], /用法/],
	[['remove', 'roster.csv'], /用法/],
	[['import', '/no/such/file.csv'], /读不了文件/],
])('refuses %j in one sentence', async (args, sentence) => {
	await expect(roster(args)).rejects.toThrow(sentence)
	await expect(roster(args)).rejects.toBeInstanceOf(Refusal)
})

it('says who can confirm what takes two, and that it came in once they did', async () => {
	await product.bindStaff('o-the-dispatcher', '13900000001')
	const another = fileOf(rosterCsv([post('100', '调度员', '陈新', '13800007002')]))
	await expect(roster(['import', another])).rejects.toThrow(/县调度/)
	await expect(roster(['import', another])).rejects.toBeInstanceOf(Refusal)
	const { proposals } = await product.ask('o-the-dispatcher', 'roster', 'proposals', {})
	expect(proposals.filter(({ state }) => state === 'waiting')).toHaveLength(1)
	await product.ask('o-the-dispatcher', 'roster', 'confirm', { id: proposals[0]!.id })
	const { lines } = await roster(['import', another])
	expect(lines[lines.length - 1]).toBe('名册没有变化')
})

it('says who may not, and where no server is', async () => {
	const file = fileOf(rosterCsv(SMALL_COUNTY))
	await expect(roster(['check', file], 'o-stranger')).rejects.toThrow('只有负责的人')
	const nowhere = { url: 'http://127.0.0.1:9', openid: CLERK }
	await expect(run(['check', file], nowhere, { print: () => undefined })).rejects.toThrow('连不上本机服务')
})
