// Faults where a sweep is whole in the long form only: the seeded part in `npm test` has to notice them.
export const faultsOfSweeps = [
  {
    name: 'lose what was bound while an import was under way',
    edits: [
      {
        file: 'cloudfunctions/modules/org/staging.ts',
        find: '  await catchUpBindings(store, staging.version)\n',
        put: '',
      },
    ],
    tests: ['tests/cloudfunctions/roster/crash.test.ts'],
  },
  {
    name: 'leave behind what comes to a grid while a merge of it dies',
    edits: [
      {
        file: 'cloudfunctions/modules/org/moves/grids.ts',
        find: 'await followLate(call, { ...regrid, placed: { grids, of: new Map() } })',
        put: '',
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
