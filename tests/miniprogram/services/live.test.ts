import { follow, followArrivals, pauseFollowing, resumeFollowing } from '../../../miniprogram/services/live'
import * as drafts from '../../../miniprogram/services/drafts'
import { sendDraft } from '../../../miniprogram/services/outbox'
import { fakeWx, offline, ok, uploadPaths, type FakeWx } from '../../support/fake-wx'

const SECOND = 1000

let phone: FakeWx
let stack: object[]
/** What the cloud answers next: the reports that have changed. */
let changed: string[]

beforeEach(() => {
	jest.useFakeTimers()
	phone = fakeWx()
	changed = []
	phone.answer('message.changed', () => ok({ mark: '0123abcd', reports: changed }))
	Object.assign(globalThis, { getCurrentPages: () => stack })
})
afterEach(() => {
	pauseFollowing()
	jest.useRealTimers()
})

/** A page that has just come into view, and how often it has looked again. */
function shown(more: { report?: string; isBusy?: () => boolean } = {}) {
	const page = {}
	const look = jest.fn(() => Promise.resolve())
	stack = [{}, page]
	follow(page, { look, ...more })
	return look
}

const asked = (): number => phone.sent('message.changed').length
const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * SECOND)

test('it asks every 20 s for two minutes, then every 60 s, then every 180 s', async () => {
	shown()
	await pass(0)
	const before = asked()
	await pass(120)
	expect(asked() - before).toBe(6)
	await pass(480)
	expect(asked() - before).toBe(14)
	await pass(360)
	expect(asked() - before).toBe(16)
})

test('a change is looked at, and it asks quickly again', async () => {
	const look = shown()
	await pass(240)
	expect(look).not.toHaveBeenCalled()
	changed = ['r1']
	await pass(60)
	changed = []
	expect(look).toHaveBeenCalledTimes(1)
	const before = asked()
	await pass(60)
	expect(asked() - before).toBe(3)
	expect(phone.sent('message.changed').at(-1)).toEqual({ mark: '0123abcd' })
})

test('a page of one report looks only where that one has changed', async () => {
	const look = shown({ report: 'r2' })
	changed = ['r1']
	await pass(40)
	expect(look).not.toHaveBeenCalled()
	changed = ['r1', 'r2']
	await pass(20)
	expect(look).toHaveBeenCalledTimes(1)
})

test('under a form it waits until the form is closed, and then looks though nothing more has come', async () => {
	let isBusy = true
	const look = shown({ isBusy: () => isBusy })
	await pass(0)
	changed = ['r1']
	await pass(20)
	changed = []
	await pass(20)
	expect(look).not.toHaveBeenCalled()
	isBusy = false
	await pass(20)
	expect(look).toHaveBeenCalledTimes(1)
})

test('hidden, nothing is asked: under another page, and while the app is in the background', async () => {
	const look = shown()
	await pass(0)
	const page = stack[1]
	stack = [...stack, {}]
	const before = asked()
	changed = ['r1']
	await pass(600)
	expect(asked()).toBe(before)
	stack = stack.filter((one) => one === page)
	follow(page ?? {}, { look })
	pauseFollowing()
	await pass(600)
	expect(asked()).toBe(before)
	resumeFollowing()
	await pass(0)
	expect(asked()).toBe(before + 1)
	expect(look).toHaveBeenCalledTimes(1)
})

test('without a network it goes on asking', async () => {
	const look = shown()
	phone.answer('message.changed', offline)
	await pass(40)
	phone.answer('message.changed', () => ok({ mark: 'ffff0000', reports: ['r1'] }))
	await pass(20)
	expect(look).toHaveBeenCalledTimes(1)
})

test('a list says at once that a draft went out in the background', async () => {
	phone.answer('account.uploads', uploadPaths)
	phone.answer('report.submit', () => ok({ report: { id: 'r1' } }))
	followArrivals()
	const look = shown()
	await pass(0)
	await sendDraft(drafts.saveDraft({ ...drafts.newDraft(), category: 'heating', text: '漏水' }))
	expect(look).toHaveBeenCalledTimes(1)
})
