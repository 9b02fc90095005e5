import type { Output } from '../../../cloudfunctions/modules/contract'
import { MemoryShowings } from '../../support/memory-ports/showing-store'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { settledCloud } from '../../model/walk'
import { RESIDENTS, STAFF } from '../../model/world/roster'

// Who is shown a full phone or address outside of a report that they are in charge of, and that it is written down.

const openidOf = (name: string): string => [...STAFF, ...RESIDENTS].find((one) => one.name === name)!.openid

let cloud: MemoryCloud
let add: jest.SpyInstance<ReturnType<MemoryShowings['add']>, Parameters<MemoryShowings['add']>>
beforeAll(async () => {
	cloud = (await settledCloud()).fork(Date.parse('2026-09-16T12:00:00+08:00'))
})
beforeEach(() => {
	add = jest.spyOn(MemoryShowings.prototype, 'add')
})
afterEach(() => jest.restoreAllMocks())

async function ask<T>(who: string, verb: string, input: object): Promise<T | string> {
	const answer = await cloud.call(openidOf(who), 'household', verb, input)
	return answer.ok ? (answer.data as T) : answer.error.code
}

const written = () => add.mock.calls.map(([{ at: _at, id: _id, ...showing }]) => showing)

async function houseOf(number: string): Promise<string> {
	const page = await ask<Output<'household', 'list'>>('格长甲', 'list', {})
	const found = typeof page === 'string' ? undefined : page.items.find((one) => one.number === number)
	add.mockClear()
	return found!.householdId
}

const LOOKER = { id: expect.any(String) as string, name: '格长甲', title: '前进一格 网格长' }

test('a list shows addresses of its area: one write a page, and none where it is empty', async () => {
	await ask('格长甲', 'list', {})
	expect(written()).toEqual([{ of: ['area:1111'], by: LOOKER, where: 'list', what: ['address'] }])
	add.mockClear()
	for (const who of ['格员甲', '前警甲', '村民1']) await ask(who, 'list', {})
	expect(written()).toEqual([])
})

test('whoever waits is masked, until somebody who decides opens the household', async () => {
	const waiting = await ask<Output<'household', 'pending'>>('格长甲', 'pending', {})
	expect(waiting).toMatchObject({ items: [{ name: '村*', phone: '137****0003' }] })
	expect(written()).toEqual([{ of: ['area:1111'], by: LOOKER, where: 'list', what: ['address'] }])
	const householdId = await houseOf('3')
	const opened = await ask<Output<'household', 'show'>>('格长甲', 'show', { householdId })
	expect(opened).toMatchObject({
		household: {
			headName: '村民3',
			phone: '13600000002',
			members: [{ name: '村民3', phone: '13700000003', state: 'pending' }],
		},
	})
	const member = expect.stringMatching(/^member:[0-9a-f]{64}$/) as string
	const of = [`household:${householdId}`, member]
	expect(written()).toEqual([{ of, by: LOOKER, where: 'household', what: ['phone', 'address'] }])
	expect(JSON.stringify(written())).not.toContain(openidOf('村民3'))
})

test('who does not decide on a household opens none, and nothing is written', async () => {
	const householdId = await houseOf('1')
	for (const who of ['格员甲', '前警甲', '格长乙', '格长丁'])
		expect(await ask(who, 'show', { householdId })).toBe('NOT_FOUND')
	expect(await ask('村民2', 'show', { householdId })).toBe('NO_PERMISSION')
	expect(await ask('格长甲', 'show', { householdId: 'none' })).toBe('NOT_FOUND')
	expect(written()).toEqual([])
})

test('what is found is masked, and each household is written down with it', async () => {
	const householdId = await houseOf('1')
	const found = await ask<Output<'household', 'find'>>('格长甲', 'find', { text: '村民1' })
	expect(found).toMatchObject({ items: [{ householdId, headName: '村*', members: [{ name: '村*' }] }] })
	expect(written()).toEqual([
		{ of: [`household:${householdId}`], by: LOOKER, where: 'find', what: ['address'] },
	])
})

test('the same within an hour is one showing, later another', async () => {
	const householdId = await houseOf('1')
	const ids = async () => {
		await ask('格长甲', 'show', { householdId })
		return add.mock.lastCall?.[0].id
	}
	const first = await ids()
	expect(await ids()).toBe(first)
	cloud.now += 3_600_000
	expect(await ids()).not.toBe(first)
})
