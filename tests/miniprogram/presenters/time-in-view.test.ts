import { keepTime } from '../../../miniprogram/presenters/time-in-view'
import { clockLine } from '../../../miniprogram/presenters/time'

const MINUTE = 60_000
const NOW = Date.parse('2026-11-21T09:00:00+08:00')
const dueIn = (minutes: number) => ({
	owes: 'acceptance' as const,
	dueAt: new Date(NOW + minutes * MINUTE).toISOString(),
	overdue: false,
})

let stack: object[]

beforeEach(() => {
	jest.useFakeTimers({ now: NOW })
	Object.assign(globalThis, { getCurrentPages: () => stack })
})
afterEach(() => {
	jest.useRealTimers()
})

/** A page as it was loaded, in view from now on; what it is told is kept. */
function shown(data: object) {
	const setData = jest.fn()
	const page = { data, setData }
	stack = [page]
	keepTime(page)
	return setData
}

const line = (minutes: number) => ({ id: `in ${minutes}`, clock: clockLine(dueIn(minutes), NOW) })

test('how long is left goes on without a call, in one change of the page', async () => {
	const setData = shown({
		screen: line(80),
		lines: [line(61), line(2)],
		w: {},
		master: null,
		flood: { lines: [line(61)] },
	})
	await jest.advanceTimersByTimeAsync(80_000)
	const told = Object.assign({}, ...setData.mock.calls.map(([change]: [object]) => change)) as object
	expect(told).toMatchObject({
		'screen.clock': { text: '受理还剩 1\u00a0小时 18\u00a0分钟' },
		'lines[0].clock': { text: '受理还剩 59\u00a0分钟' },
		'flood.lines[0].clock': { text: '受理还剩 59\u00a0分钟' },
		'lines[1].clock': { text: '受理还剩 不到 1\u00a0分钟' },
	})
	expect(setData).toHaveBeenCalledTimes(4)
})

test('at its end it says so, and where nothing changes nothing is drawn', async () => {
	const setData = shown({ screen: { clock: clockLine({ ...dueIn(0), owes: null }, NOW) }, lines: [] })
	await jest.advanceTimersByTimeAsync(MINUTE)
	expect(setData).not.toHaveBeenCalled()
	const ending = shown({ lines: [line(0.5)] })
	await jest.advanceTimersByTimeAsync(MINUTE)
	expect(ending.mock.lastCall).toMatchObject([{ 'lines[0].clock': { text: '受理的时间到了', late: true } }])
})

test('under another page it rests, and the page that is shown again goes on', async () => {
	const setData = shown({ lines: [line(30)] })
	const [page] = stack
	stack = [...stack, {}]
	await jest.advanceTimersByTimeAsync(5 * MINUTE)
	expect(setData).not.toHaveBeenCalled()
	expect(jest.getTimerCount()).toBe(0)
	stack = stack.slice(0, 1)
	keepTime(page as Parameters<typeof keepTime>[0])
	await jest.advanceTimersByTimeAsync(MINUTE)
	expect(setData).toHaveBeenCalled()
})
