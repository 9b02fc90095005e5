import type { SourceNotes } from '../notes'
import type { SourceProblem, SourceSheet } from '../source'

/** What reading says, kept in memory. */
export interface CollectedNotes extends SourceNotes {
	sheets: SourceSheet[]
	problems: SourceProblem[]
	notices: SourceProblem[]
}

export function readingNotes(): CollectedNotes {
	const sheets: SourceSheet[] = []
	const problems: SourceProblem[] = []
	const notices: SourceProblem[] = []
	return {
		sheets,
		problems,
		notices,
		sheet: (sheet) => void sheets.push(sheet),
		problem: (problem) => void problems.push(problem),
		notice: (notice) => void notices.push(notice),
	}
}
