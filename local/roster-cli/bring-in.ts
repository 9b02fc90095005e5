import type { Input, Output } from '../../cloudfunctions/modules/contract'
import type { SheetChoice } from '../../cloudfunctions/modules/imports/contract/sheets'
import { chosenFor, importDigest, type Chosen } from '../../cloudfunctions/modules/imports/choices'
import { headerKey } from '../../cloudfunctions/modules/imports/tables/understanding/layout'
import type { SheetStart } from '../../cloudfunctions/modules/imports/tables/understanding/sheet-starts'
import { noProgress, type Progress } from './progress'
import type { RosterFile } from './roster-file'

type Step = Output<'roster', 'check'>

/** Calls a method of the roster that has to succeed. */
export type AskRoster = <V extends 'recall' | 'remember' | 'open' | 'put' | 'check' | 'import'>(
	verb: V,
	input: Input<'roster', V>,
) => Promise<Output<'roster', V>>

/** A file, and how its sheets are understood and to be read. */
export interface UnderstoodFile {
	file: RosterFile
	starts: SheetStart[]
	chosen: Chosen
}

/** How a file is understood: as the clerk chooses now, else as they chose before for the same headers. */
export async function understand(
	ask: AskRoster,
	file: RosterFile,
	choices: readonly SheetChoice[] = [],
): Promise<UnderstoodFile> {
	const starts = await file.starts()
	const { choices: before } = await ask('recall', { keys: starts.map(({ first }) => headerKey(first)) })
	return { file, starts, chosen: chosenFor(starts, choices, before) }
}

/** Hands a file over as it is understood; parts that are there already are passed over. Answers the import's id. */
export async function handOver(ask: AskRoster, file: RosterFile): Promise<string> {
	return handOverAs(ask, await understand(ask, file))
}

export async function handOverAs(
	ask: AskRoster,
	{ file: { name, digest, parts: partsOf }, chosen }: UnderstoodFile,
	progress: Progress = noProgress,
): Promise<string> {
	const { importId, parts: there } = await ask('open', { name, digest: importDigest(digest, chosen) })
	let part = 0
	let done = 0
	for await (const content of partsOf(chosen.choiceFor)) {
		if (!there.includes(part)) await ask('put', { importId, part, ...content })
		part += 1
		done += content.rows.length
		progress('put', done)
	}
	if (chosen.counts.length > 0) await ask('remember', { choices: chosen.counts })
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
	choices: readonly SheetChoice[] = [],
): Promise<Step['summary']> {
	const importId = await handOverAs(ask, await understand(ask, file, choices), progress)
	const { summary } = await untilDone(ask, 'check', importId, progress)
	if (summary.refused) return summary
	return (await untilDone(ask, 'import', importId, progress)).summary
}
