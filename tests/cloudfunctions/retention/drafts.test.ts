import { runDrafts } from '../../../cloudfunctions/modules/retention/run-drafts'
import type { ImportJob } from '../../../cloudfunctions/modules/imports/job'
import type { Ports } from '../../../cloudfunctions/modules/ports'
import { DAY_MS } from '#shared/clock/china-time'
import { MemoryFiles } from '../../support/memory-ports/file-store'
import { MemoryReports } from '../../support/memory-ports/report-store'
import { RosterDocuments } from '../../support/memory-ports/roster-documents'
import { memoryStores } from '../../support/memory-ports/stores'
import { FRIDAY_NINE } from '../../support/reports'

const files = new MemoryFiles()
const clock = { now: () => FRIDAY_NINE }
const stores = memoryStores({ roster: new RosterDocuments(), reports: new MemoryReports(), files })
const ports = { ...stores, clock } as unknown as Ports

async function handedOver(id: string, touchedAt: number): Promise<ImportJob> {
	const fileId = files.keep(`users/o-clerk/${id}.xlsx`, new Uint8Array([1]))
	const by = { id: 'p-1', name: '高管理' }
	const bare = { parts: {}, problems: {}, notices: {}, step: 0 }
	const job: ImportJob = { id, file: `${id}.xlsx`, fileId, by, base: 1, secret: 's', ...bare, touchedAt }
	await stores.imports.addJob(job)
	await stores.imports.putPart(id, { part: 0, kind: 'household', sheets: [], rows: [] })
	return job
}

const left = async ({ id, fileId = '' }: ImportJob) => [
	await stores.imports.job(id).then((job) => job !== null),
	(await stores.imports.parts(id, 'household', -1, 9)).length,
	(await files.bytes(fileId)) !== null,
]
const died = (): Promise<never> => Promise.reject(new Error('died'))

beforeEach(() => jest.spyOn(console, 'log').mockImplementation())
afterEach(() => jest.restoreAllMocks())

test('a file that nobody went on with for seven days goes, with its rows and the upload; a day earlier it stays', async () => {
	const old = await handedOver('old', FRIDAY_NINE - 7 * DAY_MS - 1)
	const fresh = await handedOver('fresh', FRIDAY_NINE - 7 * DAY_MS)
	expect(await runDrafts(ports)).toEqual({ drafts: 1 })
	expect([await left(old), await left(fresh)]).toEqual([
		[false, 0, false],
		[true, 1, true],
	])
	expect(await runDrafts(ports)).toEqual({ drafts: 0 })
})

test.each(['dropParts', 'dropJob'] as const)('a run that dies at %s is done again', async (step) => {
	const job = await handedOver(step, FRIDAY_NINE - 30 * DAY_MS)
	jest.spyOn(stores.imports, step).mockImplementationOnce(died)
	await expect(runDrafts(ports)).rejects.toThrow('died')
	expect((await left(job))[0]).toBe(true)
	expect(await runDrafts(ports)).toEqual({ drafts: 1 })
	expect(await left(job)).toEqual([false, 0, false])
})

test('parts that one run cannot throw away are left to the next one', async () => {
	const job = await handedOver('large', FRIDAY_NINE - 30 * DAY_MS)
	jest.spyOn(stores.imports, 'dropParts').mockResolvedValueOnce(false)
	expect(await runDrafts(ports)).toEqual({ drafts: 0 })
	expect((await left(job))[0]).toBe(true)
	expect(await runDrafts(ports)).toEqual({ drafts: 1 })
})

test('it is looked for once an hour', async () => {
	const asked = jest.spyOn(stores.imports, 'leftAlone')
	const at = (minutes: number) => ({ ...ports, clock: { now: () => FRIDAY_NINE + minutes * 60_000 } })
	for (let minute = 0; minute < 120; minute += 1) await runDrafts(at(minute))
	expect(asked).toHaveBeenCalledTimes(2)
})
