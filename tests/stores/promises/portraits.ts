import type { Portrait } from '../../../cloudfunctions/modules/portraits/ports/portrait-store'
import { checkDue, NOW, passed } from '../given/reports'
import type { PromisesOf } from '../promise'

const given = (personId: string, check = checkDue(NOW), fileId = `cloud://files/${personId}`): Portrait => ({
	personId,
	fileId,
	givenAt: '2026-11-20T09:00:00+08:00',
	check,
})

const traced = (dueAt: number, traceId: string) =>
	checkDue(NOW, { asking: { openid: 'o-1', dueAt, tries: 1, traceId } })

/** What portraits promise. */
export const portraits: PromisesOf<'portraits'> = {
	get: {
		'is null where nobody gave one': async ({ portraits: store }) => {
			expect(await store.get('p-1')).toBeNull()
		},
	},
	put: {
		'keeps a portrait a person': async ({ portraits: store }) => {
			const all = [given('p-1'), given('p-2', passed(checkDue(NOW)))]
			for (const one of all) await store.put(one)
			expect(await Promise.all(['p-1', 'p-2'].map((id) => store.get(id)))).toEqual(all)
		},
		'takes the place of the one before, with nothing of it left': async ({ portraits: store }) => {
			await store.put(given('p-1', traced(NOW, 'trace')))
			const next = given('p-1', checkDue(NOW + 5), 'cloud://files/next')
			await store.put(next)
			expect(await store.get('p-1')).toEqual(next)
			expect(await store.withTrace('trace')).toBeNull()
		},
	},
	remove: {
		'takes it away, and minds none': async ({ portraits: store }) => {
			await store.put(given('p-1'))
			await store.put(given('p-2'))
			await store.remove('p-1')
			await store.remove('p-1')
			expect(await store.get('p-1')).toBeNull()
			expect(await store.get('p-2')).toEqual(given('p-2'))
		},
	},
	setModeration: {
		'keeps what was said, however often it is said': async ({ portraits: store }) => {
			const portrait = given('p-1')
			await store.put(portrait)
			const check = passed(portrait.check)
			expect(await store.setModeration(portrait, check)).toBe(true)
			expect(await store.setModeration(portrait, check)).toBe(true)
			expect(await store.get('p-1')).toEqual({ ...portrait, check })
		},
		'says nothing of another photo': async ({ portraits: store }) => {
			const before = given('p-1')
			const now = given('p-1', checkDue(NOW), 'cloud://files/another')
			await store.put(now)
			expect(await store.setModeration(before, passed(before.check))).toBe(false)
			expect(await store.get('p-1')).toEqual(now)
		},
		'brings none back that was taken away': async ({ portraits: store }) => {
			expect(await store.setModeration(given('p-1'), passed(checkDue(NOW)))).toBe(false)
			expect(await store.get('p-1')).toBeNull()
		},
	},
	withTrace: {
		'finds the one that waits under an id': async ({ portraits: store }) => {
			await store.put(given('p-1', traced(NOW, 'one')))
			await store.put(given('p-2', traced(NOW, 'two')))
			expect((await store.withTrace('two'))?.personId).toBe('p-2')
			expect(await store.withTrace('three')).toBeNull()
		},
		'finds it no more once its check was answered': async ({ portraits: store }) => {
			const portrait = given('p-1', traced(NOW, 'one'))
			await store.put(portrait)
			await store.setModeration(portrait, passed(portrait.check))
			expect(await store.withTrace('one')).toBeNull()
		},
	},
	naming: {
		'says which of them are portraits': async ({ portraits: store }) => {
			await store.put(given('p-1'))
			await store.put(given('p-2'))
			expect(await store.naming(['cloud://files/p-2', 'cloud://files/p-9'])).toEqual(['cloud://files/p-2'])
			expect(await store.naming([])).toEqual([])
		},
	},
	moderationsDue: {
		'names those that are due, the longest first, as many as are wanted': async ({ portraits: store }) => {
			const dueAt = { 'p-1': NOW, 'p-2': NOW + 1, 'p-3': NOW - 5, 'p-4': NOW - 1 }
			for (const [id, at] of Object.entries(dueAt)) await store.put(given(id, checkDue(at)))
			await store.put(given('p-5', passed(checkDue(NOW - 9))))
			const ids = async (limit: number) =>
				(await store.moderationsDue(NOW, limit)).map(({ personId }) => personId)
			expect(await ids(9)).toEqual(['p-3', 'p-4', 'p-1'])
			expect(await ids(2)).toEqual(['p-3', 'p-4'])
		},
		'goes by what was said last': async ({ portraits: store }) => {
			const portrait = given('p-1')
			await store.put(portrait)
			await store.setModeration(portrait, checkDue(NOW + 60))
			expect(await store.moderationsDue(NOW, 9)).toEqual([])
			expect(await store.moderationsDue(NOW + 60, 9)).toEqual([given('p-1', checkDue(NOW + 60))])
		},
	},
}
