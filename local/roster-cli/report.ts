import type { Output } from '../../cloudfunctions/common/contract'
import { CLI_WORDS as WORDS } from './words'

export type Command = 'check' | 'import'

type Summary = Output<'roster', 'check'>
type Counts = Summary['added']

/** What a check or an import came to, line by line. */
export function reportLines(command: Command, { rows, added, changed, errors }: Summary): string[] {
  const head = [WORDS.rows(rows)]
  if (errors.length > 0) {
    const lines = errors.map(({ row, column, message }) => WORDS.rowError(row, column, message))
    return [...head, ...lines, WORDS.errors(errors.length)]
  }
  return [
    ...head,
    countLine(WORDS.added, added),
    countLine(WORDS.changed, changed),
    ending(command, added, changed),
  ]
}

function countLine(word: string, { areas, people, households }: Counts): string {
  return WORDS.counts(word, areas, people, households)
}

function ending(command: Command, ...counts: Counts[]): string {
  const some = counts.some(({ areas, people, households }) => areas + people + households > 0)
  if (!some) return WORDS.nothingNew
  return command === 'check' ? WORDS.checked : WORDS.imported
}
