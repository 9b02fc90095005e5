import { count, countCall, SLOW_MS } from '../../../cloudfunctions/modules/operations/count'
import { summary } from '../../../cloudfunctions/modules/operations/rules/summary'
import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import { logNote, ofRequest } from '../../../cloudfunctions/rpc/log'
import { MemoryTally } from '../../support/memory-ports/tally-store'

const DAY = '2026-11-29'
const WENT_WELL: Envelope<unknown> = { ok: true, data: {} }
const refused = (
	code: 'INTERNAL' | 'STORAGE_FULL' | 'LIMIT_REACHED' | 'NO_PERMISSION',
): Envelope<unknown> => ({
	ok: false,
	error: { code, message: '' },
})

const ports = () => ({
	clock: { now: () => Date.parse(`${DAY}T23:59:00+08:00`) },
	tally: new MemoryTally(),
})

afterEach(() => jest.restoreAllMocks())

test('of calls those that failed, were too many or took long are counted by their name, and nothing else', async () => {
	const note = jest.spyOn(console, 'log').mockReturnValue()
	const own = ports()
	await countCall('report show', WENT_WELL, SLOW_MS - 1, own)
	await countCall('report show', refused('NO_PERMISSION'), 5, own)
	expect(await own.tally.ofDays([DAY])).toEqual([])
	await countCall('report show', refused('INTERNAL'), 5, own)
	await countCall('report submit', refused('STORAGE_FULL'), 5, own)
	await countCall('report submit', refused('LIMIT_REACHED'), 5, own)
	await countCall('rates show', WENT_WELL, SLOW_MS, own)
	const counts = {
		faults: { 'report show': 1, 'report submit': 1 },
		refused: { 'report submit': 1 },
		slow: { 'rates show': 1 },
	}
	expect(await own.tally.ofDays([DAY])).toEqual([{ day: DAY, counts }])
	expect(note.mock.calls).toEqual([[JSON.stringify({ slow: 'rates show', ms: SLOW_MS })]])
})

test('a name keeps no sign that would lead into another field', async () => {
	const own = ports()
	await count('unanswered', 'security.msgSecCheck $45009', own, 2)
	const counts = { unanswered: { 'security:msgSecCheck 45009': 2 } }
	expect(await own.tally.ofDays([DAY])).toEqual([{ day: DAY, counts }])
})

test('what cannot be counted is logged, and stops nothing', async () => {
	const log = jest.spyOn(console, 'error').mockReturnValue()
	const tally = Object.assign(new MemoryTally(), { add: () => Promise.reject(new Error('no database')) })
	await count('faults', 'timer', { ...ports(), tally })
	expect(log.mock.calls.flat().join()).toContain('{"uncounted":"faults","fault":"Error: no database')
})

test('a summary names what there was, what is late first, and is nothing where there was nothing', () => {
	expect(summary(DAY, undefined, 0)).toBeNull()
	expect(summary(DAY, { day: DAY, counts: { slow: {} } }, 0)).toBeNull()
	const counts = { cleared: { uploads: 4 }, faults: { timer: 1, 'report show': 2 } }
	expect(summary(DAY, { day: DAY, counts }, 100)).toBe(
		'11月29日系统小结：99+ 件诉求超期没有进展，程序出错 3 次，清理没人用的文件 4 个',
	)
})

test('what is logged while a request is answered says its id, also of two at once', async () => {
	const log = jest.spyOn(console, 'log').mockReturnValue()
	const answer = (id: string) =>
		ofRequest(id, async () => {
			await Promise.resolve()
			logNote({ of: id })
		})
	await Promise.all([answer('r-1'), answer('r-2')])
	logNote({ of: 'nobody' })
	expect(log.mock.calls.map(([line]: string[]) => JSON.parse(line ?? '') as unknown)).toEqual([
		{ of: 'r-1', requestId: 'r-1' },
		{ of: 'r-2', requestId: 'r-2' },
		{ of: 'nobody' },
	])
})
