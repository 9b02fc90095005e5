import type { Input, Output } from '../../cloudfunctions/common/contract'
import { noProgress, type Progress } from './progress'
import type { RosterFile } from './roster-file'

type Step = Output<'roster', 'check'>

/** Calls a method of the roster that has to succeed. */
export type AskRoster = <V extends 'open' | 'put' | 'check' | 'import'>(
  verb: V,
  input: Input<'roster', V>,
) => Promise<Output<'roster', V>>

/** Hands a file over; parts that are there already are passed over. Answers the import's id. */
export async function handOver(
  ask: AskRoster,
  { name, digest, parts }: RosterFile,
  progress: Progress = noProgress,
): Promise<string> {
  const { importId, parts: there } = await ask('open', { name, digest })
  let part = 0
  let done = 0
  for await (const content of parts()) {
    if (!there.includes(part)) await ask('put', { importId, part, ...content })
    part += 1
    done += content.rows.length
    progress('put', done)
  }
  return importId
}

/** Repeats a step until it is done. */
export async function untilDone(
  ask: AskRoster,
  verb: 'check' | 'import',
  importId: string,
  progress: Progress = noProgress,
): Promise<Step> {
  for (;;) {
    const step = await ask(verb, { importId })
    progress(verb, step.progress.done, step.progress.of)
    if (step.done) return step
  }
}

/** Checks a file and brings it in, unless the check refuses it. */
export async function bringIn(
  ask: AskRoster,
  file: RosterFile,
  progress: Progress = noProgress,
): Promise<Step['summary']> {
  const importId = await handOver(ask, file, progress)
  const { summary } = await untilDone(ask, 'check', importId, progress)
  if (summary.refused) return summary
  return (await untilDone(ask, 'import', importId, progress)).summary
}
