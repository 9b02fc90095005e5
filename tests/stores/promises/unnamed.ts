import { NOW } from '../given/reports'
import { promisesOfList } from '../list'
import type { PromisesOf } from '../promise'

const at = (reportId: string, moment = NOW) => ({ reportId, at: moment })

/** What the keeping of unnamed reporters promises. */
export const unnamed: PromisesOf<'unnamed'> = {
	keep: {
		'keeps whose it is; said again, by whomever, it changes nothing': async ({ unnamed: store }) => {
			await store.keep(at('r-1'), 'o-1')
			await store.keep(at('r-1', NOW + 9), 'o-2')
			expect(await store.openidsOf(['r-1'])).toEqual(new Map([['r-1', 'o-1']]))
			expect(await store.ofPerson('o-1', undefined, 9)).toEqual({ items: [at('r-1')] })
		},
	},
	openidsOf: {
		'says those that are known, and nothing of others': async ({ unnamed: store }) => {
			await store.keep(at('r-1'), 'o-1')
			await store.keep(at('r-2'), 'o-2')
			const known = await store.openidsOf(['r-2', 'r-3', 'r-1'])
			expect([...known].sort()).toEqual([
				['r-1', 'o-1'],
				['r-2', 'o-2'],
			])
			expect(await store.openidsOf(['r-3'])).toEqual(new Map())
		},
	},
	forget: {
		'takes away whose these were, and of others nothing': async ({ unnamed: store }) => {
			for (const id of ['r-1', 'r-2', 'r-3']) await store.keep(at(id), 'o-1')
			await store.forget(['r-1', 'r-3', 'none'])
			expect(await store.openidsOf(['r-1', 'r-2', 'r-3'])).toEqual(new Map([['r-2', 'o-1']]))
			expect(await store.ofPerson('o-1', undefined, 9)).toEqual({ items: [at('r-2')] })
		},
	},
	ofPerson: {
		'is of that person alone': async ({ unnamed: store }) => {
			await store.keep(at('r-1'), 'o-1')
			await store.keep(at('r-2'), 'o-2')
			expect(await store.ofPerson('o-2', undefined, 9)).toEqual({ items: [at('r-2')] })
			expect(await store.ofPerson('o-3', undefined, 9)).toEqual({ items: [] })
		},
		...promisesOfList({
			page: async ({ unnamed: store }, cursor, limit) => {
				const { items, ...rest } = await store.ofPerson('o-1', cursor, limit)
				return { items: items.map(({ reportId }) => ({ id: reportId })), ...rest }
			},
			direction: 'desc',
			add: ({ unnamed: store }, item) => store.keep({ reportId: item.id, at: item.at }, 'o-1'),
		}),
	},
}
