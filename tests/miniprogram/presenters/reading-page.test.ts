import { readingPage } from '../../../miniprogram/presenters/reading-page'
import { fakeWx } from '../../support/fake-wx'
import { arrived, list, lost, pageOf, questions, refused, shown } from '../../support/page-of'

let stopped = 0

beforeEach(() => {
	stopped = 0
	const stopPullDownRefresh = (): void => void (stopped += 1)
	Object.assign(fakeWx().api, { getAppBaseInfo: () => ({ fontSizeSetting: 17 }), stopPullDownRefresh })
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

test('a tap rings the phone that a component says, else the one beside what was tapped', async () => {
	const page = pageOf(() => readingPage({ data: {}, ask: () => Promise.resolve(''), show: () => undefined }))
	const rung: string[] = []
	const makePhoneCall = ({ phoneNumber }: { phoneNumber: string }): void => void rung.push(phoneNumber)
	Object.assign(fakeWx().api, { makePhoneCall })
	const currentTarget = { dataset: { phone: '13800000002' } }
	await page.call('onCall', { detail: { phone: '13800000001' }, currentTarget })
	await page.call('onCall', { detail: { x: 1, y: 2 }, currentTarget })
	await page.call('onCall', { currentTarget })
	expect(rung).toEqual(['13800000001', '13800000002', '13800000002'])
})
