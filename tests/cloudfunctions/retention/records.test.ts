import { runRecords } from '../../../cloudfunctions/modules/retention/run-records'
import { DAY_MS } from '#shared/clock/china-time'
import { MemoryImports } from '../../support/memory-ports/import-store'
import { MemoryProposals } from '../../support/memory-ports/proposal-store'
import { MemoryShowings } from '../../support/memory-ports/showing-store'
import { FRIDAY_NINE } from '../../support/reports'

const [showings, imports, proposals] = [new MemoryShowings(), new MemoryImports(), new MemoryProposals()]
const OVER = FRIDAY_NINE + 3 * 365 * DAY_MS
const by = { id: 'p-1', name: '王秀兰' }

async function keptSince(id: string, at: number, version: number): Promise<void> {
	const of = ['household:h1']
	await showings.add({ id, at, of, by: { ...by, title: '网格长' }, where: 'household', what: ['phone'] })
	await imports.log({ version, at, by, what: '导入', work: id })
	await proposals.add({
		...{ id, at, by, version, step: 1, state: 'done', work: id, basis: '', what: '解除绑定', details: [] },
		...{ lines: [], touched: [], until: at, told: true, dueAt: null },
		change: { verb: 'unbind', input: { phone: '13800000010' } },
	})
}
const run = (now: number) => runRecords({ showings, imports, proposals, clock: { now: () => now } })

async function left() {
	const seen = (await showings.of(['household:h1'], undefined, 9)).items.map(({ id }) => id)
	const changed = (await imports.changes(9, 9)).map(({ work }) => work)
	const decided = await Promise.all(['first', 'second'].map((id) => proposals.get(id)))
	return { seen, changed, decided: decided.flatMap((one) => one?.id ?? []).reverse() }
}

test('who looked and who changed the roster is kept for three years and cleared within the hour after', async () => {
	await keptSince('first', FRIDAY_NINE, 1)
	await keptSince('second', FRIDAY_NINE + DAY_MS, 2)
	const none = { showings: 0, changes: 0, decided: 0 }
	expect(await run(OVER)).toEqual(none)
	expect(await run(OVER + DAY_MS - 60_000)).toEqual(none)
	const [both, one] = [['second', 'first'], ['second']]
	expect(await left()).toEqual({ seen: both, changed: both, decided: both })
	expect(await run(OVER + DAY_MS)).toEqual({ showings: 1, changes: 1, decided: 1 })
	expect(await left()).toEqual({ seen: one, changed: one, decided: one })
	// The latest change says how the roster stands: it is never cleared.
	expect(await run(OVER + 9 * DAY_MS)).toEqual({ showings: 1, changes: 0, decided: 1 })
})
