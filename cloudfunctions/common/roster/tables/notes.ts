import type { SourceProblem, SourceSheet } from './source'

/** Hears of what is no row while a file is read. */
export interface SourceNotes {
  sheet(sheet: SourceSheet): void
  problem(problem: SourceProblem): void
}
