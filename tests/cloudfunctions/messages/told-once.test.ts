import type { Output } from '../../../cloudfunctions/modules/contract'
import { settledCloud } from '../../model/walk'
import { RESIDENTS, STAFF } from '../../model/world/roster'
import { MemoryInbox } from '../../support/memory-ports/inbox'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { MemoryReports } from '../../support/memory-ports/report-store'

type View = Output<'report', 'show'>['report']

const MINUTE = 60_000
const openidOf = (name: string): string => [...STAFF, ...RESIDENTS].find((one) => one.name === name)!.openid

let cloud: MemoryCloud
beforeEach(async () => {
	cloud = await settledCloud()
	jest.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => jest.restoreAllMocks())

async function asked<T>(name: string, noun: string, verb: string, input: object): Promise<T> {
	const answer = await cloud.call(openidOf(name), noun, verb, input)
	if (!answer.ok) throw new Error(`${name} ${verb}: ${answer.error.message}`)
	return answer.data as T
}

const NEED = { clientKey: 'told-once-key-1', category: 'heating', text: '暖气不热' }
const submit = async (input: object = {}): Promise<View> =>
	(await asked<{ report: View }>('村民1', 'report', 'submit', { ...NEED, ...input })).report
const send = async (name: string, event: string, { id, version }: View, more: object = {}): Promise<View> =>
	(await asked<{ report: View }>(name, 'report', event, { id, version, ...more })).report

/** What somebody was told of, oldest first. */
const heardBy = async (name: string): Promise<string[]> =>
	(await asked<Output<'message', 'list'>>(name, 'message', 'list', {})).items
		.map(({ text }) => text)
		.reverse()

/** The next event is written; then the function dies, as nothing that it says arrives, not even that it was said. */
function diesNext(): void {
	jest.spyOn(MemoryInbox.prototype, 'deliver').mockRejectedValueOnce(new Error('killed'))
	jest.spyOn(cloud.alarms, 'push').mockImplementationOnce(() => {
		throw new Error('killed')
	})
}

test('submit, die, a neighbour joins: the leader hears of the report all the same, once', async () => {
	diesNext()
	const report = await submit()
	expect(await heardBy('格长甲')).toEqual([])
	await send('村民2', 'join', report)
	const heard = await heardBy('格长甲')
	expect(heard).toEqual([expect.stringContaining('请受理')])
	cloud.now += 11 * MINUTE
	await cloud.catchUp()
	expect(await heardBy('格长甲')).toEqual(heard)
})

test('accept, die, start: the reporter hears of the acceptance and of the start, each once', async () => {
	const report = await submit()
	diesNext()
	const accepted = await send('格长甲', 'accept', report)
	expect(await heardBy('村民1')).toEqual([])
	await send('格长甲', 'start', accepted)
	const heard = await heardBy('村民1')
	expect(heard).toEqual([expect.stringContaining('已经受理'), expect.stringContaining('开始')])
})

test('the timer goes on entry by entry, however many died one after the other', async () => {
	diesNext()
	const report = await submit()
	diesNext()
	const accepted = await send('格长甲', 'accept', report)
	jest.spyOn(MemoryInbox.prototype, 'deliver').mockRejectedValue(new Error('killed'))
	await send('格长甲', 'start', accepted)
	cloud.now += 2 * MINUTE
	await cloud.catchUp()
	expect(await heardBy('村民1')).toEqual([])
	jest.restoreAllMocks()
	jest.spyOn(console, 'error').mockReturnValue()
	cloud.now += 11 * MINUTE
	await cloud.catchUp()
	expect(await heardBy('村民1')).toHaveLength(2)
	expect(await heardBy('格长甲')).toHaveLength(1)
	const before = cloud.digest()
	await cloud.catchUp()
	expect(cloud.digest()).toBe(before)
})

test('a submit and an event that are sent again tell as well', async () => {
	diesNext()
	const report = await submit()
	await submit()
	expect(await heardBy('格长甲')).toHaveLength(1)
	diesNext()
	await send('格长甲', 'accept', report)
	await send('格长甲', 'accept', report)
	expect(await heardBy('村民1')).toHaveLength(1)
	await send('格长甲', 'accept', report)
	await submit()
	expect([await heardBy('村民1'), await heardBy('格长甲')].map(({ length }) => length)).toEqual([1, 1])
})

test('each who listens has a mark of their own: whom one misses, the others are not told again', async () => {
	jest.spyOn(cloud.alarms, 'push').mockImplementationOnce(() => {
		throw new Error('no line')
	})
	const report = await submit({ category: 'fire', text: '柴垛着了' })
	const heard = await heardBy('格长甲')
	expect([heard.length, cloud.alarms.length]).toEqual([1, 0])
	expect(cloud.reports.peek(report.id)?.heard).toEqual({ all: 0, each: { inbox: 1, subscription: 1 } })
	const delivered = jest.spyOn(MemoryInbox.prototype, 'deliver')
	cloud.now += 2 * MINUTE
	await cloud.catchUp()
	expect(cloud.alarms).toHaveLength(1)
	expect(delivered.mock.calls.flatMap(([news]) => news)).toEqual([])
	expect(cloud.reports.peek(report.id)?.heard).toBeUndefined()
})

test('one report that cannot be told is put off, and holds back no other', async () => {
	diesNext()
	const stuck = await submit()
	diesNext()
	await submit({ clientKey: 'told-once-key-2' })
	jest.restoreAllMocks()
	jest.spyOn(console, 'error').mockReturnValue()
	const untold = cloud.reports.untold.bind(cloud.reports)
	const faulty = jest.spyOn(cloud.reports, 'untold').mockImplementation(async (...asked) => {
		const found = await untold(...asked)
		return found.map((one) => (one.id === stuck.id ? { ...one, category: null as never } : one))
	})
	cloud.now += 2 * MINUTE
	await cloud.catchUp()
	expect(await heardBy('格长甲')).toHaveLength(1)
	faulty.mockRestore()
	cloud.now += MINUTE
	await cloud.catchUp()
	expect(await heardBy('格长甲')).toHaveLength(1)
	cloud.now += 20 * MINUTE
	await cloud.catchUp()
	expect(await heardBy('格长甲')).toHaveLength(2)
})

test('where the clock steps back a history keeps its order, the log says so, and what died then is told', async () => {
	const report = await submit()
	cloud.now += 24 * 60 * MINUTE
	diesNext()
	const accepted = await send('格长甲', 'accept', report)
	cloud.now -= 24 * 60 * MINUTE
	const append = jest.spyOn(MemoryReports.prototype, 'append')
	cloud.now = Math.ceil(cloud.now / (10 * MINUTE)) * 10 * MINUTE
	await cloud.catchUp()
	expect(await heardBy('村民1')).toHaveLength(1)
	const said = jest.mocked(console.error)
	said.mockClear()
	await send('格长甲', 'start', accepted)
	const times = cloud.reports.peek(report.id)!.history.map(({ at }) => at)
	expect(times).toEqual([...times].sort((one, other) => one - other))
	expect(said.mock.calls.map(([line]) => String(line))).toEqual([
		expect.stringMatching(/^\{"clockSteppedBack":\d+,"event":"\w+\.3",/),
	])
	expect(append).toHaveBeenCalledTimes(1)
})
