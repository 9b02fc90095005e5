import type { Input } from './contract/import'
import type { SourceNotes } from './tables/notes'
import type { SourceRow } from './tables/source'
import { ProblemGroups } from './problem-groups'

/** The rows of a file, and what reading found and did, as one call takes them. */
export type PartContent = Pick<Input<'put'>, 'sheets' | 'rows' | 'problems' | 'notices'>

/**
 * Cuts a file into parts of so many rows while it is read, so that no more than one part is in memory. What reading
 * found wrong goes with the part in which it was found. There is always one part.
 */
export async function* partsFrom(
	read: (notes: SourceNotes) => AsyncIterable<SourceRow>,
	size: number,
): AsyncGenerator<PartContent, void> {
	const sheets: PartContent['sheets'] = []
	let problems = new ProblemGroups()
	let notices = new ProblemGroups()
	let rows: PartContent['rows'] = []
	const part = (): PartContent => {
		const names = new Set(rows.map(({ sheet }) => sheet))
		return {
			sheets: sheets.filter(({ name }) => names.has(name)),
			rows,
			problems: problems.list().slice(0, size),
			notices: notices.list().slice(0, size),
		}
	}
	let parts = 0
	const notes: SourceNotes = {
		sheet: (sheet) => void sheets.push(sheet),
		problem: (problem) => {
			problems.add(problem)
		},
		notice: (notice) => {
			notices.add(notice)
		},
	}
	for await (const row of read(notes)) {
		rows.push(row)
		if (rows.length < size) continue
		yield part()
		parts += 1
		rows = []
		problems = new ProblemGroups()
		notices = new ProblemGroups()
	}
	const last = part()
	if (parts === 0 || [last.rows, last.problems, last.notices].some((some) => some.length > 0)) yield last
}
