import { SAYING_TAPS, sendSaid } from '../../../miniprogram/presenters/saying-sheet'
import { sayingOf } from '../../../miniprogram/services/event-files'
import { sendEvent } from '../../../miniprogram/services/report'
import { fakeWx, ok, offline, refused, type FakeWx } from '../../support/fake-wx'

let phone: FakeWx
beforeEach(() => {
	phone = fakeWx()
	Object.assign(phone.api, { pageScrollTo: () => Promise.resolve() })
})

/** A page whose sheet for 补充 is open. */
function openSheet(open = 'add') {
	const data = { id: 'r1', open, busy: false, problem: '', notice: '', done: '', ...sayingOf('r1', open) }
	return {
		...SAYING_TAPS,
		data,
		shown: [] as unknown[],
		setData(part: object): void {
			Object.assign(data, part)
		},
		show(report: unknown): void {
			this.shown.push(report)
		},
	}
}

const add = () => sendEvent('add', { id: 'r1', version: 1, note: '水流到院子里了' })
const noSheet = jest.fn()

test('what is said stays on the phone until it has arrived, and is gone then', async () => {
	const page = openSheet()
	page.say({ words: '水流到院子里了' })
	phone.answer('report.add', offline)
	await expect(sendSaid(page, 'add', add, noSheet)).resolves.toBe(false)
	expect(page.data).toMatchObject({
		open: 'add',
		busy: false,
		problem: expect.stringContaining('网络') as string,
	})
	expect(openSheet().data.words).toBe('水流到院子里了')
	phone.answer('report.add', () => ok({ report: { id: 'r1', version: 2 } }))
	expect(page.data.problem).toContain('再点一次就行')
	await expect(sendSaid(page, 'add', add, noSheet)).resolves.toBe(true)
	expect(page.data.done).toBe('补充的已经发给他们了。')
	expect(page.shown).toEqual([{ id: 'r1', version: 2 }])
	expect([page.data.open, openSheet().data.words]).toEqual(['', ''])
	expect(noSheet).not.toHaveBeenCalled()
})

test('when somebody was faster the report is shown anew, and what was said is kept', async () => {
	const page = openSheet()
	page.say({ words: '水流到院子里了' })
	phone.answer('report.add', () => refused('STALE_VERSION', '刚才有人办理过'))
	phone.answer('report.show', () => ok({ report: { id: 'r1', version: 2, history: [] } }))
	await expect(sendSaid(page, 'add', add, noSheet)).resolves.toBe(false)
	expect(page.data).toMatchObject({ open: '', notice: '刚才有人办理过' })
	expect(openSheet().data.words).toBe('水流到院子里了')
})

test('without an open sheet the page says what went wrong', async () => {
	phone.answer('report.add', () => refused('URGED_TODAY', '今天催过了'))
	const failed = jest.fn()
	await expect(sendSaid(openSheet(''), 'add', add, failed)).resolves.toBe(false)
	expect(failed).toHaveBeenCalledWith('今天催过了')
})
