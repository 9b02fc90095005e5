import type { SourceProblem, SourceSheet } from './source'

/** Hears of what is no row while a file is read. */
export interface SourceNotes {
	sheet(sheet: SourceSheet): void
	problem(problem: SourceProblem): void
	/** Something that was done with the file and should be known: a row passed over, a sign taken out. */
	notice(notice: SourceProblem): void
}
