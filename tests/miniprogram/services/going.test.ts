import * as going from '../../../miniprogram/services/going'
import { lastDue, listDue } from '../../../miniprogram/services/visit'
import { dueItem, duePlan } from '../../support/due-item'
import { fakeWx, offline, ok, refused, type FakeWx } from '../../support/fake-wx'

const CALL = duePlan('call', ['phone'])
const KNOCK = duePlan('knock', ['door'], {
	questions: [{ code: 'people', text: '几个人', kind: 'number', min: 0, max: 30 }],
})
const NEEDS = duePlan('needs', ['any'])
const HOUSE = dueItem('1', [CALL, KNOCK, NEEDS])
const OTHER = dueItem('2', [KNOCK])

let phone: FakeWx

beforeEach(async () => {
	phone = fakeWx()
	phone.answer('visit.due', () => ok({ items: [HOUSE, OTHER] }))
	await listDue()
})

const done = () => going.newGoing(HOUSE, { outcome: 'done', channel: 'door' })
const idsOf = (items: { household: { id: string } }[] = []) => items.map(({ household }) => household.id)

test('a call is for the plans that a call fills, a visit for those that are at the door', () => {
	expect(going.newGoing(HOUSE, { outcome: 'called', channel: 'door' }).planIds).toEqual(['call', 'needs'])
	expect(done().planIds).toEqual(['knock', 'needs'])
	expect(done().questions.map(({ code }) => code)).toEqual(['people'])
	expect(going.newGoing(OTHER, { outcome: 'called', channel: 'phone' }).planIds).toEqual(['knock'])
	expect(going.withWhat(done(), { outcome: 'called' })).toMatchObject({
		planIds: ['call', 'needs'],
		questions: [],
	})
})

test('what came of it goes out with the moment when it was written; nobody home answers no question', () => {
	const typed = { ...done(), typed: { people: '3' }, note: ' 都好 ', at: '2026-11-30T09:00:00+08:00' }
	const { clientKey } = typed
	const sent = { clientKey, planIds: ['knock', 'needs'], householdId: 'h1', at: typed.at, note: '都好' }
	expect(going.recordInput(typed, ['p1'])).toEqual({
		...sent,
		outcome: 'done',
		channel: 'door',
		answers: [{ question: 'people', value: 3 }],
		photos: ['p1'],
	})
	expect(going.recordInput({ ...typed, outcome: 'nobodyHome', channel: 'phone' }, [])).toEqual({
		...sent,
		outcome: 'nobodyHome',
		channel: 'phone',
	})
})

test('the answer is lost: it waits, goes out again as it was, and leaves the list once it arrived', async () => {
	let lost = 1
	phone.answer('visit.record', () => (lost-- > 0 ? offline() : ok({ visits: [] })))
	await expect(going.sendGoing(done())).rejects.toMatchObject({ code: 'OFFLINE' })
	expect(going.unsentGoings()).toHaveLength(1)
	expect(idsOf(lastDue()?.value.items)).toEqual(['h1', 'h2'])
	await going.sendWaitingGoings()
	const [first, second] = phone.sent('visit.record')
	expect(second).toEqual(first)
	expect(going.unsentGoings()).toEqual([])
	expect(lastDue()?.value.items[0]?.plans.map(({ id }) => id)).toEqual(['call'])
})

test('it goes by itself when the network is back, unless it was thrown away before', async () => {
	let isOff = true
	phone.answer('visit.record', () => (isOff ? offline() : ok({ visits: [] })))
	const [kept, dropped] = [done(), going.newGoing(OTHER, { outcome: 'nobodyHome', channel: 'door' })]
	await expect(going.sendGoing(kept)).rejects.toThrow()
	await expect(going.sendGoing(dropped)).rejects.toThrow()
	going.goings.drop(dropped.clientKey)
	isOff = false
	const arrived = new Promise<string>((resolve) => going.onGoingArrival(resolve))
	going.sendGoingsWhenOnline()
	phone.online()
	await expect(arrived).resolves.toBe(kept.clientKey)
	const keys = phone.sent('visit.record').map((input) => (input as { clientKey: string }).clientKey)
	expect(keys.filter((key) => key === dropped.clientKey)).toHaveLength(1)
	expect(going.goings.list()).toEqual([])
})

test('a refusal stays with its reason, to be mended', async () => {
	phone.answer('visit.record', () => refused('NOT_FOUND', '没有找到'))
	await expect(going.sendGoing(done())).rejects.toMatchObject({ code: 'NOT_FOUND' })
	expect(going.unsentGoings()).toEqual([expect.objectContaining({ state: 'writing', problem: '没有找到' })])
})

test.each([
	['done', 'door', ['call']],
	['called', 'phone', ['knock']],
	['nobodyHome', 'door', null],
	['refused', 'door', null],
	['movedAway', 'door', null],
] as const)('while %s waits, of the household is left: %s', (outcome, channel, left) => {
	const unsent = [going.newGoing(HOUSE, { outcome, channel })]
	const [first, ...others] = going.leftOf([HOUSE, OTHER], unsent)
	const plans = first?.household.id === 'h1' ? first.plans.map(({ id }) => id) : null
	expect(plans).toEqual(left)
	expect(idsOf(left ? others : [first!])).toEqual(['h2'])
})

test('how many are due is known of a list that was read today, without a call', () => {
	const asked = phone.calls.length
	expect(going.knownDue()).toBe(2)
	jest.useFakeTimers({ now: Date.now() + 86_400_000 })
	expect(going.knownDue()).toBeNull()
	jest.useRealTimers()
	expect(phone.calls).toHaveLength(asked)
})

const ASKS = dueItem('3', [
	duePlan('stoves', ['door'], {
		questions: [
			{
				code: 'warm',
				text: '取暖安全吗',
				kind: 'oneOf',
				options: [
					{ code: 'yes', label: '安全' },
					{ code: 'no', label: '有隐患' },
				],
				starts: { category: 'safety', name: '安全隐患', options: ['no'] },
			},
			{ code: 'stove', text: '拍一下炉子', kind: 'photo' },
		],
	}),
])

test('a report that an answer proposes goes out once it was chosen, before the visit that names it', async () => {
	const base = { ...going.newGoing(ASKS, { outcome: 'done', channel: 'door' }), typed: { warm: 'no' } }
	const [proposal] = going.proposalsIn(base)
	expect(proposal).toMatchObject({ question: 'warm', text: '取暖安全吗：有隐患' })
	expect(going.proposalsIn({ ...base, outcome: 'nobodyHome' })).toEqual([])
	const start = { ...going.startOf(base, proposal!), text: '炉子漏烟' }
	// Nothing said is no yes: however a going got out, nothing is reported by it.
	phone.answer('visit.record', () => ok({ visits: [] }))
	await going.sendGoing({ ...base, clientKey: 'nothing-said', starts: { warm: start } })
	expect(phone.sent('report.submit')).toEqual([])
	let lost = 1
	phone.answer('report.submit', () => ok({ report: { id: 'r1' } }))
	phone.answer('visit.record', () => (lost-- > 0 ? offline() : ok({ visits: [] })))
	const yes = { ...base, starts: { warm: { ...start, choice: 'yes' as const } } }
	await expect(going.sendGoing(yes)).rejects.toMatchObject({ code: 'OFFLINE' })
	await going.sendWaitingGoings()
	// It had arrived: only the visit goes out again, and names it.
	expect(phone.sent('report.submit')).toEqual([
		expect.objectContaining({
			clientKey: start.clientKey,
			category: 'safety',
			text: '炉子漏烟',
			place: { doorCode: ASKS.household.doorCode },
		}),
	])
	expect(phone.sent('visit.record')[2]).toMatchObject({ started: [{ question: 'warm', reportId: 'r1' }] })
	await going.sendGoing({ ...base, clientKey: 'left-out', starts: { warm: { ...start, choice: 'no' } } })
	expect(phone.sent('report.submit')).toHaveLength(1)
	expect(phone.sent('visit.record')[3]).not.toHaveProperty('started')
})

test('a photo that answers a question goes with the answer, the others with the visit', () => {
	const base = going.newGoing(ASKS, { outcome: 'done', channel: 'door' })
	const taken = { ...base, typed: { stove: 'b.jpg' }, photos: [{ path: 'a.jpg' }, { path: 'b.jpg' }] }
	expect(going.recordInput(taken, ['f-a', 'f-b'])).toMatchObject({
		answers: [{ question: 'stove', value: 'f-b' }],
		photos: ['f-a'],
	})
	expect(going.photosBeside(taken)).toEqual([{ path: 'a.jpg' }])
	const away = going.recordInput({ ...taken, outcome: 'nobodyHome' }, ['f-a', 'f-b'])
	expect([away.answers, away.photos]).toEqual([undefined, ['f-a']])
})
