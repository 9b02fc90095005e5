import { STATE_WORDS } from '../../../miniprogram/shared/words/states'
import { listPage } from '../../../miniprogram/presenters/list-page'
import { emptyPhase } from '../../../miniprogram/presenters/page-phase'
import { reportLines } from '../../../miniprogram/presenters/report-line'
import { readingPage } from '../../../miniprogram/presenters/reading-page'
import type { ReportPage } from '../../../miniprogram/services/report'
import { CallError } from '../../../miniprogram/services/call-error'
import { fakeWx, type FakeWx } from '../../support/fake-wx'

let wx: FakeWx
let stopped = 0

beforeEach(() => {
	wx = fakeWx()
	stopped = 0
	const stopPullDownRefresh = (): void => void (stopped += 1)
	Object.assign(wx.api, { getAppBaseInfo: () => ({ fontSizeSetting: 17 }), stopPullDownRefresh })
})

/** The page that a script makes, as WeChat would run it. */
function pageOf(script: () => void) {
	interface Made extends Record<string, unknown> {
		data: Record<string, unknown>
	}
	const made: { page?: Made } = {}
	Object.assign(globalThis, { Page: (options: Made) => (made.page = options) })
	script()
	const { page } = made
	if (!page) throw new Error('no page was made')
	const sizes: number[] = []
	page['setData'] = (data: Record<string, unknown>) => {
		sizes.push(Buffer.byteLength(JSON.stringify(data)))
		for (const [key, value] of Object.entries(data)) {
			const [, list = '', at] = /^(\w+)\[(\d+)\]$/.exec(key) ?? []
			if (at === undefined) page.data[key] = value
			else page.data[list] = (page.data[list] as unknown[]).toSpliced(Number(at), 1, value)
		}
	}
	const call = async (name: string, query?: object): Promise<void> => {
		const method = page[name]
		if (typeof method !== 'function') throw new Error(`the page has no ${name}`)
		await (method.call(page, query) as unknown)
	}
	const open = (query: object = {}) => Promise.all([call('onLoad', query), call('onShow')])
	return { data: page.data, sizes, call, open }
}

interface Part {
	items: string[]
	cursor?: string
}

const EMPTY = emptyPhase({ title: '还没有', hint: '' })
const lost = new CallError({ code: 'OFFLINE', message: '网络不通' })
const refused = new CallError({ code: 'NO_PERMISSION', message: '不能看' })

/** Questions that are answered when the test says so. */
function questions<Answer>() {
	const asked: { of: unknown; answer: (answer: Answer) => void; fail: (error: unknown) => void }[] = []
	const ask = (of?: unknown): Promise<Answer> =>
		new Promise((answer, fail) => asked.push({ of, answer, fail }))
	return { asked, ask }
}

/** Lets what was answered arrive. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

function list(more: { last?: () => { value: Part; at: number } | null; stays?: 'notice' } = {}) {
	const { asked, ask } = questions<Part>()
	const page = pageOf(() =>
		listPage({
			data: { w: {} },
			reads: 'onShow',
			ask,
			linesOf: ({ items }: Part) => items,
			empty: () => EMPTY,
			...more,
		}),
	)
	return { page, asked }
}

/** A list that shows its first part. */
async function shown(part: Part, more: Parameters<typeof list>[0] = {}) {
	const { page, asked } = list(more)
	const opened = page.open()
	asked[0]?.answer(part)
	await opened
	return { page, asked }
}

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

test('why a list did not go on is said until it does; that something has changed is said on', async () => {
	const { page, asked } = await shown({ items: Array.from({ length: 21 }, String), cursor: 'on' })
	const more = async (answer?: Part): Promise<unknown> => {
		const reading = page.call('onReachBottom')
		if (answer) asked[asked.length - 1]?.answer(answer)
		else asked[asked.length - 1]?.fail(lost)
		await reading
		return page.data['notice']
	}
	expect(await more()).not.toBe('')
	expect(await more({ items: ['x'], cursor: 'on' })).toBe('')
	await page.call('lookAgain')
	expect(await more({ items: ['y'] })).toBe(STATE_WORDS.changed)
})

test('an answer to an earlier question is dropped, be it an error', async () => {
	const { page, asked } = list()
	const loads = [page.call('load'), page.call('load'), page.call('load')]
	asked[2]?.answer({ items: ['newest'] })
	asked[0]?.answer({ items: ['old'] })
	asked[1]?.fail(refused)
	await Promise.all(loads)
	expect(page.data).toMatchObject({ state: { phase: 'ready' }, lines: ['newest'] })
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

test('without a network it shows what the phone had last, with its time and no more', async () => {
	const last = { value: { items: ['kept'], cursor: 'x' }, at: Date.now() }
	const { page, asked } = list({ last: () => last })
	const opened = page.open()
	asked[0]?.fail(lost)
	await opened
	expect(page.data).toMatchObject({ state: { phase: 'ready' }, lines: ['kept'], cursor: '' })
	expect(page.data).not.toMatchObject({ notice: '' })
	const again = page.call('load')
	asked[1]?.answer({ items: ['new'] })
	await again
	expect(page.data).toMatchObject({ lines: ['new'], notice: '' })
})

test('a refusal is said in the place of what the phone had last', async () => {
	const { page, asked } = list({ last: () => ({ value: { items: ['kept'] }, at: 0 }) })
	const opened = page.open()
	asked[0]?.fail(refused)
	await opened
	expect(page.data).toMatchObject({ state: { phase: 'denied' }, lines: [] })
})

test('what stays is shown on, and why it may be old', async () => {
	const { page, asked } = await shown({ items: ['a'] }, { stays: 'notice' })
	const again = page.call('load')
	asked[1]?.fail(lost)
	await again
	expect(page.data).toMatchObject({ state: { phase: 'ready' }, lines: ['a'], notice: lost.message })
})

test('a bug is no refusal: it is thrown on, late as well', async () => {
	const { page, asked } = list()
	const loads = [page.call('load'), page.call('load')]
	asked[0]?.fail(new TypeError('bug'))
	asked[1]?.answer({ items: [] })
	await expect(loads[0]).rejects.toThrow('bug')
	await loads[1]
})

test('the sign of pulling down goes when it was read, and when it could not be', async () => {
	const { page, asked } = await shown({ items: ['a'] })
	const pulled = page.call('onPullDownRefresh')
	await arrived()
	expect(stopped).toBe(0)
	asked[1]?.fail(new TypeError('bug'))
	await expect(pulled).rejects.toThrow('bug')
	expect(stopped).toBe(1)
})

test('a page reads as it opens with what it was opened with, each time it is seen, or when it asks', async () => {
	const read = (reads: 'onLoad' | 'onShow' | 'whenAsked') => {
		const { asked, ask } = questions<string>()
		const page = pageOf(() =>
			readingPage({
				data: { id: '' },
				reads,
				onLoad({ id = '' }: { id?: string }) {
					this.setData({ id })
				},
				ask(): Promise<string> {
					return ask(this.data.id)
				},
				show: () => undefined,
			}),
		)
		void page.open({ id: '7' })
		void page.call('onShow')
		return asked.map(({ of }) => of)
	}
	expect([read('onLoad'), read('onShow'), read('whenAsked')]).toEqual([['7'], ['7', '7'], []])
})
