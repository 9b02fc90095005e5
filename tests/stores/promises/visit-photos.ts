import { NOW } from '../given/reports'
import { attempt, visit, VISITED } from '../given/visits'
import type { PromisesFor } from '../promise'

const CHECK = {
	version: 1,
	fileId: 'cloud://a',
	state: 'waiting' as const,
	asking: { openid: 'o-1', dueAt: NOW, tries: 0 },
}
const ASKED = { ...CHECK.asking, traceId: 'trace-1', dueAt: NOW + 9 }
const HANDED = { ...CHECK, copy: 'cloud://copy', asking: ASKED }

/** What is promised of the photos of visits while they are checked. */
export const photos: PromisesFor<'visits', 'setModerations' | 'moderationsDue' | 'withTrace'> = {
	setModerations: {
		'keeps them, while it holds as many attempts and is not forgotten': async ({ visits: store }) => {
			const asked = { ...visit('v1'), checks: [CHECK] }
			await store.add([asked])
			expect(await store.setModerations(asked, [HANDED])).toBe(true)
			expect(await store.byIds(['v1'])).toEqual([{ ...asked, checks: [HANDED] }])
			await store.append('v1', 1, attempt('k2'), VISITED)
			expect(await store.setModerations(asked, [CHECK])).toBe(false)
			await store.forget('v1', [attempt('k1'), attempt('k2')])
			const [kept] = await store.byIds(['v1'])
			expect(kept).not.toHaveProperty('checks')
			expect(await store.setModerations(kept!, [CHECK])).toBe(false)
		},
		'keeps answers that come at once on different photos, and one on each': async ({ visits: store }) => {
			const other = { ...CHECK, fileId: 'cloud://b' }
			const read = { ...visit('v1'), checks: [CHECK, other] }
			await store.add([read])
			const passed = ({ asking: _, ...check }: typeof CHECK) => ({ ...check, state: 'passed' as const })
			const [one, two] = [passed(CHECK), passed(other)]
			expect(await store.setModerations(read, [one, other])).toBe(true)
			expect(await store.setModerations(read, [CHECK, two])).toBe(true)
			expect(await store.setModerations(read, [{ ...CHECK, state: 'rejected' }, other])).toBe(false)
			expect((await store.byIds(['v1']))[0]?.checks).toMatchObject([{ state: 'passed' }, { state: 'passed' }])
		},
	},
	moderationsDue: {
		'names those of which something is to be asked, the longest waiting first': async ({ visits: store }) => {
			const asking = { ...CHECK.asking, dueAt: NOW + 1 }
			await store.add([{ ...visit('v1'), checks: [{ ...CHECK, asking }] }, visit('v2'), visit('v3')])
			await store.append('v3', 1, attempt('k2', { photos: ['cloud://a'] }), VISITED, [CHECK])
			const due = async (now: number, limit: number) =>
				(await store.moderationsDue(now, limit)).map(({ id }) => id)
			expect(await due(NOW, 9)).toEqual(['v3'])
			expect(await due(NOW + 1, 9)).toEqual(['v3', 'v1'])
			expect(await due(NOW + 1, 1)).toEqual(['v3'])
			const [first] = await store.moderationsDue(NOW, 1)
			await store.setModerations(first!, [{ version: 1, fileId: 'cloud://a', state: 'passed' }])
			expect(await due(NOW + 1, 9)).toEqual(['v1'])
		},
	},
	withTrace: {
		'is the visit whose photo waits under it': async ({ visits: store }) => {
			await store.add([{ ...visit('v1'), checks: [CHECK, HANDED] }, visit('v2')])
			expect((await store.withTrace('trace-1'))?.id).toBe('v1')
			expect(await store.withTrace('trace-2')).toBeNull()
		},
	},
}
