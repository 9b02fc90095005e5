import { bindPost, showAccount } from '../../../miniprogram/services/account'
import { countUnread, markRead } from '../../../miniprogram/services/message'
import { lastInbox, listAlike, listInbox, listMine, listNearby } from '../../../miniprogram/services/report'
import { fakeWx, ok, type FakeWx } from '../../support/fake-wx'

let phone: FakeWx
beforeEach(() => {
	phone = fakeWx()
})

const item = { id: 'r1' }

/** Answers page after page: two empty ones, then one with a report, then the last. */
function emptyAtFirst(method: string): void {
	const pages: Record<string, object> = {
		'': { items: [], cursor: 'a' },
		a: { items: [], cursor: 'b' },
		b: { items: [item], cursor: 'c' },
		c: { items: [] },
	}
	phone.answer(method, (input) => ok(pages[(input as { cursor?: string }).cursor ?? '']))
}

test('a page of which nothing is for the caller is no end: the next one is read', async () => {
	emptyAtFirst('report.nearby')
	expect(await listNearby({ category: 'road' })).toEqual({ items: [item], cursor: 'c' })
	expect(phone.sent('report.nearby')).toEqual([
		{ category: 'road' },
		{ category: 'road', cursor: 'a' },
		{ category: 'road', cursor: 'b' },
	])
	expect(await listNearby({ cursor: 'c' })).toEqual({ items: [] })
	emptyAtFirst('report.alike')
	expect(await listAlike('r0')).toEqual([item])
})

test('an inbox is kept as it was shown', async () => {
	emptyAtFirst('report.inbox')
	const page = await listInbox('waiting')
	expect(page).toEqual({ items: [item], cursor: 'c' })
	expect(lastInbox()?.value).toEqual(page)
})

test('who is known to have had no post asks for their own alone', async () => {
	emptyAtFirst('report.mine')
	phone.answer('account.show', () => ok({ households: [] }))
	phone.answer('account.bindPost', () => ok({ person: { name: '王', posts: [] } }))
	await listMine('all', 'b')
	await showAccount()
	await listMine('all', 'b')
	await bindPost({ code: '12345678' })
	await listMine('all', 'b')
	await listMine('others', 'b')
	const own = { own: true, cursor: 'b' }
	expect(phone.sent('report.mine')).toEqual([
		{ cursor: 'b' },
		own,
		{ cursor: 'b' },
		{ others: true, cursor: 'b' },
	])
})

test('marking all messages as read goes on until none is left', async () => {
	const left = [100, 100, 0]
	phone.answer('message.read', () => ok({ unread: left.shift() }))
	expect(await markRead({ all: true })).toBe(0)
	expect(phone.sent('message.read')).toEqual([{ all: true }, { all: true }, { all: true }])
})

test('marking one is done once, whatever is left', async () => {
	phone.answer('message.read', () => ok({ unread: 7 }))
	phone.answer('message.unread', () => ok({ unread: 7 }))
	expect(await markRead({ ids: ['m1'] })).toBe(7)
	expect(phone.sent('message.read')).toHaveLength(1)
	expect(await countUnread()).toBe(7)
})
