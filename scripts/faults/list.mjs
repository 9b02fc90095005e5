// Faults to plant, each with the tests that have to notice it. `edits` replace text that stands exactly once.

const store = 'cloudfunctions/common/adapters/report-store.ts'
const sqlite = 'local/cloudbase/database/sqlite-store.ts'
const table = 'miniprogram/domain/life/rows/handling.ts'

export const faults = [
  {
    name: 'drop a permission check',
    edits: [
      {
        file: 'cloudfunctions/common/kernel/call.ts',
        find: "if (!this.roles.some((role) => held.has(role))) throw new UserError('NO_PERMISSION')",
        put: '',
      },
    ],
    tests: ['tests/cloudfunctions/stranger.test.ts'],
  },
  {
    name: 'drop the version condition of a write',
    edits: [{ file: store, find: '{ _id: report.id, version: report.version }', put: '{ _id: report.id }' }],
    tests: ['tests/cloudfunctions/report/sent-twice.test.ts'],
  },
  {
    name: 'swap two rows of the life table',
    edits: [
      { file: table, find: "event: 'start',\n", put: "event: 'resolve',\n" },
      {
        file: table,
        find: "event: 'resolve',\n    from: ['accepted', 'processing'],",
        put: "event: 'start',\n    from: ['accepted', 'processing'],",
      },
    ],
    tests: ['tests/domain/life/matrix/matrix.test.ts'],
  },
  {
    name: 'lose the trail',
    edits: [
      {
        file: 'cloudfunctions/common/report/draft.ts',
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
        file: 'cloudfunctions/common/report/locate.ts',
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
        find: '  /** All or nothing. */',
        put: `  private open = false
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
    }, 50)
  }
  /** All or nothing. */`,
      },
    ],
    tests: ['tests/local/cloudbase/crash.test.ts'],
  },
]
