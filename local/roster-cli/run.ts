import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../../cloudfunctions/rpc/user-error'
import { sampleWorkbook } from '../roster-files/sample'
import { templateWorkbook } from '../roster-files/template'
import { understandSheet } from '../../cloudfunctions/modules/imports/tables/understanding/understand-sheet'
import { handOverAs, understand, untilDone } from './bring-in'
import { choicesOf, parseArgs, type Said } from './choices'
import { rosterOver, type Clerk } from './http'
import { noProgress, type Progress } from './progress'
import { Refusal } from './refusal'
import { reportLines, type Command } from './report'
import { understandingLines } from './understanding'
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
	const [command, ...rest] = args
	const write = command === undefined ? undefined : WORKBOOKS[command]
	if (write) return writeTo(rest, write, screen)
	const { files, said } = parseArgs(rest)
	if ((command !== 'look' && command !== 'check' && command !== 'import') || files.length === 0)
		throw new Refusal(WORDS.usage)
	let good = true
	for (const file of files) {
		if (files.length > 1) screen.print(WORDS.file(path.basename(file)))
		try {
			const isGood = await runFile(command, { file, said }, clerk, screen)
			good &&= isGood
		} catch (fault) {
			// Of several, one that is none does not take the others down.
			if (files.length === 1 || !(fault instanceof Refusal)) throw fault
			screen.print(fault.message)
			good = false
		}
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

/** Says how a file is understood, checks it or brings it in; true when nothing of it is wrong. */
async function runFile(
	command: Command | 'look',
	{ file, said }: { file: string; said: Said },
	clerk: Clerk,
	screen: Screen,
): Promise<boolean> {
	const ask = rosterOver(clerk)
	const read = await openFile(file)
	const progress = screen.progress ?? noProgress
	try {
		const understood = await understand(ask, read, await choicesOf(said, await read.starts()))
		const sheets = understood.starts.map((start) =>
			understandSheet(start, understood.chosen.choiceFor(start.name)),
		)
		for (const line of sheets.flatMap(understandingLines)) screen.print(line)
		if (command === 'look') return sheets.every(({ lacks }) => lacks.length === 0)
		const importId = await handOverAs(ask, understood, progress)
		const { summary } = await untilDone(ask, 'check', importId, progress)
		const isWritten = command === 'import' && !summary.refused
		const outcome = isWritten ? (await untilDone(ask, 'import', importId, progress)).summary : summary
		for (const line of reportLines(command, outcome)) screen.print(line)
		return outcome.errorCount === 0 && !outcome.refused
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
