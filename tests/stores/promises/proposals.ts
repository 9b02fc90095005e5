import type { Proposal } from '../../../cloudfunctions/modules/roster/proposals/proposal'
import { NOW } from '../given/reports'
import { promisesOfList } from '../list'
import type { PromisesOf } from '../promise'

const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({
	id,
	step: 0,
	state: 'waiting',
	change: { verb: 'unbind', input: { phone: '13800000010' } },
	work: `work-${id}`,
	version: 3,
	basis: 'b',
	by: { id: 'p-1', name: '张甲' },
	at: NOW,
	what: '解除绑定',
	details: ['张乙'],
	lines: [['100', '110']],
	touched: ['p-2'],
	until: NOW + 9,
	told: false,
	dueAt: NOW,
	...more,
})

const OPEN = ['open:at:110']

/** What proposals promise. */
export const proposals: PromisesOf<'proposals'> = {
	get: {
		'is null of one that there is not': async ({ proposals: store }) => {
			expect(await store.get('none')).toBeNull()
		},
	},
	add: {
		'keeps one as it is, and leaves one that is there': async ({ proposals: store }) => {
			const one = proposal('a', { holdsAt: NOW + 5 })
			await store.add(one)
			await store.add(proposal('a', { what: '别的' }))
			expect(await store.get('a')).toEqual(one)
		},
	},
	save: {
		'puts the next step in place of the one before': async ({ proposals: store }) => {
			await store.add(proposal('a'))
			const decision = { by: { id: 'p-3', name: '张丙' }, at: NOW + 1, reason: '不妥' }
			const next = proposal('a', { step: 1, state: 'refused', told: true, dueAt: null, decision })
			expect(await store.save(next)).toBe(true)
			expect(await store.get('a')).toEqual(next)
		},
		'is false when somebody else was quicker, and of one that there is not': async ({ proposals: store }) => {
			await store.add(proposal('a'))
			await store.save(proposal('a', { step: 1, state: 'stopped' }))
			expect(await store.save(proposal('a', { step: 1, state: 'refused' }))).toBe(false)
			expect((await store.get('a'))?.state).toBe('stopped')
			expect(await store.save(proposal('b', { step: 1 }))).toBe(false)
			expect(await store.get('b')).toBeNull()
		},
	},
	clearBefore: {
		'clears the oldest that nobody waits for, no more than asked for': async ({ proposals: store }) => {
			const over = { state: 'refused', dueAt: null } as const
			for (const at of [3, 1, 2, 4]) await store.add(proposal(`p-${at}`, { ...over, at: NOW + at }))
			await store.add(proposal('waits', { at: NOW }))
			await store.openBeginning('p-9')
			expect(await store.clearBefore(NOW + 4, 2)).toBe(2)
			expect(await store.get('p-2')).toBeNull()
			expect(await store.get('p-3')).not.toBeNull()
			expect(await store.clearBefore(NOW + 4, 9)).toBe(1)
			expect(await store.clearBefore(NOW + 4, 9)).toBe(0)
			for (const id of ['waits', 'p-4']) expect(await store.get(id)).not.toBeNull()
			expect(await store.openBeginning('p-9')).toBe(false)
		},
	},
	list: {
		...promisesOfList({
			page: ({ proposals: store }, cursor, limit) => store.list(OPEN, cursor, limit),
			direction: 'desc',
			add: ({ proposals: store }, { id, at }) => store.add(proposal(id, { at })),
			takeOut: ({ proposals: store }, id) => store.save(proposal(id, { step: 1, state: 'refused' })),
		}),
		'names those of an area, of a person, and of a work, open or over': async ({ proposals: store }) => {
			await store.add(proposal('a'))
			await store.add(proposal('b', { lines: [['200']], by: { id: 'p-9', name: '' }, touched: [] }))
			const ids = async (key: string) => (await store.list([key], undefined, 9)).items.map(({ id }) => id)
			const all = [
				'open:at:100',
				'open:at:110',
				'open:at:200',
				'open:at:*',
				'open:of:p-1',
				'open:of:p-2',
				'work:work-b',
			]
			expect(await Promise.all(all.map(ids))).toEqual([['a'], ['a'], ['b'], ['b', 'a'], ['a'], ['a'], ['b']])
			await store.save(proposal('a', { step: 1, state: 'done' }))
			expect(await ids('open:at:100')).toEqual([])
			expect(await ids('over:at:100')).toEqual(['a'])
			expect(await ids('work:work-a')).toEqual(['a'])
		},
	},
	count: {
		'counts no further than asked for': async ({ proposals: store }) => {
			for (const id of ['a', 'b', 'c']) await store.add(proposal(id))
			expect([
				await store.count(OPEN, 9),
				await store.count(OPEN, 2),
				await store.count(['open:at:x'], 9),
			]).toEqual([3, 2, 0])
		},
	},
	due: {
		'names those that are due, the longest first, as many as are wanted': async ({ proposals: store }) => {
			for (const [id, dueAt] of Object.entries({ a: NOW, b: NOW + 1, c: NOW - 5, d: null }))
				await store.add(proposal(id, { dueAt }))
			const ids = async (limit: number) => (await store.due(NOW, limit)).map(({ id }) => id)
			expect(await ids(9)).toEqual(['c', 'a'])
			expect(await ids(1)).toEqual(['c'])
		},
	},
	openBeginning: {
		'is the first time once for each': async ({ proposals: store }) => {
			expect(await store.openBeginning('p-1')).toBe(true)
			expect(await store.openBeginning('p-1')).toBe(false)
			expect(await store.openBeginning('p-2')).toBe(true)
		},
	},
}
