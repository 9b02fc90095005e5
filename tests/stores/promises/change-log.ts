import type { RosterChange } from '../../../cloudfunctions/modules/roster/change-log'
import type { PromisesFor } from '../promise'

const changeOf = (version: number, what = `change ${version}`): RosterChange => ({
	version,
	at: 1000 + version,
	by: { id: 'p-1', name: '高管理' },
	what,
	work: `work ${version}`,
})

/** What the log of changes promises. */
export const changeLog: PromisesFor<'imports', 'log' | 'changes' | 'clearChangesBefore'> = {
	log: {
		'takes the place of what was written down for the same version': async ({ imports: store }) => {
			await store.log({ ...changeOf(2, 'first'), isFinal: true })
			await store.log(changeOf(2, 'second'))
			expect(await store.changes(9, 9)).toEqual([changeOf(2, 'second')])
		},
	},
	changes: {
		'are none where nothing changed': async ({ imports: store }) => {
			expect(await store.changes(9, 9)).toEqual([])
		},
		'come up to a version, the newest first, as many as are wanted': async ({ imports: store }) => {
			for (const version of [3, 10, 2, 1, 4]) await store.log(changeOf(version))
			expect(await store.changes(4, 9)).toEqual([4, 3, 2, 1].map((version) => changeOf(version)))
			expect(await store.changes(10, 2)).toEqual([10, 4].map((version) => changeOf(version)))
			expect(await store.changes(9, 1)).toEqual([changeOf(4)])
			expect(await store.changes(0, 9)).toEqual([])
		},
	},
	clearChangesBefore: {
		'clears the oldest, no more than asked for, and never the latest': async ({ imports: store }) => {
			for (const version of [1, 2, 3, 4]) await store.log({ ...changeOf(version), at: 9000 - version })
			expect(await store.clearChangesBefore(9000, 2)).toBe(2)
			const left = async () => (await store.changes(9, 9)).map(({ version }) => version)
			expect(await left()).toEqual([4, 1])
			expect(await store.clearChangesBefore(8999, 9)).toBe(0)
			expect(await store.clearChangesBefore(9000, 9)).toBe(1)
			expect(await store.clearChangesBefore(9000, 9)).toBe(0)
			expect(await left()).toEqual([4])
		},
		'clears nothing where nothing changed': async ({ imports: store }) => {
			expect(await store.clearChangesBefore(9000, 9)).toBe(0)
		},
	},
}
