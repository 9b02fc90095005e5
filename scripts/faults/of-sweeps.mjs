// Faults where a sweep is whole in the long form only: the seeded part in `npm test` has to notice them.
export const faultsOfSweeps = [
	{
		name: 'lose what was bound while an import was under way',
		edits: [
			{
				file: 'cloudfunctions/modules/roster/staging.ts',
				find: '\tawait catchUpBindings(store, staging.version)\n',
				put: '',
			},
		],
		tests: ['tests/cloudfunctions/roster/crash.test.ts'],
	},
	{
		name: 'take a merge that died after its commit for one to make again',
		edits: [
			{
				file: 'cloudfunctions/modules/roster/edits/grids.ts',
				find: 'if (beginning.isDone) {\n\t\tconst grids =',
				put: 'if (beginning.isDone && areaCodes.length > 99) {\n\t\tconst grids =',
			},
		],
		tests: ['tests/cloudfunctions/roster/regrid/killed-in-memory.test.ts'],
	},
	{
		name: 'ask nobody for the reach of their areas',
		edits: [{ file: 'cloudfunctions/rpc/serve.ts', find: 'await caller.requireReach(valid)', put: '' }],
		tests: ['tests/contract/reach-built.test.ts'],
	},
]
