import {
	endable,
	failedLines,
	floodLine,
	floodScreen,
	workedWords,
} from '../../../miniprogram/presenters/flood-screen'
import { workFlood, type FloodLine, type Worked } from '../../../miniprogram/services/floods'

const NOW = Date.parse('2026-11-29T08:00:00Z')
const LINE: FloodLine = {
	id: 'r-1',
	kind: 'sender',
	senders: 1,
	open: 8,
	dismissed: 0,
	more: false,
	from: '2026-11-29T07:00:00Z',
	to: '2026-11-29T07:40:00Z',
	urgent: true,
	categories: ['供暖', '安全隐患'],
	placeName: '第一网格',
}
const line = (more: Partial<FloodLine> = {}) => floodLine({ ...LINE, ...more })

test('a line says who, in how long, how many, and what is left to do', () => {
	expect(line()).toEqual({
		id: 'r-1',
		kind: 'sender',
		text: '同一人 1 小时 8 件',
		what: '供暖、安全隐患·第一网格',
		left: '点开看，可以集中处理',
		urgent: '有紧急的',
	})
	expect(
		line({ kind: 'door', senders: 3, to: '2026-11-29T08:30:00Z', more: true, urgent: false, dismissed: 2 }),
	).toMatchObject({ text: '同一户 3 个人 2 小时 至少 10 件', left: '集中处理了 2 件，还有 8 件', urgent: '' })
	expect(line({ open: 0, dismissed: 8 }).left).toBe('集中处理了 8 件，点开可以恢复')
})

test('a page says how many end: the urgent ones only once somebody called there or went', () => {
	const flood = { line: LINE, items: [], emergencies: 2, calls: [] }
	const screen = floodScreen(flood, NOW)!
	expect([endable(screen, ''), endable(screen, 'called'), screen.seenHead, screen.ended]).toEqual([
		6,
		8,
		'里面有 2 件紧急的',
		'',
	])
	const spanTo = (to: string) => floodScreen({ ...flood, line: { ...LINE, to } }, NOW)?.span
	expect([LINE.to, LINE.from, '2026-11-29T16:10:00Z'].map(spanTo)).toEqual([
		'今天 15:00 – 15:40',
		'今天 15:00',
		'今天 15:00 – 明天 00:10',
	])
	const ended = { at: '2026-11-29T07:50:00Z', by: '网格长白玉兰', reason: '没有这些事' }
	expect(floodScreen({ ...flood, ended }, NOW)?.ended).toBe('网格长白玉兰 今天 15:50 集中处理：没有这些事')
	expect(floodScreen({ items: [], emergencies: 0, calls: [] }, NOW)).toBeNull()
})

test('what failed is named once a reason, with its numbers; what is done is said all the same', () => {
	const worked = {
		done: 10,
		left: 3,
		failed: [
			{ number: '1', message: '有紧急的事' },
			{ number: '2', message: '有人先办了' },
			{ number: '3', message: '有紧急的事' },
		],
	}
	expect(failedLines(worked)).toEqual(['有紧急的事（编号 1、3）', '有人先办了（编号 2）'])
	expect(workedWords('dismissFlood', worked)).toBe('已经集中处理 10 件。弄错了，在下面恢复。有 3 件没有成：')
	expect(workedWords('restoreFlood', { done: 2, left: 0, failed: [] })).toBe('已经恢复 2 件，接着办。')
})

test('it works step by step until nothing is left but what failed', async () => {
	const failed = [{ number: '1', message: '有紧急的事' }]
	const answers: Worked[] = [
		{ done: 10, left: 12, failed: [] },
		{ done: 10, left: 2, failed },
		{ done: 1, left: 1, failed },
		{ done: 0, left: 1, failed },
	]
	const steps = answers.values()
	const heard: number[] = []
	const step = () => Promise.resolve(steps.next().value!)
	expect(await workFlood(step, ({ done }) => heard.push(done))).toEqual({ done: 21, left: 1, failed })
	expect(heard).toEqual([10, 20, 21])
	expect(steps.next().value).toEqual(answers[3])
	const stuck = { done: 0, left: 5, failed: [] }
	expect(await workFlood(() => Promise.resolve(stuck), jest.fn())).toEqual(stuck)
})
