import type { Consent } from '../../../cloudfunctions/modules/messages/ports/consent-store'
import type { StorePorts } from '../../support/memory-ports/stores'
import type { PromisesOf } from '../promise'

const OPENID = 'o-consenting'
const AT = Date.parse('2026-11-20T09:00:00+08:00')

const ACCEPTED = { accepted: ['task', 'progress'], refused: [] } as const
const REFUSED = { accepted: [], refused: ['task'] } as const
const ONE = { accepted: ['task'], refused: [] } as const

/** What is known of somebody, where none left is the same as never given. */
async function known({ consents }: StorePorts): Promise<Pick<Consent, 'left' | 'refusedAt'>> {
	const [found] = await consents.of([OPENID])
	const left = Object.entries(found?.left ?? {}).filter(([, times]) => times !== 0)
	return { left: Object.fromEntries(left), refusedAt: found?.refusedAt ?? {} }
}

/** What is promised of people who never answered: nothing is kept. */
const keepsNothing =
	(act: (consents: StorePorts['consents']) => Promise<unknown>) =>
	async ({ consents }: StorePorts): Promise<void> => {
		await act(consents)
		expect(await consents.of([OPENID])).toEqual([])
	}

/** What consents promise. */
export const consents: PromisesOf<'consents'> = {
	of: {
		'knows nobody who never answered': async ({ consents: store }) => {
			expect(await store.of([OPENID, 'o-other'])).toEqual([])
			expect(await store.of([])).toEqual([])
		},
		'names each of those who answered once, and nobody else': async ({ consents: store }) => {
			for (const openid of ['o-1', 'o-2', 'o-3']) await store.count(openid, 'key', ONE, AT)
			const found = await store.of(['o-3', 'o-1', 'o-1', 'o-4'])
			expect(found.map(({ openid }) => openid).sort()).toEqual(['o-1', 'o-3'])
		},
	},
	count: {
		'counts the first answers of somebody': async (stores) => {
			await stores.consents.count(OPENID, 'key', { accepted: ['progress'], refused: ['task'] }, AT)
			expect(await known(stores)).toEqual({ left: { progress: 1 }, refusedAt: { task: AT } })
		},
		'counts answers with the same key once': async (stores) => {
			for (const later of [0, 1, 2]) await stores.consents.count(OPENID, 'key', ACCEPTED, AT + later)
			expect((await known(stores)).left).toEqual({ task: 1, progress: 1 })
		},
		'counts those with another key on top': async (stores) => {
			await stores.consents.count(OPENID, 'one', ACCEPTED, AT)
			await stores.consents.count(OPENID, 'two', ONE, AT)
			expect((await known(stores)).left).toEqual({ task: 2, progress: 1 })
		},
		'knows the last twenty keys': async (stores) => {
			for (let at = 0; at < 20; at += 1) await stores.consents.count(OPENID, `key-${at}`, ONE, AT)
			await stores.consents.count(OPENID, 'key-0', ONE, AT)
			expect((await known(stores)).left).toEqual({ task: 20 })
			await stores.consents.count(OPENID, 'key-20', ONE, AT)
			await stores.consents.count(OPENID, 'key-0', ONE, AT)
			expect((await known(stores)).left).toEqual({ task: 22 })
		},
		'an acceptance takes a refusal back, a refusal leaves what was accepted': async (stores) => {
			await stores.consents.count(OPENID, 'one', REFUSED, AT)
			await stores.consents.count(OPENID, 'two', ONE, AT)
			expect(await known(stores)).toEqual({ left: { task: 1 }, refusedAt: {} })
			await stores.consents.count(OPENID, 'three', REFUSED, AT + 1)
			expect(await known(stores)).toEqual({ left: { task: 1 }, refusedAt: { task: AT + 1 } })
		},
		'the same key sent twice at once counts once': async (stores) => {
			await Promise.all([1, 2].map(() => stores.consents.count(OPENID, 'key', ONE, AT)))
			expect((await known(stores)).left).toEqual({ task: 1 })
		},
		'two keys at once both count, also of somebody new': async (stores) => {
			await Promise.all(['one', 'two', 'three'].map((key) => stores.consents.count(OPENID, key, ONE, AT)))
			expect((await known(stores)).left).toEqual({ task: 3 })
		},
		'keeps people apart': async (stores) => {
			await stores.consents.count('o-other', 'key', ONE, AT)
			expect(await known(stores)).toEqual({ left: {}, refusedAt: {} })
		},
	},
	take: {
		'uses one up until none is left': async (stores) => {
			await stores.consents.count(OPENID, 'key', ACCEPTED, AT)
			expect(await stores.consents.take(OPENID, 'task', 'n-1')).toBe(true)
			expect(await stores.consents.take(OPENID, 'task', 'n-2')).toBe(false)
			expect((await known(stores)).left).toEqual({ progress: 1 })
		},
		'uses one up for a message once, of the last fifty': async (stores) => {
			for (let at = 0; at < 60; at += 1) await stores.consents.count(OPENID, `key-${at}`, ONE, AT)
			const taken = async (message: string) => stores.consents.take(OPENID, 'task', message)
			expect([await taken('n-1'), await taken('n-1')]).toEqual([true, false])
			for (let at = 2; at <= 50; at += 1) expect(await taken(`n-${at}`)).toBe(true)
			expect(await taken('n-1')).toBe(false)
			expect([await taken('n-51'), await taken('n-1')]).toEqual([true, true])
		},
		'finds none of a template that was never accepted, or of somebody who never answered': async (stores) => {
			await stores.consents.count(OPENID, 'key', ONE, AT)
			expect(await stores.consents.take(OPENID, 'result', 'n-1')).toBe(false)
			expect(await stores.consents.take('o-other', 'task', 'n-1')).toBe(false)
			expect(await stores.consents.of(['o-other'])).toEqual([])
		},
		'of two at once, one gets the last': async (stores) => {
			await stores.consents.count(OPENID, 'key', ONE, AT)
			const taken = await Promise.all([1, 2].map((at) => stores.consents.take(OPENID, 'task', `n-${at}`)))
			expect(taken.filter(Boolean)).toHaveLength(1)
		},
	},
	giveBack: {
		'can be taken again': async (stores) => {
			await stores.consents.count(OPENID, 'key', ONE, AT)
			await stores.consents.take(OPENID, 'task', 'n-1')
			await stores.consents.giveBack(OPENID, 'task')
			expect(await stores.consents.take(OPENID, 'task', 'n-2')).toBe(true)
		},
		'keeps nothing of somebody who never answered': keepsNothing((store) => store.giveBack(OPENID, 'task')),
	},
	refuse: {
		'leaves none, and says since when': async (stores) => {
			await stores.consents.count(OPENID, 'one', ACCEPTED, AT)
			await stores.consents.count(OPENID, 'two', ACCEPTED, AT)
			await stores.consents.refuse(OPENID, 'task', AT + 5)
			expect(await known(stores)).toEqual({ left: { progress: 2 }, refusedAt: { task: AT + 5 } })
			expect(await stores.consents.take(OPENID, 'task', 'n-1')).toBe(false)
		},
		'keeps nothing of somebody who never answered': keepsNothing((store) => store.refuse(OPENID, 'task', AT)),
	},
}
