import { MARKED_AT_ONCE } from '../../../cloudfunctions/modules/messages/ports/inbox'
import type { Delivery, Notification } from '../../../cloudfunctions/ports/messenger'
import { DAY_MS } from '#shared/clock/china-time'
import { KEPT_DAYS } from '../../../cloudfunctions/privacy/kept-days'
import { COUNTED_TO } from '#shared/words/count'
import { idsOf, NOW } from '../given/reports'
import { promisesOfList } from '../list'
import type { PromisesOf } from '../promise'

const notice = { number: '1', matter: '供热', state: '受理', note: '已受理', at: NOW }

export const letterTo = (to: string, more: Partial<Delivery> = {}): Delivery => ({
	to,
	reader: 'reporter',
	text: `写给${to}的话`,
	about: { words: '灯不亮' },
	template: 'progress',
	notice,
	...more,
})

export const newsOf = (id: string, to: readonly string[], at = NOW): Notification => ({
	id,
	reportId: `report of ${id}`,
	at,
	deliveries: to.map((one) => letterTo(one)),
	wakes: [...to],
})

/** What the inbox promises. */
export const inbox: PromisesOf<'inbox'> = {
	deliver: {
		'answers the news that are new, in their order': async ({ inbox: store }) => {
			const [one, two, three] = ['n-1', 'n-2', 'n-3'].map((id) => newsOf(id, ['o-1'])) as [
				Notification,
				Notification,
				Notification,
			]
			expect(await store.deliver([one, two])).toEqual([one, two])
			expect(await store.deliver([two, three, one])).toEqual([three])
			expect(await store.deliver([])).toEqual([])
		},
		'keeps news once, and as they were first': async ({ inbox: store }) => {
			await store.deliver([newsOf('n-1', ['o-1'])])
			await store.deliver([{ ...newsOf('n-1', ['o-1', 'o-2']), at: NOW + 1 }])
			const { items } = await store.ofPerson('o-1', undefined, 9)
			expect(items).toMatchObject([{ id: 'n-1', at: NOW }])
			expect((await store.ofPerson('o-2', undefined, 9)).items).toEqual([])
		},
		'keeps news once that come twice in one call, or in two at once': async ({ inbox: store }) => {
			expect(await store.deliver([newsOf('n-1', ['o-1']), newsOf('n-1', ['o-1'])])).toHaveLength(1)
			const both = await Promise.all([1, 2].map(() => store.deliver([newsOf('n-2', ['o-1'])])))
			expect(both.flat()).toHaveLength(1)
			expect(idsOf((await store.ofPerson('o-1', undefined, 9)).items)).toEqual(['n-2', 'n-1'])
		},
		'gives each receiver their own words': async ({ inbox: store }) => {
			const deliveries = [letterTo('o-1'), letterTo('o-2', { reader: 'staff', text: '请受理' })]
			await store.deliver([{ id: 'n-1', reportId: 'r-1', at: NOW, deliveries, wakes: ['o-1', 'o-2'] }])
			const shown = { id: 'n-1', reportId: 'r-1', at: NOW, about: { words: '灯不亮' }, read: false }
			expect((await store.ofPerson('o-1', undefined, 9)).items).toEqual([
				{ ...shown, reader: 'reporter', text: '写给o-1的话' },
			])
			expect((await store.ofPerson('o-2', undefined, 9)).items).toEqual([
				{ ...shown, reader: 'staff', text: '请受理' },
			])
		},
		'knows news without a letter again': async ({ inbox: store }) => {
			expect(await store.deliver([newsOf('n-1', [])])).toHaveLength(1)
			expect(await store.deliver([newsOf('n-1', [])])).toEqual([])
		},
	},
	ofPerson: {
		...promisesOfList({
			direction: 'desc',
			page: ({ inbox: store }, cursor, limit) => store.ofPerson('o-1', cursor, limit),
			add: ({ inbox: store }, { id, at }) => store.deliver([newsOf(id, ['o-2', 'o-1'], at)]),
		}),
		'shows nothing that was sent to others': async ({ inbox: store }) => {
			await store.deliver([newsOf('n-1', ['o-1']), newsOf('n-2', ['o-2']), newsOf('n-3', ['o-1', 'o-2'])])
			expect(idsOf((await store.ofPerson('o-2', undefined, 9)).items)).toEqual(['n-3', 'n-2'])
		},
	},
	lastWakes: {
		'shows what woke one person, newest first, with a letter or without': async ({ inbox: store }) => {
			await store.deliver([
				newsOf('n-1', ['o-1'], NOW),
				{ ...newsOf('n-2', [], NOW + 1), wakes: ['o-1', 'o-2'] },
				newsOf('n-3', ['o-2'], NOW + 2),
			])
			expect(await store.lastWakes('o-1', 9)).toEqual([
				{ id: 'n-2', reportId: 'report of n-2' },
				{ id: 'n-1', reportId: 'report of n-1' },
			])
			expect(await store.lastWakes('o-3', 9)).toEqual([])
		},
		'shows no more than asked for': async ({ inbox: store }) => {
			await store.deliver([newsOf('n-1', ['o-1'], NOW + 1), newsOf('n-2', ['o-1'], NOW)])
			expect(idsOf(await store.lastWakes('o-1', 1))).toEqual(['n-1'])
		},
		'a wake is no message': async ({ inbox: store }) => {
			await store.deliver([{ ...newsOf('n-1', []), wakes: ['o-1'] }])
			expect((await store.ofPerson('o-1', undefined, 9)).items).toEqual([])
			expect(await store.unread('o-1')).toBe(0)
		},
	},
	unread: {
		'is none where nothing was sent': async ({ inbox: store }) => {
			expect(await store.unread('o-1')).toBe(0)
		},
		'counts what one person has not read': async ({ inbox: store }) => {
			await store.deliver([newsOf('n-1', ['o-1']), newsOf('n-2', ['o-1', 'o-2']), newsOf('n-3', ['o-1'])])
			await store.markRead('o-1', ['n-2'])
			expect([await store.unread('o-1'), await store.unread('o-2')]).toEqual([2, 1])
		},
		'counts no further than COUNTED_TO': async ({ inbox: store }) => {
			const news = Array.from({ length: COUNTED_TO + 1 }, (_, at) => newsOf(`n-${at}`, ['o-1']))
			await store.deliver(news)
			expect(await store.unread('o-1')).toBe(COUNTED_TO)
			await store.markRead('o-1', ['n-0', 'n-1'])
			expect(await store.unread('o-1')).toBe(COUNTED_TO - 1)
		},
	},
	forget: {
		'takes away all that was told of a report, to everybody, and nothing else': async ({ inbox: store }) => {
			await store.deliver(['n-1', 'n-2'].map((id) => newsOf(id, ['o-1', 'o-2'])))
			await store.forget(['report of n-1', 'none'])
			for (const openid of ['o-1', 'o-2']) {
				expect(idsOf((await store.ofPerson(openid, undefined, 9)).items)).toEqual(['n-2'])
				expect(await store.unread(openid)).toBe(1)
				expect(idsOf(await store.lastWakes(openid, 9))).toEqual(['n-2'])
			}
		},
	},
	markRead: {
		'marks MARKED_AT_ONCE of all': async ({ inbox: store }) => {
			for (let at = 0; at < MARKED_AT_ONCE; at += 50)
				await store.deliver(Array.from({ length: 50 }, (_, more) => newsOf(`n-${at + more}`, ['o-1'])))
			await store.deliver([newsOf('one-more', ['o-1'])])
			const left: number[] = []
			for (let calls = 0; calls < 2; calls += 1) {
				await store.markRead('o-1', 'all')
				left.push(await store.unread('o-1'))
			}
			expect(left).toEqual([1, 0])
		},
		'marks those that are named, for this person alone': async ({ inbox: store }) => {
			await store.deliver(['n-1', 'n-2', 'n-3'].map((id) => newsOf(id, ['o-1', 'o-2'])))
			await store.markRead('o-1', ['n-1', 'n-3', 'n-9'])
			const read = async (openid: string) =>
				(await store.ofPerson(openid, undefined, 9)).items.map((item) => item.read)
			expect(await read('o-1')).toEqual([true, false, true])
			expect(await read('o-2')).toEqual([false, false, false])
		},
		'changes nothing of others, whatever the ids': async ({ inbox: store }) => {
			await store.deliver([newsOf('n-1', ['o-1'])])
			await store.markRead('o-2', ['n-1'])
			await store.markRead('o-2', 'all')
			expect(await store.unread('o-1')).toBe(1)
		},
		'marks all, and none': async ({ inbox: store }) => {
			await store.deliver([newsOf('n-1', ['o-1']), newsOf('n-2', ['o-1'])])
			await store.markRead('o-1', [])
			expect(await store.unread('o-1')).toBe(2)
			await store.markRead('o-1', 'all')
			await store.markRead('o-1', ['n-1'])
			expect(await store.unread('o-1')).toBe(0)
			await store.deliver([newsOf('n-3', ['o-1'])])
			expect(await store.unread('o-1')).toBe(1)
		},
	},
	markReportRead: {
		'marks what was said of one report, for this person alone': async ({ inbox: store }) => {
			const of = (id: string, reportId: string) => ({ ...newsOf(id, ['o-1', 'o-2']), reportId })
			await store.deliver([of('n-1', 'r-1'), of('n-2', 'r-2'), of('n-3', 'r-1')])
			await store.markReportRead('o-1', 'r-1')
			await store.markReportRead('o-1', 'r-9')
			const read = async (openid: string) =>
				(await store.ofPerson(openid, undefined, 9)).items.map((item) => item.read)
			expect(await read('o-1')).toEqual([true, false, true])
			expect(await read('o-2')).toEqual([false, false, false])
			expect(await store.unread('o-1')).toBe(1)
		},
	},
	clearOld: {
		'clears what everybody has read after half a year, and keeps for a year what somebody has not': async ({
			inbox: store,
		}) => {
			const [half, year] = [KEPT_DAYS.message * DAY_MS, KEPT_DAYS.unread * DAY_MS]
			await store.deliver([
				newsOf('read', ['o-1', 'o-2'], NOW),
				newsOf('half read', ['o-1', 'o-2'], NOW + 1),
				newsOf('later', ['o-1'], NOW + DAY_MS),
			])
			for (const openid of ['o-1', 'o-2']) await store.markRead(openid, ['read', 'later'])
			await store.markRead('o-1', ['half read'])
			const kept = async () => (await store.ofPerson('o-1', undefined, 9)).items.map(({ id }) => id)
			expect(await store.clearOld(NOW + half - 1, 9)).toEqual({ looked: 0, cleared: 0 })
			expect(await store.clearOld(NOW + half + 1, 9)).toEqual({ looked: 2, cleared: 1 })
			expect(await kept()).toEqual(['later', 'half read'])
			expect(await store.clearOld(NOW + half + 1, 9)).toEqual({ looked: 0, cleared: 0 })
			expect(await store.clearOld(NOW + year + 1, 9)).toEqual({ looked: 2, cleared: 2 })
			expect(await kept()).toEqual([])
			expect(await store.lastWakes('o-1', 9)).toEqual([])
		},
		'takes the oldest, as many as are wanted': async ({ inbox: store }) => {
			await store.deliver(['a', 'b', 'c'].map((id, at) => newsOf(id, ['o-1'], NOW - at)))
			await store.markRead('o-1', 'all')
			expect(await store.clearOld(NOW + KEPT_DAYS.unread * DAY_MS, 2)).toEqual({ looked: 2, cleared: 2 })
			expect((await store.ofPerson('o-1', undefined, 9)).items.map(({ id }) => id)).toEqual(['a'])
		},
	},
}
