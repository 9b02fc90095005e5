import { handOver, untilDone } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import { startProductInMemory, type MemoryProduct } from '../../support/memory-product'
import { asClerk, CLERK } from '../../support/product'
import { area, post, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

let product: MemoryProduct

const NOTHING = { areas: 0, people: 0, households: 0 }

/** The roster's documents, to compare before and after. */
const rosterNow = (): unknown => product.roster()

async function start(): Promise<void> {
	product = await startProductInMemory()
	await product.appointClerk()
}

describe('a good file', () => {
	beforeEach(start)
	afterEach(() => product.close())

	it('is taken whole and says what is new', async () => {
		const summary = await product.importCsv(rosterCsv(SMALL_COUNTY))
		expect(summary).toEqual({
			rows: 12,
			added: { areas: 5, people: 5, households: 2 },
			changed: NOTHING,
			gone: { ...NOTHING, names: [] },
			errors: [],
			errorCount: 0,
			// Its village leader is called 村长, which is a title.
			notices: [{ sheet: 'roster.csv', row: 9, column: '姓名', message: SHEET_NOTICES.noPlainName }],
			refused: false,
		})
	})

	it('changes nothing when it is imported again, also on a later day', async () => {
		await product.importCsv(rosterCsv(SMALL_COUNTY))
		const before = rosterNow()
		product.clock.advance(40 * 24 * 3600_000)
		const summary = await product.importCsv(rosterCsv(SMALL_COUNTY))
		expect(summary).toMatchObject({ added: NOTHING, changed: NOTHING, errors: [] })
		expect(rosterNow()).toEqual(before)
	})

	it('may have a byte order mark, quotes, its columns in any order and full-width digits', async () => {
		const rows = [...SMALL_COUNTY, { ...area('１００-2', '东"风",镇', '镇', '100'), 备注: '新设' }]
		const csv = rosterCsv(rows.map((row) => Object.fromEntries(Object.entries(row).reverse())))
		const summary = await product.importCsv(`\ufeff${csv}`)
		expect(summary.errors).toEqual([])
		const { children } = await product.ask(CLERK, 'place', 'children', { areaCode: '100' })
		expect(children).toContainEqual({ areaCode: '100-2', name: '东"风",镇', level: 'town', levelName: '镇' })
	})

	it('leaves what it does not name as it is', async () => {
		await product.importCsv(rosterCsv(SMALL_COUNTY))
		const summary = await product.importCsv(rosterCsv([post('100-1-1-2', '网格长', '格长二', '13900000006')]))
		expect(summary.added).toEqual({ areas: 0, people: 1, households: 0 })
		// The grid has a new desk, and the village leader no longer stands in for it.
		expect(summary.changed).toEqual({ areas: 1, people: 1, households: 0 })
		const card = await product.ask('o-anyone', 'card', 'show', { areaCode: '100-1-1-2' })
		expect(card.people.map(({ name }) => name)).toEqual(['格长二', '村长'])
	})

	it('renames an area in the paths of everything below', async () => {
		await product.importCsv(rosterCsv(SMALL_COUNTY))
		const summary = await product.importCsv(rosterCsv([area('100-1', '河东镇', '镇', '100')]))
		expect(summary.changed).toEqual({ areas: 4, people: 1, households: 2 })
		const { matches } = await product.ask(CLERK, 'place', 'search', { text: '河东镇前进村' })
		expect(matches).toEqual([{ areaCode: '100-1-1', name: '前进村', path: '青山县河东镇前进村' }])
	})

	it('is only looked at by check', async () => {
		const before = rosterNow()
		const importId = await handOver(asClerk(product), rosterBytes('roster.csv', rosterCsv(SMALL_COUNTY)))
		const { summary } = await untilDone(asClerk(product), 'check', importId)
		expect(summary.added).toEqual({ areas: 5, people: 5, households: 2 })
		expect(rosterNow()).toEqual(before)
	})

	it('cannot be brought in unchecked', async () => {
		const importId = await handOver(asClerk(product), rosterBytes('roster.csv', rosterCsv(SMALL_COUNTY)))
		expect(await product.call(CLERK, 'roster', 'import', { importId })).toMatchObject({
			error: { code: 'ROSTER_HAS_ERRORS' },
		})
	})

	it('must be checked anew when the roster has changed since', async () => {
		const importId = await handOver(asClerk(product), rosterBytes('roster.csv', rosterCsv(SMALL_COUNTY)))
		await untilDone(asClerk(product), 'check', importId)
		await product.importCsv(rosterCsv([area('900', '别县', '县')]))
		const late = await product.call(CLERK, 'roster', 'import', { importId })
		expect(late).toMatchObject({ error: { code: 'ROSTER_CHANGED' } })
		expect((await product.importCsv(rosterCsv(SMALL_COUNTY))).added.areas).toBe(5)
	})
})

describe('who may import', () => {
	beforeEach(start)
	afterEach(() => product.close())

	it('is a clerk alone', async () => {
		const digest = 'a'.repeat(64)
		const envelope = await product.call('o-stranger', 'roster', 'open', { name: 'a.csv', digest })
		expect(envelope).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
	})

	it('is a clerk of the roster too, until the post ends', async () => {
		const clerkRow = post('100', '管理员', '新管理员', '13900000009', { to: '2026-09-16' })
		await product.importCsv(rosterCsv([...SMALL_COUNTY, clerkRow]))
		await product.bindStaff('o-second-clerk', '13900000009')
		const file = { name: 'a.csv', digest: 'a'.repeat(64) }
		expect(await product.call('o-second-clerk', 'roster', 'open', file)).toMatchObject({ ok: true })
		product.clock.advance(24 * 3600_000)
		expect(await product.call('o-second-clerk', 'roster', 'open', file)).toMatchObject({
			error: { code: 'NO_PERMISSION' },
		})
	})
})
