import { CallError } from '../../../miniprogram/services/call-error'
import { lastCard, showCard } from '../../../miniprogram/services/card'
import { call } from '../../../miniprogram/services/cloud'
import { fakeWx, offline, ok, refused, type FakeWx } from '../../support/fake-wx'

let phone: FakeWx
beforeEach(() => {
	phone = fakeWx()
})

async function failure(): Promise<CallError> {
	const error: unknown = await call('report', 'show', { id: 'r1' }).catch((thrown: unknown) => thrown)
	if (error instanceof CallError) return error
	throw new Error(`no CallError but ${String(error)}`)
}

test('sends noun, verb and input, and gives the data of the envelope', async () => {
	phone.answer('place.search', () => ok({ status: 'none', matches: [] }))
	await expect(call('place', 'search', { text: '柳树川村' })).resolves.toEqual({
		status: 'none',
		matches: [],
	})
	expect(phone.calls).toEqual([{ name: 'place', method: 'search', input: { text: '柳树川村' } }])
})

test('a refusal keeps its code, its sentence and the sentence of each field', async () => {
	phone.answer('report.show', () => refused('INVALID_INPUT', '填写的内容有误', { id: '没有编号' }))
	const error = await failure()
	expect([error.code, error.message, error.fields]).toEqual([
		'INVALID_INPUT',
		'填写的内容有误',
		{ id: '没有编号' },
	])
	expect(error.unanswered).toBe(false)
})

test.each([
	['no network', { errMsg: 'request:fail', errCode: -1 }, 'OFFLINE', true],
	['no code at all', { errMsg: 'request:fail' }, 'OFFLINE', true],
	['a lost answer', { errMsg: 'request:fail timeout', errCode: -1 }, 'TIMEOUT', true],
	['a slow function', { errMsg: 'fail', errCode: -501002 }, 'TIMEOUT', true],
	['a failed function', { errMsg: 'fail', errCode: -504002 }, 'INTERNAL', false],
])('%s is told apart', async (_, fault, code, unanswered) => {
	phone.answer('report.show', () => {
		throw Object.assign(new Error('call'), fault)
	})
	const error = await failure()
	expect([error.code, error.unanswered]).toEqual([code, unanswered])
	expect(error.message).toMatch(/[一-鿿]/)
})

test('an answer that is no envelope is a fault of ours', async () => {
	phone.answer('report.show', () => 'Bad Gateway')
	expect((await failure()).code).toBe('INTERNAL')
})

test('the last card is there when the network is not', async () => {
	const card = {
		area: { code: 'g1', name: '第一网格', path: [] },
		people: [],
		asOf: '2026-11-20T08:00:00+08:00',
	}
	phone.answer('card.show', () => ok(card))
	await showCard({ doorCode: 'AAAA' })
	phone.answer('card.show', offline)
	await expect(showCard({ doorCode: 'AAAA' })).rejects.toThrow('网络没有连上')
	expect(lastCard({ doorCode: 'AAAA' })?.value).toEqual(card)
	expect(lastCard({ doorCode: 'BBBB' })).toBeNull()
})
