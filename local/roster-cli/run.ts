import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../../cloudfunctions/common/kernel/user-error'
import { sampleWorkbook } from '../roster-files/sample'
import { templateWorkbook } from '../roster-files/template'
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

/** Workbooks that the command writes, instead of bringing one in. */
const WORKBOOKS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  template: templateWorkbook,
  sample: () => sampleWorkbook(SAMPLE_SEED),
}

const SAMPLE_SEED = 1

/**
 * Checks or imports files through the local server, one after the other, and prints what each came to; or writes the
 * template or the sample.
 * @returns true when no file had errors
 * @throws Refusal
 */
export async function run(args: readonly string[], clerk: Clerk, screen: Screen): Promise<boolean> {
  const [command, ...files] = args
  const write = command === undefined ? undefined : WORKBOOKS[command]
  if (write) return writeTo(files, write, screen)
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

async function writeTo(
  [file, ...others]: readonly string[],
  workbook: () => Promise<Uint8Array>,
  screen: Screen,
): Promise<true> {
  if (file === undefined || others.length > 0) throw new Refusal(WORDS.usage)
  const bytes = await workbook()
  try {
    await writeFile(file, bytes)
  } catch (fault) {
    throw new Refusal(WORDS.notWritten(file), { cause: fault })
  }
  screen.print(WORDS.written(file))
  return true
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
