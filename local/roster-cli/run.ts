import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { bringIn, handOver, untilDone, type RosterFile } from './bring-in'
import { rosterOver, type Clerk } from './http'
import { plainTable } from './plain-table'
import { noProgress, type Progress } from './progress'
import { Refusal } from './refusal'
import { reportLines, type Command, type Summary } from './report'
import { CLI_WORDS as WORDS } from './words'

/** Where the command says what it has to say. */
export interface Screen {
  print(line: string): void
  progress?: Progress
}

/**
 * Checks or imports files through the local server, one after the other; prints what each came to.
 * @returns true when no file had errors
 * @throws Refusal
 */
export async function run(args: readonly string[], clerk: Clerk, screen: Screen): Promise<boolean> {
  const [command, ...files] = args
  if ((command !== 'check' && command !== 'import') || files.length === 0) throw new Refusal(WORDS.usage)
  let good = true
  for (const file of files) {
    if (files.length > 1) screen.print(WORDS.file(path.basename(file)))
    const summary = await runFile(command, file, clerk, screen.progress ?? noProgress)
    for (const line of reportLines(command, summary)) screen.print(line)
    good &&= summary.errorCount === 0 && !summary.refused
  }
  return good
}

async function runFile(command: Command, file: string, clerk: Clerk, progress: Progress): Promise<Summary> {
  const ask = rosterOver(clerk)
  const read = await readRosterFile(file)
  if (command === 'import') return bringIn(ask, read, progress)
  const importId = await handOver(ask, read, progress)
  return (await untilDone(ask, 'check', importId, progress)).summary
}

async function readRosterFile(file: string): Promise<RosterFile> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (fault) {
    throw new Refusal(WORDS.noFile(file), { cause: fault })
  }
  return {
    name: path.basename(file),
    digest: createHash('sha256').update(bytes).digest('hex'),
    table: plainTable(bytes.toString('utf8')),
  }
}
