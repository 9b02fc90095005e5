import type { Input, Output } from './contract/import'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { differences, type Difference } from './differences'
import { householdStep, PARTS_A_STEP } from './household-step'
import { Importer } from './importer'
import { newProgress, type ImportJob } from './job'
import { ownJob } from './open'
import { treeStep } from './tree-step'

/** Lines of one page. */
const LINES = 50

/** Where a page begins: a line of the tree, or of the step of households after a part. */
interface Place {
	/** Absent in the tree. */
	lastPart?: number
	line: number
}

/** What a file that was checked would make of what the roster has. Worked out anew for each page: a job keeps its counts alone. */
export async function showDifferences(
	{ importId, cursor }: Input<'differences'>,
	call: Call,
): Promise<Output<'differences'>> {
	const job = await ownJob(importId, call)
	const { snapshot, viewer } = await call.roster()
	if (snapshot.version !== job.base) throw new UserError('ROSTER_CHANGED')
	if (!job.check?.done || job.check.refused) return { lines: [] }
	const importer = new Importer(viewer.person, call.day)
	const place = placeOf(cursor)
	const { lines, next } = await (place.lastPart === undefined
		? inTree(job, importer, call)
		: inHouseholds(job, place.lastPart, importer, call))
	const page = lines.slice(place.line, place.line + LINES)
	const line = place.line + page.length
	const after = line < lines.length ? { ...place, line } : next
	return { lines: page, ...(after && { cursor: cursorOf(after) }) }
}

/** All lines of a step, and where the next step begins. */
interface Step {
	lines: Difference[]
	next?: Place
}

async function inTree(job: ImportJob, importer: Importer, call: Call): Promise<Step> {
	const { changes } = await treeStep(job, call.day, importer, call)
	const households = job.check?.changed.households ?? 0
	return { lines: differences(changes, call.day), ...(households > 0 && { next: { lastPart: -1, line: 0 } }) }
}

async function inHouseholds(job: ImportJob, lastPart: number, importer: Importer, call: Call): Promise<Step> {
	const progress = { ...newProgress(), lastPart }
	const { parts, work } = await householdStep(job, progress, { importer, writing: false }, call)
	const last = parts[parts.length - 1]?.part
	const more = last !== undefined && parts.length === PARTS_A_STEP
	return { lines: differences(work.changes, call.day), ...(more && { next: { lastPart: last, line: 0 } }) }
}

const cursorOf = ({ lastPart, line }: Place): string =>
	lastPart === undefined ? String(line) : `${lastPart}.${line}`

function placeOf(cursor: string | undefined): Place {
	const [first = '0', second] = (cursor ?? '0').split('.')
	return second === undefined ? { line: Number(first) } : { lastPart: Number(first), line: Number(second) }
}
