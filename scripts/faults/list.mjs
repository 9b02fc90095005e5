// Faults to plant, each with the tests that have to notice it. `edits` replace text that stands exactly once.
import { faultsOfPeople } from './of-people.mjs'
import { faultsOfReach } from './of-reach.mjs'
import { faultsOfSweeps } from './of-sweeps.mjs'
import { faultsOfTelling } from './of-telling.mjs'
import { faultsOfPapers, faultsOfVisits } from './of-visits.mjs'

const store = 'cloudfunctions/stores/cloudbase/report-store.ts'
const sqlite = 'local/cloudbase/database/sqlite-file.ts'
const table = 'cloudfunctions/modules/reports/life/transitions/handling.ts'
const life = 'cloudfunctions/modules/reports/life'
const sent = 'cloudfunctions/modules/reports/sent.ts'
const serve = 'cloudfunctions/rpc/serve.ts'
const model = ['tests/model/model.test.ts']
const stores = ['tests/stores/stores.test.ts']
const clocks = ['tests/cloudfunctions/report/clock-matrix/clock-matrix.test.ts']

export const faults = [
	{
		name: 'drop the version condition of a write',
		edits: [
			{
				file: store,
				find: '{ _id: report.id, version: report.version })\n\t\t\t.update(changes(',
				put: '{ _id: report.id })\n\t\t\t.update(changes(',
			},
		],
		tests: ['tests/stores/stores.test.ts', 'tests/cloudfunctions/report/sent-twice.test.ts'],
	},
	{
		name: 'swap two rows of the life table',
		edits: [
			{ file: table, find: "event: 'start',\n", put: "event: 'resolve',\n" },
			{
				file: table,
				find: "event: 'resolve',\n\t\tfrom: ['accepted', 'processing'],",
				put: "event: 'start',\n\t\tfrom: ['accepted', 'processing'],",
			},
		],
		tests: ['tests/cloudfunctions/modules/reports/life/matrix/matrix.test.ts'],
	},
	{
		name: 'lose the trail',
		edits: [
			{
				file: 'cloudfunctions/modules/reports/draft.ts',
				find: 'trail: trailSentences(found.steps, category)',
				put: 'trail: trailSentences([], category)',
			},
		],
		tests: ['tests/cloudfunctions/report/main-job.test.ts'],
	},
	{
		name: 'make routing pick the first of several places',
		edits: [
			{
				file: 'cloudfunctions/modules/reports/locate.ts',
				find: "status === 'one' ?",
				put: "status !== 'none' ?",
			},
		],
		tests: ['tests/cloudfunctions/report/main-job.test.ts'],
	},
	{
		name: 'acknowledge before the write is durable',
		edits: [
			{ file: sqlite, find: "this.run('BEGIN IMMEDIATE')", put: 'this.beginOnce()' },
			{ file: sqlite, find: "this.run('COMMIT')", put: 'this.commitSoon()' },
			{
				file: sqlite,
				find: '\t/** All or nothing. */',
				put: `\tprivate open = false
  private beginOnce(): void {
    if (this.open) return
    this.run('BEGIN IMMEDIATE')
    this.open = true
  }
  private commitSoon(): void {
    setTimeout(() => {
      if (!this.open) return
      this.open = false
      this.run('COMMIT')
    }, 1000)
  }
  /** All or nothing. */`,
			},
		],
		tests: ['tests/local/cloudbase/crash.test.ts'],
	},
	{
		name: 'begin the total clock anew on a move',
		edits: [
			{
				file: `${life}/clocks.ts`,
				find: '\tswitch (row.total) {',
				put: `\tif (row.move !== 'stays') return { total: { startedAt: now, dueAt: termEnd(now, term, calendar), stoppedAt: null } }
  switch (row.total) {`,
			},
		],
		tests: model,
	},
	{
		name: 'lose the time of a suspension',
		edits: [
			{
				file: `${life}/clocks.ts`,
				find: 'shifted(dueAt, stoppedAt, end, term, calendar)',
				put: 'dueAt',
			},
		],
		tests: model,
	},
	{
		name: 'owe an acceptance after the total',
		edits: [{ file: `${life}/owed.ts`, find: 'Math.min(dueAt, total.dueAt)', put: 'dueAt' }],
		tests: clocks,
	},
	{
		name: 'keep the promise of what was let go',
		edits: [{ file: `${life}/clocks.ts`, find: 'asIfOnly((id) => id !== other, running)', put: 'running' }],
		tests: clocks,
	},
	{
		name: 'let people check what they handled',
		edits: [
			{
				file: `${life}/guards/on-state.ts`,
				find: "notHandler: ({ relations }) => unless(!relations.has('handler'), 'HANDLER_MAY_NOT_CHECK')",
				put: 'notHandler: () => null',
			},
		],
		tests: model,
	},
	{
		name: 'let the timer skip the top',
		edits: [
			{
				file: table,
				find: `guards: ['clockRanOut', 'topLevel', 'notAtTop'],
		effects: ['supervised', 'atTop'],`,
				put: `guards: ['clockRanOut', 'topLevel', 'notAtTop'],
		effects: ['atTop'],`,
			},
		],
		tests: model,
	},
	{
		name: 'let the telling by phone end the term of a check',
		edits: [{ file: `${life}/transitions/outcome.ts`, find: "stage: 'tellingEnds'", put: "stage: 'ends'" }],
		tests: ['tests/cloudfunctions/modules/reports/life/effects.test.ts'],
	},
	{
		name: 'count an event twice that was sent twice',
		edits: [
			{
				file: sent,
				find: 'history.some((entry) => entry.version === version + 1 && entry.key === key)',
				put: 'history.length < version && key.length === 0',
			},
			{ file: sent, find: 'if (report.version !== sent.version) throw staleFor(loaded)', put: '' },
		],
		tests: model,
	},
	{
		name: 'leave an event out of the history',
		edits: [
			{
				file: `${life}/append.ts`,
				find: 'history: [...report.history, entry]',
				put: "history: entry.event === 'supervise' ? report.history : [...report.history, entry]",
			},
		],
		tests: model,
	},
	{
		name: 'write an event and leave what the lists and rates know of the report',
		edits: [{ file: store, find: 'index: _.set(indexed(next)),', put: 'index: _.set(indexed(report)),' }],
		tests: stores,
	},
	{
		name: 'begin a page at the last item of the one before',
		edits: [
			{ file: 'cloudfunctions/stores/cloudbase/list-pages.ts', find: '_.gt(cursor)', put: '_.gte(cursor)' },
		],
		tests: stores,
	},
	{
		name: 'take an input as it comes',
		edits: [
			{
				file: serve,
				find: 'const valid = validate(method.input, input)',
				put: 'const valid = input as never',
			},
		],
		tests: ['tests/contract/bad-input.test.ts'],
	},
	{
		name: 'read before the input is checked',
		edits: [
			{
				file: serve,
				find: 'const valid = validate(method.input, input)',
				put: 'await ports.roster.find([])\n\t\t\tconst valid = validate(method.input, input)',
			},
		],
		tests: ['tests/contract/bad-input.test.ts'],
	},
	{
		name: 'go on from a dead change without clearing up after it',
		edits: [
			{
				file: 'cloudfunctions/modules/roster/staging.ts',
				find: 'if (!goesOn || isUnclean) await store.clearLeftOvers(pointer.version)',
				put: 'if (goesOn && isUnclean) await store.clearLeftOvers(pointer.version)',
			},
		],
		tests: ['tests/cloudfunctions/roster/regrid/killed.test.ts'],
	},
	{
		name: 'let a term run on while it stands still',
		edits: [
			{
				file: 'miniprogram/shared/clock/term.ts',
				find: 'if (dueAt <= from) return dueAt',
				put: 'if (dueAt <= to) return dueAt',
			},
		],
		tests: ['tests/cloudfunctions/modules/org/rules/slow-clock.test.ts'],
	},
	...faultsOfPapers,
	...faultsOfPeople,
	...faultsOfReach,
	...faultsOfSweeps,
	...faultsOfTelling,
	...faultsOfVisits,
]
