import type { Output } from '../../cloudfunctions/common/contract'
import { CLI_WORDS as WORDS } from './words'

export type Command = 'check' | 'import'

export type Summary = Output<'roster', 'check'>['summary']
type Counts = Summary['added']

/** What a check or an import came to, line by line. */
export function reportLines(command: Command, summary: Summary): string[] {
  const { rows, added, changed, gone, errors, errorCount, refused } = summary
  const more = errorCount - errors.length
  return [
    WORDS.rows(rows),
    ...errors.map(({ sheet, row, column, message }) => WORDS.problem(sheet, row, column, message)),
    ...(more > 0 ? [WORDS.moreErrors(more)] : []),
    ...(refused ? [] : [countLine(WORDS.added, added), countLine(WORDS.changed, changed)]),
    ...(total(gone) > 0 && !refused ? [countLine(WORDS.gone, gone), ...goneNames(gone.names)] : []),
    ending(command, summary),
  ]
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
