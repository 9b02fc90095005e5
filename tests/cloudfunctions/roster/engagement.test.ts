import type { PersonDocument, RosterEntry } from '../../../cloudfunctions/modules/org/documents'
import { startCountyInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { post, rosterCsv, type CsvRow } from '../../support/roster-csv'

const GRID = '100-1-1-1'

let product: MemoryProduct
beforeEach(async () => {
	product = await startCountyInMemory()
})
afterEach(() => product.close())

/** How the members of the first grid are engaged, by their names, as the newest document says. */
function engagements(): Record<string, string | undefined> {
	const entries = product.roster() as Exclude<RosterEntry, PersonDocument>[]
	const grids = entries.filter((entry) => entry.kind === 'area' && entry.area.code === GRID)
	const [newest] = grids.sort((one, other) => other.since - one.since)
	const desks = newest?.kind === 'area' ? newest.area.desks : []
	const members = desks.filter((desk) => desk.post === 'gridMember').flatMap(({ tenures }) => tenures)
	return Object.fromEntries(members.map(({ name, engagement }) => [name, engagement]))
}

const member = (name: string, phone: string, more: CsvRow = {}, word = '网格员'): CsvRow => ({
	...post(GRID, word, name, phone),
	...more,
})

test('stands in a column of its own, or in the name of the post', async () => {
	const rows = [
		member('甲', '13900000011', { 用工: '专职' }),
		member('乙', '13900000012', { 用工: '兼职' }),
		member('丙', '13900000013', {}, '专职网格员'),
		member('丁', '13900000014', {}, '兼职网格员'),
		member('戊', '13900000015'),
	]
	expect(await product.importCsv(rosterCsv(rows))).toMatchObject({ errors: [] })
	expect(engagements()).toEqual({
		格员一: undefined,
		甲: 'fullTime',
		乙: 'partTime',
		丙: 'fullTime',
		丁: 'partTime',
		戊: undefined,
	})
})

test('stays when a later file does not say it, and changes when it does', async () => {
	await product.importCsv(rosterCsv([member('格员一', '13900000005', { 用工: '全职' })]))
	await product.importCsv(rosterCsv([member('格员一', '13900000005', { 至: '2026-12-31' })]))
	expect(engagements()).toEqual({ 格员一: 'fullTime' })
	await product.importCsv(rosterCsv([member('格员一', '13900000005', { 用工: '兼职' })]))
	expect(engagements()).toEqual({ 格员一: 'partTime' })
})

test('is said what is expected when it is another word', async () => {
	const file = rosterCsv([member('甲', '13900000011', { 用工: '临时' })])
	const { errors } = await product.importCsv(file)
	expect(errors[0]).toMatchObject({ row: 2, column: '用工', message: '用工“临时”认不出，应是专职或兼职' })
})
