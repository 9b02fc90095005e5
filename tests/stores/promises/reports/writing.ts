import type { Moderation } from '#shared/content/moderation'
import { append } from '../../../../cloudfunctions/modules/reports/life/append'
import type { Report } from '#shared/life/report'
import type { StorePorts } from '../../../support/memory-ports/stores'
import { added, checkDue, entryAfter, NOW, passed, put, read, reportOf } from '../../given/reports'
import type { PromisesFor } from '../../promise'

/** Two reports, and what writes an entry with a key to both as they were at first. */
async function twoPairs(stores: StorePorts) {
	const all = await added(stores, reportOf('r1'), reportOf('r2'))
	const entryOf = (id: string, key: string) => {
		const report = all.find((one) => one.id === id)!
		return { report, entry: entryAfter(report, { key }) }
	}
	return {
		both: (key: string, one: string, other: string) =>
			stores.reports.appendBoth(entryOf(one, key), entryOf(other, key)),
		lastKeys: async () => {
			const now = await Promise.all(['r1', 'r2'].map((id) => read(stores, id)))
			return now.map(({ history }) => history[history.length - 1]?.key)
		},
	}
}

/** What is promised of reports that are added, and of entries that are appended to them. */
export const writing: PromisesFor<
	'reports',
	'get' | 'withIds' | 'withNumber' | 'add' | 'append' | 'appendBoth'
> = {
	get: {
		'is null of an id that there is not': async ({ reports: store }) => {
			expect(await store.get('none')).toBeNull()
		},
		'is the report as it was added': async (stores) => {
			const given = reportOf('r1', { said: { checks: [checkDue(NOW, { fileId: 'cloud://files/1' })] } })
			expect(await added(stores, given, reportOf('r2'))).toEqual([given, reportOf('r2')])
		},
	},
	withIds: {
		'is those that are there': async (stores) => {
			await put(stores, reportOf('r1'), reportOf('r2'), reportOf('r3'))
			const found = await stores.reports.withIds(['r3', 'none', 'r1'])
			expect(found.map(({ id }) => id).sort()).toEqual(['r1', 'r3'])
			expect(found.find(({ id }) => id === 'r3')).toEqual(reportOf('r3'))
		},
	},
	withNumber: {
		'is the one that has it, and null of one that none has': async (stores) => {
			await put(stores, reportOf('r1'), reportOf('r2', { said: { number: '20261120-00001' } }))
			const found = await Promise.all(
				['20261120-00001', '20261120-0000'].map((one) => stores.reports.withNumber(one)),
			)
			expect(found.map((one) => one?.id)).toEqual(['r2', undefined])
		},
	},
	add: {
		'adds once: the id is taken from then on': async (stores) => {
			const { reports: store } = stores
			await put(stores, reportOf('r1'))
			const again = reportOf('r1', { at: NOW + 1, said: { number: 'another' } })
			expect(await store.add(again)).toBe('taken')
			expect(await store.get('r1')).toEqual(reportOf('r1'))
			expect(await store.add(reportOf('r2', { said: { number: 'another' } }))).toBe('added')
		},
		'so is the number': async ({ reports: store }) => {
			await store.add(reportOf('r1', { said: { number: '20261120-00001' } }))
			expect(await store.add(reportOf('r2', { said: { number: '20261120-00001' } }))).toBe('taken')
			expect(await store.get('r2')).toBeNull()
		},
		'of two at once, one is added': async ({ reports: store }) => {
			const same = await Promise.all([1, 2].map((at) => store.add(reportOf('r1', { at: NOW + at }))))
			expect([...same].sort()).toEqual(['added', 'taken'])
			const numbered = ['r2', 'r3'].map((id) => store.add(reportOf(id, { said: { number: '1' } })))
			expect((await Promise.all(numbered)).sort()).toEqual(['added', 'taken'])
		},
	},
	append: {
		'appends an entry and sets what it sets': async (stores) => {
			const [before] = await added(stores, reportOf('r1'))
			const entry = entryAfter(before!, { event: 'accept', set: { status: 'accepted', reworks: 3 } })
			expect(await stores.reports.append(before!, entry)).toBe(true)
			const after = await read(stores, 'r1')
			expect(after).toEqual(append(before!, entry))
			expect(after).toMatchObject({ version: 2, state: { status: 'accepted', reworks: 3 } })
		},
		'replaces what a field of the state was, with nothing of it left': async (stores) => {
			const returns = { '11/dispatcher': 2, '12/dispatcher': 1 }
			const [before] = await added(stores, reportOf('r1', { state: { returns } }))
			const entry = entryAfter(before!, { set: { returns: { '12/dispatcher': 2 } } })
			await stores.reports.append(before!, entry)
			expect((await read(stores, 'r1')).state.returns).toEqual({ '12/dispatcher': 2 })
		},
		'is false of a version that stands no longer, and then changes nothing': async (stores) => {
			const [before] = await added(stores, reportOf('r1'))
			await stores.reports.append(before!, entryAfter(before!, { key: 'first' }))
			const now = await read(stores, 'r1')
			expect(await stores.reports.append(before!, entryAfter(before!, { key: 'second' }))).toBe(false)
			const ahead = { ...now, version: 3 }
			expect(await stores.reports.append(ahead, entryAfter(ahead))).toBe(false)
			expect(await read(stores, 'r1')).toEqual(now)
		},
		'is false of a report that there is not': async ({ reports: store }) => {
			expect(await store.append(reportOf('r1'), entryAfter(reportOf('r1')))).toBe(false)
			expect(await store.get('r1')).toBeNull()
		},
		'of two at once, one is first': async (stores) => {
			const [before] = await added(stores, reportOf('r1'))
			const keys = ['a', 'b', 'c']
			const taken = await Promise.all(
				keys.map((key) => stores.reports.append(before!, entryAfter(before!, { key }))),
			)
			expect(taken.filter(Boolean)).toHaveLength(1)
			const { history } = await read(stores, 'r1')
			expect(history.map(({ key }) => key)).toEqual(['k', keys[taken.indexOf(true)]])
		},
		'brings checks along, behind those that are there': async (stores) => {
			const first = checkDue(NOW + 1)
			const [before] = await added(stores, reportOf('r1', { said: { checks: [first] } }), reportOf('r2'))
			const second = checkDue(NOW + 2, { version: 2 })
			await stores.reports.append(before!, entryAfter(before!), [second])
			expect((await read(stores, 'r1')).checks).toEqual([first, second])
			const bare = await read(stores, 'r2')
			await stores.reports.append(bare, entryAfter(bare), [second])
			expect((await read(stores, 'r2')).checks).toEqual([second])
		},
		'leaves checks answered that were answered since the report was read': async (stores) => {
			const check = checkDue(NOW)
			const [before] = await added(stores, reportOf('r1', { said: { checks: [check] } }))
			await stores.reports.setModerations(before!, [passed(check)])
			const second: Moderation = { version: 2, state: 'passed' }
			expect(await stores.reports.append(before!, entryAfter(before!), [second])).toBe(true)
			expect((await read(stores, 'r1')).checks).toEqual([passed(check), second])
		},
	},
	appendBoth: {
		'appends to each its own': async (stores) => {
			const [one, other] = (await added(stores, reportOf('r1'), reportOf('r2'))) as [Report, Report]
			const check = checkDue(NOW + 9)
			const merge = entryAfter(one, { event: 'merge', set: { status: 'merged' } })
			const takeIn = entryAfter(other, { key: 'other', set: { reworks: 1 } })
			const both = [
				{ report: one, entry: merge, checks: [check] },
				{ report: other, entry: takeIn },
			] as const
			expect(await stores.reports.appendBoth(...both)).toBe(true)
			expect(await read(stores, 'r1')).toEqual({ ...append(one, merge), checks: [check] })
			expect(await read(stores, 'r2')).toEqual(append(other, takeIn))
		},
		'appends to neither where one has changed, or is not there': async (stores) => {
			const [one, other] = (await added(stores, reportOf('r1'), reportOf('r2'))) as [Report, Report]
			await stores.reports.append(other, entryAfter(other))
			const none = reportOf('r3')
			const now = await Promise.all(['r1', 'r2'].map((id) => read(stores, id)))
			for (const pair of [
				[one, other],
				[other, one],
				[one, none],
				[none, one],
			] as const) {
				const [first, second] = pair.map((report) => ({ report, entry: entryAfter(report) }))
				expect(await stores.reports.appendBoth(first!, second!)).toBe(false)
			}
			expect(await Promise.all(['r1', 'r2'].map((id) => read(stores, id)))).toEqual(now)
		},
		'of two at once, one is first': async (stores) => {
			const { both, lastKeys } = await twoPairs(stores)
			const taken = await Promise.all([both('x', 'r1', 'r2'), both('y', 'r1', 'r2')])
			expect(taken.filter(Boolean)).toHaveLength(1)
			expect(await lastKeys()).toEqual(taken[0] ? ['x', 'x'] : ['y', 'y'])
		},
		'of two at once that go the other way round, one at most, and that as a whole': async (stores) => {
			const { both, lastKeys } = await twoPairs(stores)
			const taken = await Promise.all([both('x', 'r1', 'r2'), both('y', 'r2', 'r1')])
			const [key = 'k', ...more] = ['x', 'y'].filter((_, at) => taken[at])
			expect(more).toEqual([])
			expect(await lastKeys()).toEqual([key, key])
		},
		'of an entry that comes at once, one is first': async (stores) => {
			const [one, other] = (await added(stores, reportOf('r1'), reportOf('r2'))) as [Report, Report]
			const [both, single] = await Promise.all([
				stores.reports.appendBoth(
					{ report: one, entry: entryAfter(one) },
					{ report: other, entry: entryAfter(other) },
				),
				stores.reports.append(other, entryAfter(other, { key: 'single' })),
			])
			expect([both, single].filter(Boolean)).toHaveLength(1)
			const versions = await Promise.all(['r1', 'r2'].map(async (id) => (await read(stores, id)).version))
			expect(versions).toEqual([both ? 2 : 1, 2])
		},
	},
}
