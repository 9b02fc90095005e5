import type { Showing } from '../../../cloudfunctions/modules/showings/ports/showing-store'
import { NOW } from '../given/reports'
import { promisesOfList } from '../list'
import type { PromisesOf } from '../promise'

const showing = (id: string, of: string[], at = NOW): Showing => ({
	id,
	at,
	of,
	by: { id: 'p-1', name: '白玉兰', title: '第一网格网格长' },
	where: 'household',
	what: ['phone', 'address'],
})

/** What the record of showings promises. */
export const showings: PromisesOf<'showings'> = {
	add: {
		'keeps it; said again, whatever it says, it changes nothing': async ({ showings: store }) => {
			await store.add(showing('s-1', ['household:a', 'member:m']))
			await store.add({ ...showing('s-1', ['household:b'], NOW + 9), what: ['phone'] })
			const kept = [showing('s-1', ['household:a', 'member:m'])]
			expect(await store.of(['household:a'], undefined, 9)).toEqual({ items: kept })
			expect(await store.of(['household:b'], undefined, 9)).toEqual({ items: [] })
		},
	},
	of: {
		'is of these alone, each once': async ({ showings: store }) => {
			await store.add(showing('s-1', ['household:a', 'member:m']))
			await store.add(showing('s-2', ['household:b'], NOW + 1))
			await store.add(showing('s-3', ['area:1'], NOW + 2))
			const ids = async (...subjects: string[]) =>
				(await store.of(subjects, undefined, 9)).items.map(({ id }) => id)
			expect(await ids('household:a', 'member:m')).toEqual(['s-1'])
			expect(await ids('area:1', 'household:b')).toEqual(['s-3', 's-2'])
			expect(await ids('household:c')).toEqual([])
		},
		...promisesOfList({
			page: ({ showings: store }, cursor, limit) => store.of(['household:a'], cursor, limit),
			direction: 'desc',
			add: ({ showings: store }, { id, at }) => store.add(showing(id, ['household:a'], at)),
		}),
	},
	clearBefore: {
		'clears the oldest, no more than asked for, and says how many': async ({ showings: store }) => {
			for (const at of [3, 1, 2, 4]) await store.add(showing(`s-${at}`, ['household:a'], NOW + at))
			expect(await store.clearBefore(NOW + 4, 2)).toBe(2)
			const left = async () => (await store.of(['household:a'], undefined, 9)).items.map(({ id }) => id)
			expect(await left()).toEqual(['s-4', 's-3'])
			expect(await store.clearBefore(NOW + 4, 2)).toBe(1)
			expect(await store.clearBefore(NOW + 4, 2)).toBe(0)
			expect(await left()).toEqual(['s-4'])
		},
	},
}
