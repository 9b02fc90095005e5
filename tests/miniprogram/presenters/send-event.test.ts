import { sendOrRefresh } from '../../../miniprogram/presenters/send-event'
import { sendEvent } from '../../../miniprogram/services/report'
import { fakeWx, offline, ok, refused, type FakeWx } from '../../support/fake-wx'

let phone: FakeWx
beforeEach(() => {
	phone = fakeWx()
})

const accept = () => sendEvent('accept', { id: 'r1', version: 1 })

test('gives the report as it is afterwards', async () => {
	phone.answer('report.accept', () => ok({ report: { id: 'r1', version: 2 } }))
	await expect(sendOrRefresh('r1', accept)).resolves.toEqual({ report: { id: 'r1', version: 2 }, stale: '' })
})

test('when somebody was faster it says who did what, and shows the new state', async () => {
	const report = {
		id: 'r1',
		version: 2,
		history: [{ by: '网格员张小军', text: '网格员张小军已受理，负责到底' }],
	}
	phone.answer('report.accept', () => refused('STALE_VERSION', '刚才有人办理过'))
	phone.answer('report.show', () => ok({ report }))
	const sent = await sendOrRefresh('r1', accept)
	expect(sent.report).toEqual(report)
	expect(sent.stale).toContain('网格员张小军已受理，负责到底')
})

test('any other failure is the page’s to tell', async () => {
	phone.answer('report.accept', offline)
	await expect(sendOrRefresh('r1', accept)).rejects.toMatchObject({ code: 'OFFLINE' })
	expect(phone.sent('report.show')).toEqual([])
})
