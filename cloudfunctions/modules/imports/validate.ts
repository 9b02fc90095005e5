import { PROBLEMS } from '../../words/roster-problems'
import type { Input, Output } from './contract/import'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { counts, householdStep, PARTS_A_STEP, withHouseholds } from './household-step'
import { rowsOf, type Counts, type ImportJob, type ImportProgress } from './job'
import { countMissing } from './missing-households'
import { counted, noticesOf, ownJob, save, progressOf } from './open'
import { Importer } from './importer'
import { reachesBeyond, refusedFor, withOutside } from './outside'
import { inRowOrder } from './problems'
import { treeStep } from './tree-step'

/** One step of validating an import (校验): first the tree, then households part by part. Writes nothing to the roster. */
export async function validateImport({ importId }: Input<'check'>, call: Call): Promise<Output<'check'>> {
	const job = await ownJob(importId, call)
	const { snapshot, viewer } = await call.roster()
	if (job.write?.done || job.check?.done) return answer(job, job.write?.done ? job.write : job.check)
	if (snapshot.version !== job.base) throw new UserError('ROSTER_CHANGED')
	const progress = job.check ?? progressOf(job)
	const importer = new Importer(viewer.person, call.day)
	const work = progress.treeDone ? validateHouseholds : validateTree
	const next = await work(job, progress, importer, call)
	return answer(await save(call, { ...job, check: next }), next)
}

export function answer(job: ImportJob, progress: ImportProgress | undefined): Output<'check'> {
	const { done, rowsDone, added, changed, gone, errors, errorCount, refused } = progress ?? progressOf(job)
	const rows = rowsOf(job)
	return {
		done,
		progress: { done: rowsDone, of: rows },
		summary: {
			rows,
			added,
			changed,
			gone,
			errors: inRowOrder(errors),
			errorCount,
			notices: inRowOrder(noticesOf(job)),
			refused,
		},
	}
}

async function validateTree(
	job: ImportJob,
	progress: ImportProgress,
	importer: Importer,
	call: Call,
): Promise<ImportProgress> {
	const tree = await treeStep(job, call.day, importer, call)
	const { changes, problems, outside, refused, outline, moved, rows, gone } = tree
	await call.ports.imports.putOutline(job.id, outline)
	return {
		...progress,
		treeDone: true,
		done: refused,
		refused,
		rowsDone: rows,
		moved,
		gone,
		reach: tree.reach(),
		...counts(progress, changes),
		...counted(problems, progress),
		...withOutside(progress, outside),
	}
}

async function validateHouseholds(
	job: ImportJob,
	progress: ImportProgress,
	importer: Importer,
	call: Call,
): Promise<ImportProgress> {
	const { parts, work } = await householdStep(job, progress, { importer, writing: false }, call)
	const next = withHouseholds(progress, parts, work)
	if (parts.length === PARTS_A_STEP) return next
	if (reachesBeyond(next)) return refusedFor(next)
	const nothing = rowsOf(job) === 0 || next.errorCount >= rowsOf(job)
	const empty = nothing && sum(next.added) + sum(next.changed) === 0
	return {
		...next,
		done: true,
		refused: empty,
		gone: await countMissing(next, progress.lastPart < 0 ? work : undefined, job.base, call),
		...(empty && counted([{ sheet: '', message: PROBLEMS.emptyFile }], next)),
	}
}

function sum({ areas, people, households }: Counts): number {
	return areas + people + households
}
