import type { Output } from '../../cloudfunctions/modules/contract'
import { CLI_WORDS as WORDS } from './words'

export type Command = 'check' | 'import'

export type Summary = Output<'roster', 'check'>['summary']
type Counts = Summary['added']

/** What a check or an import came to, line by line. */
export function reportLines(command: Command, summary: Summary): string[] {
	const { rows, added, changed, gone, errors, errorCount, notices, refused } = summary
	const more = errorCount - errors.reduce((sum, { alike }) => sum + (alike?.count ?? 1), 0)
	return [
		WORDS.rows(rows),
		...notices.map(problemLine),
		...errors.map(problemLine),
		...(more > 0 ? [WORDS.moreErrors(more)] : []),
		...(refused ? [] : [countLine(WORDS.added, added), countLine(WORDS.changed, changed)]),
		...(total(gone) > 0 && !refused ? [countLine(WORDS.gone, gone), ...goneNames(gone.names)] : []),
		ending(command, summary),
	]
}

/** A line for all rows that have the same. */
function problemLine({ sheet, row, column, message, alike }: Summary['errors'][number]): string {
	const where = alike ? WORDS.rowsAlike(alike.rows, alike.count) : row === undefined ? '' : WORDS.rowOf(row)
	return WORDS.problem(sheet, where, column, message)
}

function countLine(word: string, { areas, people, households }: Counts): string {
	return WORDS.counts(word, areas, people, households)
}

function goneNames(names: readonly string[]): string[] {
	return names.length > 0 ? [WORDS.goneNames(names)] : []
}

function ending(command: Command, { added, changed, errorCount, refused }: Summary): string {
	if (refused) return WORDS.refused
	if (total(added) + total(changed) === 0) return WORDS.nothingNew
	if (command === 'check') return WORDS.checked(errorCount)
	return WORDS.imported(errorCount)
}

function total({ areas, people, households }: Counts): number {
	return areas + people + households
}
