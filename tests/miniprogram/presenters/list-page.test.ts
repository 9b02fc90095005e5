import { STATE_WORDS } from '../../../miniprogram/shared/words/states'
import { listPage } from '../../../miniprogram/presenters/list-page'
import { reportLines } from '../../../miniprogram/presenters/report-line'
import type { ReportPage } from '../../../miniprogram/services/report'
import { fakeWx } from '../../support/fake-wx'
import { EMPTY, lost, pageOf, questions, shown, type Part } from '../../support/page-of'

beforeEach(() => {
	Object.assign(fakeWx().api, { getAppBaseInfo: () => ({ fontSizeSetting: 17 }) })
})

test('a list shows its first part, and that it goes on', async () => {
	const { page } = await shown({ items: ['a'], cursor: 'after-a' })
	expect(page.data).toMatchObject({ state: { phase: 'ready' }, lines: ['a'], cursor: 'after-a', more: false })
})

test('a list without lines says so; one whose first part has none goes on', async () => {
	expect((await shown({ items: [] })).page.data).toMatchObject({ state: EMPTY })
	expect((await shown({ items: [], cursor: 'on' })).page.data).toMatchObject({ state: { phase: 'ready' } })
})

test('a list of two hundred reports is handed over part by part, each below 32 KB', async () => {
	const { asked, ask } = questions<ReportPage>()
	const page = pageOf(() =>
		listPage({
			data: {},
			ask,
			linesOf: (part) => reportLines(part, Date.parse('2026-03-11T10:00:00+08:00'), 'staff'),
			empty: () => EMPTY,
		}),
	)
	const opening = page.open()
	for (let part = 0; part < 10; part += 1) {
		const reading = part === 0 ? opening : page.call('onReachBottom')
		const items = Array.from({ length: 20 }, (_, at) => longItem(String(part * 20 + at)))
		asked[part]?.answer({ items, cursor: 'on' })
		await reading
	}
	const ids = (page.data['lines'] as { id: string }[]).map(({ id }) => id)
	expect(ids).toEqual(Array.from({ length: 200 }, (_, at) => String(at)))
	expect(Math.max(...page.sizes)).toBeLessThanOrEqual(32 * 1024)
	expect(Math.max(...page.sizes)).toBeGreaterThan(16 * 1024)
})

/** A report with as many words as a list shows. */
const longItem = (id: string): ReportPage['items'][number] => ({
	id,
	number: '2026031100001',
	status: 'processing',
	category: 'heating',
	categoryName: '供暖',
	categoryIcon: 'heating',
	text: '水'.repeat(61),
	placeName: '内蒙古自治区兴安盟科尔沁右翼前旗科尔沁镇柳树川村第一网格三单元',
	submittedAt: '2026-03-01T10:00:00+08:00',
	ownerTitle: '科尔沁镇柳树川村第一网格 网格长',
	onBehalfOf: '斯琴高娃斯琴高娃',
	joins: 12,
	supervised: true,
	emergency: true,
	added: true,
	urged: true,
	clock: { owes: 'result', dueAt: '2026-03-12T10:00:00+08:00', overdue: false },
	ring: { name: '阿拉坦其其格', phone: '13800000010' },
	passedOn: { at: '2026-03-10T10:00:00+08:00', why: '超时上呈给柳树川村负责人' },
})

test('what follows comes behind what is shown', async () => {
	const { page, asked } = await shown({ items: ['a'], cursor: 'after-a' })
	const more = page.call('onReachBottom')
	asked[1]?.answer({ items: ['b'] })
	await more
	expect(asked[1]?.of).toBe('after-a')
	expect(page.data).toMatchObject({ lines: ['a', 'b'], cursor: '', more: false })
})

test('why a list did not go on is said below it until it does; that something has changed is said on', async () => {
	const { page, asked } = await shown({ items: Array.from({ length: 21 }, String), cursor: 'on' })
	const more = async (answer?: Part): Promise<object> => {
		const reading = page.call('onReachBottom')
		if (answer) asked[asked.length - 1]?.answer(answer)
		else asked[asked.length - 1]?.fail(lost)
		await reading
		return page.data
	}
	await page.call('lookAgain')
	expect(await more()).toMatchObject({ stuck: '网络不通', notice: STATE_WORDS.changed })
	expect(await more({ items: ['x'] })).toMatchObject({ stuck: '', notice: STATE_WORDS.changed })
})

test('a part may join what is shown: only what it changes is handed over', async () => {
	const { asked, ask } = questions<Part>()
	const join = (lines: readonly string[], { items }: Part): string[] =>
		items.reduce(
			(all, item) => all.map((line) => (line.startsWith(item[0] ?? '') ? line + item : line)),
			[...lines],
		)
	const linesOf = ({ items }: Part): string[] => items
	const page = pageOf(() => listPage({ data: {}, ask, linesOf, join, empty: () => EMPTY }))
	const opening = page.open()
	asked[0]?.answer({ items: [] })
	await opening
	page.data['lines'] = ['a', 'b']
	page.data['cursor'] = 'on'
	const more = page.call('onReachBottom')
	asked[1]?.answer({ items: ['b2'] })
	await more
	expect(page.data['lines']).toEqual(['a', 'bb2'])
	expect(page.sizes[page.sizes.length - 2]).toBeLessThan(250)
})

test('what follows a list that was read anew meanwhile is dropped', async () => {
	const { page, asked } = await shown({ items: ['a'], cursor: 'after-a' })
	const more = page.call('onReachBottom')
	const anew = page.call('load')
	asked[2]?.answer({ items: ['new', 'a'], cursor: 'after-a' })
	asked[1]?.answer({ items: ['b'] })
	await Promise.all([more, anew])
	expect(page.data).toMatchObject({ lines: ['new', 'a'], cursor: 'after-a', more: false })
})

test('a list that was read on keeps its place when others change it', async () => {
	const long = Array.from({ length: 21 }, (_, index) => String(index))
	const { page, asked } = await shown({ items: long })
	await page.call('lookAgain')
	expect(asked).toHaveLength(1)
	expect(page.data).toMatchObject({ notice: STATE_WORDS.changed })
	const short = await shown({ items: ['a'] })
	void short.page.call('lookAgain')
	expect(short.asked).toHaveLength(2)
})
