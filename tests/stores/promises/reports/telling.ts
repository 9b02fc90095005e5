import type { StorePorts } from '../../../support/memory-ports/stores'
import { entryAfter, idsOf, NOW, put, read, reportOf } from '../../given/reports'
import type { PromisesFor } from '../../promise'

const TELLS = { tells: ['reporter' as const] }

/** The next event of a report, of which the reporter is to be told. */
async function toldNext(stores: StorePorts, id: string, at: number): Promise<void> {
	const report = await read(stores, id)
	expect(await stores.reports.append(report, entryAfter(report, { at, ...TELLS }))).toBe(true)
}

/** A report with an event of which the reporter is to be told since `at`. */
async function addUntold(stores: StorePorts, id: string, at: number): Promise<void> {
	await put(stores, reportOf(id, { at: at - 1 }))
	await toldNext(stores, id, at)
}

const untoldIds = async ({ reports }: StorePorts, before = NOW, limit = 9): Promise<string[]> =>
	idsOf(await reports.untold(before, limit))

/** What is promised of who has heard of which event. */
export const telling: PromisesFor<'reports', 'told' | 'toldBy' | 'untold' | 'putOff'> = {
	told: {
		'is noted of the version that was told': async (stores) => {
			for (const id of ['r1', 'r2', 'r3']) await addUntold(stores, id, NOW)
			await stores.reports.told([
				{ id: 'r1', version: 2 },
				{ id: 'r3', version: 2 },
				{ id: 'none', version: 2 },
			])
			expect(await untoldIds(stores)).toEqual(['r2'])
			expect((await read(stores, 'r1')).heard).toBeUndefined()
		},
		'is not noted where another event has happened since, or is still to come': async (stores) => {
			await addUntold(stores, 'r1', NOW)
			await stores.reports.told([
				{ id: 'r1', version: 1 },
				{ id: 'r1', version: 3 },
			])
			await toldNext(stores, 'r1', NOW)
			await stores.reports.told([{ id: 'r1', version: 2 }])
			expect(await untoldIds(stores)).toEqual(['r1'])
			expect((await read(stores, 'r1')).heard).toEqual({ all: 1 })
		},
		'is noted of nothing': async (stores) => {
			await addUntold(stores, 'r1', NOW)
			await stores.reports.told([])
			expect(await untoldIds(stores)).toEqual(['r1'])
		},
		'changes nothing else': async (stores) => {
			await addUntold(stores, 'r1', NOW)
			const { heard, ...before } = await read(stores, 'r1')
			expect(heard).toEqual({ all: 1 })
			await stores.reports.told([{ id: 'r1', version: 2 }])
			expect(await read(stores, 'r1')).toEqual(before)
		},
	},
	toldBy: {
		'is noted beside what the others have heard': async (stores) => {
			await addUntold(stores, 'r1', NOW)
			await stores.reports.toldBy('one', [{ id: 'r1', version: 2 }])
			expect((await read(stores, 'r1')).heard).toEqual({ all: 1, each: { one: 2 } })
			await toldNext(stores, 'r1', NOW)
			await stores.reports.toldBy('other', [{ id: 'r1', version: 3 }])
			expect((await read(stores, 'r1')).heard).toEqual({ all: 1, each: { one: 2, other: 3 } })
			expect(await untoldIds(stores)).toEqual(['r1'])
		},
		'is not noted where another event has happened since, and where all have heard all': async (stores) => {
			await addUntold(stores, 'r1', NOW)
			await addUntold(stores, 'r2', NOW)
			await toldNext(stores, 'r1', NOW)
			await stores.reports.told([{ id: 'r2', version: 2 }])
			await stores.reports.toldBy('one', [
				{ id: 'r1', version: 2 },
				{ id: 'r2', version: 2 },
			])
			expect((await read(stores, 'r1')).heard).toEqual({ all: 1 })
			expect((await read(stores, 'r2')).heard).toBeUndefined()
		},
	},
	untold: {
		'names those that have waited as long, the longest first': async (stores) => {
			const since = { r1: NOW - 1, r2: NOW + 1, r3: NOW - 3, r4: NOW }
			for (const [id, at] of Object.entries(since)) await addUntold(stores, id, at)
			expect(await untoldIds(stores)).toEqual(['r3', 'r1', 'r4'])
			expect(await untoldIds(stores, NOW, 2)).toEqual(['r3', 'r1'])
		},
		'names those of which an earlier event has not been heard, by the first such': async (stores) => {
			await addUntold(stores, 'r1', NOW - 5)
			await addUntold(stores, 'r2', NOW - 3)
			const report = await read(stores, 'r1')
			await stores.reports.append(report, entryAfter(report, { at: NOW - 2 }))
			await toldNext(stores, 'r1', NOW - 1)
			expect(await untoldIds(stores, NOW - 4)).toEqual(['r1'])
			expect((await read(stores, 'r1')).heard).toEqual({ all: 1 })
			expect(await untoldIds(stores)).toEqual(['r1', 'r2'])
		},
		'names a report from its submit on, and none of which nobody is told': async (stores) => {
			await put(stores, { ...reportOf('r1'), heard: { all: 0 } }, reportOf('r2'))
			const report = await read(stores, 'r2')
			await stores.reports.append(report, entryAfter(report, { at: NOW }))
			expect(await untoldIds(stores, NOW + 9)).toEqual([])
			const [submit] = reportOf('r3').history
			await put(stores, { ...reportOf('r3'), heard: { all: 0 }, history: [{ ...submit!, ...TELLS }] })
			expect(await untoldIds(stores, NOW + 9)).toEqual(['r3'])
		},
	},
	putOff: {
		'names them no more until then, each where it was put off': async (stores) => {
			for (const id of ['r1', 'r2']) await addUntold(stores, id, NOW)
			const [r1] = await Promise.all(['r1', 'r2'].map((id) => read(stores, id)))
			await stores.reports.putOff('untold', [r1!, { id: 'r2', version: 1 }], NOW + 5)
			expect(await untoldIds(stores, NOW + 4)).toEqual(['r2'])
			expect(await untoldIds(stores, NOW + 5)).toEqual(['r2', 'r1'])
			const due = async (by: number) => idsOf(await stores.reports.due(by, 9)).sort()
			expect(await due(NOW + 2000)).toEqual(['r1', 'r2'])
			await stores.reports.putOff('due', [r1!], NOW + 3000)
			await stores.reports.putOff('due', [], NOW + 3000)
			expect(await due(NOW + 2000)).toEqual(['r2'])
			expect(await due(NOW + 3000)).toEqual(['r1', 'r2'])
			expect(await read(stores, 'r1')).toEqual(r1)
		},
		'holds until another event, until it is told, and until it is counted': async (stores) => {
			await addUntold(stores, 'r1', NOW)
			const [first] = [await read(stores, 'r1')]
			await stores.reports.putOff('untold', [first], NOW + 5)
			await stores.reports.putOff('due', [first], NOW + 9000)
			await toldNext(stores, 'r1', NOW)
			expect(await untoldIds(stores)).toEqual(['r1'])
			expect(idsOf(await stores.reports.due(NOW + 2000, 9))).toEqual(['r1'])
			const second = await read(stores, 'r1')
			await stores.reports.putOff('untold', [second], NOW + 5)
			await stores.reports.told([second])
			expect(await untoldIds(stores, NOW + 9)).toEqual([])
		},
	},
}
