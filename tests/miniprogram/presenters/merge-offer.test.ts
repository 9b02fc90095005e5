import { hasOthers, withoutMerge } from '../../../miniprogram/presenters/merge-offer'
import type { ReportView } from '../../../miniprogram/services/report'
import { offersOf } from '../../support/offered'
import { fakeWx, offline, ok, type FakeWx } from '../../support/fake-wx'

const view = { id: 'r1', allowed: offersOf('note', 'merge') } as unknown as ReportView

let phone: FakeWx
beforeEach(() => {
	phone = fakeWx()
})

test('joining with another report is offered only where there is one', async () => {
	phone.answer('report.alike', () => ok({ items: [] }))
	expect(await hasOthers(view)).toBe(false)
	phone.answer('report.alike', () => ok({ items: [{ id: 'r2' }] }))
	expect(await hasOthers(view)).toBe(true)
	expect(withoutMerge(view.allowed)).toEqual(offersOf('note'))
})

test('nothing is asked where it may not be merged, and what can’t be asked now is offered', async () => {
	expect(await hasOthers({ ...view, allowed: offersOf('note') })).toBe(false)
	expect(phone.sent('report.alike')).toEqual([])
	phone.answer('report.alike', offline)
	expect(await hasOthers(view)).toBe(true)
})
