import path from 'node:path'
import { UserError } from '../../cloudfunctions/common/kernel/user-error'
import { bringIn, handOver, untilDone } from './bring-in'
import { rosterOver, type Clerk } from './http'
import { noProgress, type Progress } from './progress'
import { Refusal } from './refusal'
import { reportLines, type Command, type Summary } from './report'
import { rosterFile, type RosterFile } from './roster-file'
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
  const read = await openFile(file)
  try {
    if (command === 'import') return await bringIn(ask, read, progress)
    const importId = await handOver(ask, read, progress)
    return (await untilDone(ask, 'check', importId, progress)).summary
  } catch (fault) {
    // Reading says in the clerk's words why a file is none.
    if (fault instanceof UserError) throw new Refusal(fault.sentence ?? fault.message, { cause: fault })
    throw fault
  }
}

async function openFile(file: string): Promise<RosterFile> {
  try {
    return await rosterFile(file)
  } catch (fault) {
    throw new Refusal(WORDS.noFile(file), { cause: fault })
  }
}
