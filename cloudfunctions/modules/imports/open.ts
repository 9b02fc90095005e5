import type { Input, Output } from './contract/import'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { NAMINGS_KEY } from '../org/documents'
import { ProblemGroups, rowsAlike } from './problem-groups'
import { newProgress, type ImportJob, type Part, type RowProblem } from './job'

const ID_LENGTH = 32
const SECRET_BYTES = 24

/**
 * Begins with a file, or goes on with it: the same file of the same clerk is the same job as long as the roster has
 * not changed.
 */
export async function open({ name, digest: content }: Input<'open'>, call: Call): Promise<Output<'open'>> {
	const { snapshot, viewer } = await call.roster([NAMINGS_KEY])
	const { levels, posts } = snapshot.namings ?? {}
	const { id: clerk = '', name: clerkName = '' } = viewer.person ?? {}
	const id = digest('import', clerk, content, snapshot.version).slice(0, ID_LENGTH)
	const { imports, chance } = call.ports
	const job: ImportJob = (await imports.job(id)) ?? {
		id,
		file: name,
		by: { id: clerk, name: clerkName },
		base: snapshot.version,
		...(levels && posts && { namings: { levels, posts } }),
		secret: Buffer.from(chance.bytes(SECRET_BYTES)).toString('base64url'),
		parts: {},
		problems: {},
		notices: {},
		step: 0,
		touchedAt: call.now,
	}
	await imports.addJob(job)
	return { importId: id, parts: Object.keys(job.parts).map(Number) }
}

/** Keeps a part of the rows. A check that was begun begins anew. */
export async function put(
	{ importId, part, sheets, rows, problems, notices }: Input<'put'>,
	call: Call,
): Promise<Output<'put'>> {
	const job = await ownJob(importId, call)
	const { imports } = call.ports
	const ofTree = rows.filter(({ kind }) => kind !== 'household')
	const households = rows.filter(({ kind }) => kind === 'household')
	const parts: Part[] = [
		{ part, kind: 'tree', sheets, rows: ofTree },
		{ part, kind: 'household', sheets, rows: households },
	]
	for (const one of parts) await imports.putPart(importId, one)
	await save(call, withPart(job, part, rows.length, { problems, notices }))
	return { rows: rows.length }
}

function withPart(
	job: ImportJob,
	part: number,
	rows: number,
	{ problems, notices }: Record<'problems' | 'notices', RowProblem[]>,
): ImportJob {
	const { check: _, write: _write, ...bare } = job
	return {
		...bare,
		parts: { ...job.parts, [part]: rows },
		problems: problems.length > 0 ? { ...job.problems, [part]: problems } : job.problems,
		notices: notices.length > 0 ? { ...job.notices, [part]: notices } : job.notices,
	}
}

/**
 * The caller's own job.
 * @throws UserError NOT_FOUND also for another clerk's
 */
export async function ownJob(importId: string, call: Call): Promise<ImportJob> {
	const { viewer } = await call.roster()
	const job = await call.ports.imports.job(importId)
	call.knowsRelation('import')
	if (!job || job.by.id !== viewer.person?.id) throw new UserError('NOT_FOUND')
	return job
}

/**
 * Keeps the next state of a job.
 * @throws UserError ROSTER_BUSY when the same step was done by another call meanwhile
 */
export async function save(call: Call, job: ImportJob): Promise<ImportJob> {
	const next = { ...job, step: job.step + 1, touchedAt: call.now }
	if (!(await call.ports.imports.saveJob(next))) throw new UserError('ROSTER_BUSY')
	return next
}

/** The progress of a pass that has not begun, with the problems that reading the file found. */
export function progressOf({ problems }: ImportJob): ReturnType<typeof newProgress> {
	return { ...newProgress(), ...counted(Object.values(problems).flat()) }
}

/** The most lines of mistakes that are listed; the rest is counted. */
const LISTED = 500

export function counted(
	found: readonly RowProblem[],
	before: { errors: RowProblem[]; errorCount: number } = { errors: [], errorCount: 0 },
): { errors: RowProblem[]; errorCount: number } {
	return {
		errors: new ProblemGroups([...before.errors, ...found]).list().slice(0, LISTED),
		errorCount: before.errorCount + found.reduce((sum, one) => sum + rowsAlike(one), 0),
	}
}

/** What was done with the file while it was read, each only once. */
export function noticesOf({ notices }: ImportJob): RowProblem[] {
	return new ProblemGroups(Object.values(notices).flat()).list().slice(0, LISTED)
}
