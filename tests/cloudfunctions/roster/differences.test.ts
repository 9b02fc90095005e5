import { handOver, untilDone } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { startCountyInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { asClerk, CLERK } from '../../support/product'
import { area, household, rosterCsv, SMALL_COUNTY, type CsvRow } from '../../support/roster-csv'

let product: MemoryProduct
beforeAll(async () => {
	product = await startCountyInMemory(SMALL_COUNTY)
})
afterAll(() => product.close())

const checked = (rows: readonly CsvRow[]): Promise<string> => checkedTable(rosterCsv(rows))

async function checkedTable(csv: string): Promise<string> {
	const importId = await handOver(asClerk(product), rosterBytes('roster.csv', csv))
	await untilDone(asClerk(product), 'check', importId)
	return importId
}

const pageOf = (importId: string, cursor?: string) =>
	product.ask(CLERK, 'roster', 'differences', { importId, ...(cursor !== undefined && { cursor }) })

it('names what is called otherwise, before anything is written', async () => {
	const before = product.roster()
	const importId = await checked([area('100-1', '河东镇', '镇', '100'), household('100-1-1-1', '1', '李四')])
	const { lines, cursor } = await pageOf(importId)
	expect(lines).toEqual([{ about: '青山县河西镇：名称', from: '河西镇', to: '河东镇' }])
	expect(await pageOf(importId, cursor)).toEqual({
		lines: [{ about: '前进村第一网格 1 户：户主', from: '户主一', to: '李四' }],
	})
	expect(product.roster()).toEqual(before)
})

it('names who takes whose place', async () => {
	const table = '镇,村,网格名称,网格长,联系电话\r\n河西镇,前进村,第一网格,新格长,13900000077'
	const importId = await checkedTable(table)
	const { lines } = await pageOf(importId)
	expect(lines).toEqual([{ about: '前进村第一网格网格长', from: '格长一', to: '新格长' }])
})

it('tells somebody else of the same name by the phone', async () => {
	const table = '镇,村,网格名称,网格长,联系电话\r\n河西镇,前进村,第一网格,格长一,13900000088'
	const { lines } = await pageOf(await checkedTable(table))
	expect(lines).toEqual([
		{
			about: '前进村第一网格网格长',
			from: expect.stringMatching(/^格长一 139\d{8}$/) as string,
			to: '格长一 13900000088',
		},
	])
})

it('says how a grid member is engaged, and to which body a desk belongs', async () => {
	const [member] = SMALL_COUNTY.filter((row) => row['岗位'] === '网格员')
	const importId = await checked([{ ...member, 用工: '专职', 单位: '前进村村委会' }])
	expect((await pageOf(importId)).lines).toEqual([
		{ about: '前进村第一网格网格员', from: '格员一', to: '格员一（专职）' },
		{ about: '前进村第一网格网格员：单位', from: '没有写', to: '前进村村委会' },
	])
})

it('names who looks in on a household, and from when on', async () => {
	const table = '镇,村,网格名称,户号,包户党员,包户电话\r\n河西镇,前进村,第一网格,1,张小军,13800000011'
	const importId = await checkedTable(table)
	const { cursor } = await pageOf(importId)
	expect((await pageOf(importId, cursor)).lines).toEqual([
		{
			about: '前进村第一网格 1 户：包户人',
			from: '没有写',
			to: expect.stringMatching(/^张小军 13800000011 \d{4}年\d+月\d+日起$/) as string,
		},
	])
})

it('says whose post ends, and until when', async () => {
	const [leader] = SMALL_COUNTY.filter((row) => row['岗位'] === '网格长')
	const importId = await checked([{ ...leader, 至: '2026-10-01' }])
	const { lines } = await pageOf(importId)
	expect(lines).toEqual([
		{
			about: '前进村第一网格网格长',
			from: leader?.['姓名'],
			to: `${leader?.['姓名']}（到2026年10月1日为止）`,
		},
	])
})

it('comes by pages, however many there are', async () => {
	const many = Array.from({ length: 120 }, (_, index) => household('100-1-1-1', `G${index}`))
	await product.importCsv(rosterCsv(many))
	const importId = await checked(many.map((row) => ({ ...row, 户主: '李四' })))
	const sizes: number[] = []
	const about = new Set<string>()
	for (let cursor: string | undefined = '0'; cursor !== undefined;) {
		const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(importId, cursor)
		sizes.push(page.lines.length)
		for (const line of page.lines) about.add(line.about)
		cursor = page.cursor
	}
	expect(sizes).toEqual([0, 50, 50, 20])
	expect(about.size).toBe(120)
})

it('names the households that the file leaves out, and where one of them stands in it', async () => {
	const homes = ['H1', 'H2', 'H10'].map((number) => household('100-1-1-1', number, `户主${number}`))
	await product.importCsv(rosterCsv(homes))
	const rest = [...Array.from({ length: 120 }, (_, at) => `G${at}`), 'H1', '1']
	const file = rosterCsv([
		...rest.map((number) => household('100-1-1-1', number)),
		{ ...household('100-1-1-2', '77', '户主H10'), 住址: homes[2]?.['住址'] ?? '' },
	])
	const importId = await handOver(asClerk(product), rosterBytes('roster.csv', file))
	const { summary } = await untilDone(asClerk(product), 'check', importId)
	expect(summary.gone).toMatchObject({
		households: 2,
		names: ['前进村第一网格户号 H2', 'H10（表里写在前进村第二网格）'],
	})
})

it('must be checked anew when the roster has changed since', async () => {
	const importId = await checked([area('100-1', '河北镇', '镇', '100')])
	await product.importCsv(rosterCsv([area('901', '别县', '县')]))
	expect(await product.call(CLERK, 'roster', 'differences', { importId })).toMatchObject({
		error: { code: 'ROSTER_CHANGED' },
	})
})

it('lets a file that mends another of the same day take its leader back', async () => {
	const naming = (name: string, phone: string) =>
		product.importCsv(`镇,村,网格名称,网格长,联系电话\r\n河西镇,前进村,第二网格,${name},${phone}`)
	await naming('格长错', '13900000091')
	await naming('格长对', '13900000092')
	const { desks } = await product.ask(CLERK, 'roster', 'area', { areaCode: '100-1-1-2' })
	const leaders = desks.find(({ post }) => post === 'gridLeader')?.tenures ?? []
	expect(leaders.map(({ name }) => name)).toEqual(['格长对'])
})
