import { importedFile } from '../../words/roster-changes'
import type { Viewer } from '../org/rules/viewer'
import type { AreaRef } from '#shared/area/area'
import type { Input, Output } from './contract/import'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey, type Staging } from '../org/documents'
import { householdContent } from '../roster/publish'
import { allPages, isInForce } from '../org/read-tree'
import { claim, finish, write, writeFresh, type Change } from '../roster/staging'
import { carryBindings } from '../roster/bindings'
import { answer } from './validate'
import { counts, householdStep, PARTS_A_STEP, withHouseholds } from './household-step'
import { Importer } from './importer'
import { newProgress, rowsOf, type ImportJob, type ImportProgress } from './job'
import { logChange } from '../roster/log-change'
import { requireSecond, type Together } from '../roster/proposals/propose'
import { followHouses } from '../reports/follow/houses'
import { linesReachedBy } from '../roster/change-reach'
import { reachesBeyond, refusedJob, withOutside } from './outside'
import { counted, ownJob, save, progressOf } from './open'
import { treeStep } from './tree-step'

/** Changes of the tree that one step writes: it must end well before a function's time does. */
const CHANGES_A_STEP = 10_000

/** Pages of a thousand replaced documents that one step looks through for households that changed. */
const PAGES_A_STEP = 20

/** Grids of which the households are told a new path in one step. */
const GRIDS_A_STEP = 20

/**
 * One step of bringing a checked file in: the tree and then households, part by part, then households whose path has
 * changed; the last step puts the new version in force. Killed anywhere, the old roster stays in force, and the same
 * call goes on where it was.
 */
export async function importRoster({ importId }: Input<'import'>, call: Call): Promise<Output<'import'>> {
	const job = await ownJob(importId, call)
	const { snapshot, viewer } = await call.roster()
	if (job.write?.done) return answer(job, job.write)
	if (job.write && snapshot.version > job.base && (await isOurs(job, call)))
		return followed(job, job.write, call)
	if (!job.check?.done || job.check.refused) throw new UserError('ROSTER_HAS_ERRORS')
	if (snapshot.version !== job.base) throw new UserError('ROSTER_CHANGED')
	if (isEmpty(job.check)) return close(job, job.check, call)
	const importer = new Importer(viewer.person, call.day)
	const together = await confirmed(job, importer, { viewer, call })
	const staging = await claim(call.ports.roster, snapshot.pointer, job.id, call.now)
	const before = job.write?.start === staging.start ? job.write : { ...progressOf(job), start: staging.start }
	const { progress, last } = await step(job, before, staging, importer, call)
	if (reachesBeyond(progress)) {
		const refused = await save(call, refusedJob(job, progress))
		return answer(refused, refused.check)
	}
	const saved = await save(call, { ...job, write: progress })
	if (!last) return answer(saved, progress)
	const { deeds = [], undoingEnds } = job.check.reach ?? {}
	await logChange(
		call,
		{
			version: staging.version,
			by: job.by,
			what: importedFile(job.file, progress.added, progress.changed),
			work: job.id,
			reached: linesReachedBy(viewer.person, call.day),
			...together,
		},
		{ deeds, undoingEnds },
	)
	await finish(call.ports.roster, staging)
	return followed(saved, progress, call)
}

/** Lets reports follow what is in force by now, in bounded steps, and ends the job. */
async function followed(job: ImportJob, progress: ImportProgress, call: Call): Promise<Output<'import'>> {
	const next = await followHouses(call.ports, job.base + 1, { from: progress.followed, pages: PAGES_A_STEP })
	if (next === undefined) return close(job, progress, call)
	const saved = await save(call, { ...job, write: { ...progress, followed: next } })
	return answer(saved, { ...progress, rowsDone: rowsOf(job) })
}

/** Asks for a second person where the file reaches far. @throws UserError SECOND_NEEDED */
async function confirmed(
	{ id, base, file, check }: ImportJob,
	importer: Importer,
	{ viewer, call }: { viewer: Viewer; call: Call },
): Promise<Together> {
	const { reach, added, changed } = check ?? newProgress()
	if (!reach) throw new UserError('ROSTER_CHANGED')
	if (reach.deeds.length === 0 && !reach.many) return {}
	// On another day they may keep the roster from elsewhere: what takes two is another thing then.
	if (reach.by !== importer.standing) throw new UserError('ROSTER_CHANGED')
	return requireSecond(call, viewer, {
		change: { verb: 'import', input: { importId: id } },
		work: id,
		version: base,
		what: importedFile(file, added, changed),
		deeds: reach.deeds,
		many: reach.many,
		details: () => reach.details,
		before: base,
	})
}

async function step(
	job: ImportJob,
	progress: ImportProgress,
	staging: Staging,
	importer: Importer,
	call: Call,
): Promise<{ progress: ImportProgress; last: boolean }> {
	const { roster } = call.ports
	if (!progress.treeDone)
		return { progress: await treePart(job, progress, staging, importer, call), last: false }
	if (progress.rowsDone < rowsOf(job)) {
		const { parts, work } = await householdStep(job, progress, { importer, writing: true }, call)
		if (work.outside.length > 0) return { progress: withHouseholds(progress, parts, work), last: false }
		await writeFresh(roster, work.changes, work.unwritten, staging)
		const next = withHouseholds(progress, parts, work)
		// Rows that were put as empty parts leave nothing to count on.
		const through = parts.length < PARTS_A_STEP
		return {
			progress: through ? { ...next, rowsDone: rowsOf(job) } : next,
			last: through && next.moved.length === 0,
		}
	}
	const changes = await pathChanges(job, progress.moved.slice(0, GRIDS_A_STEP), staging, call)
	await write(roster, changes, staging)
	const moved = progress.moved.slice(GRIDS_A_STEP)
	return { progress: { ...progress, moved, ...counts(progress, changes) }, last: moved.length === 0 }
}

/** The next changes of the tree. They are worked out anew: a step keeps nothing but how far it came. */
async function treePart(
	job: ImportJob,
	progress: ImportProgress,
	staging: Staging,
	importer: Importer,
	call: Call,
): Promise<ImportProgress> {
	const day = progress.day ?? call.day
	const { changes, problems, outside, moved, rows, gone } = await treeStep(job, day, importer, call)
	if (outside.length > 0)
		return { ...progress, ...counted(problems, progress), ...withOutside(progress, outside) }
	const treeWritten = Math.min(progress.treeWritten + CHANGES_A_STEP, changes.length)
	await write(call.ports.roster, changes.slice(progress.treeWritten, treeWritten), staging)
	if (treeWritten < changes.length) {
		return { ...progress, day, treeWritten, rowsDone: Math.floor((rows * treeWritten) / changes.length) }
	}
	const next = { ...progress, treeDone: true, treeWritten, rowsDone: rows, moved, gone }
	return { ...next, ...counts(progress, changes), ...counted(problems, progress) }
}

/** Households that the file does not change, in grids whose line of areas it does. */
async function pathChanges(
	job: ImportJob,
	grids: readonly string[],
	{ version }: Staging,
	call: Call,
): Promise<Change[]> {
	const { imports, roster } = call.ports
	if (grids.length === 0) return []
	const areas = new Map((await imports.outline(job.id)).map((area) => [area.code, area]))
	const changes: Change[] = []
	for (const grid of grids) {
		const path = pathOf(grid, areas)
		for await (const one of allPages((cursor) => roster.pageWithKey(rosterKey.grid(grid), cursor))) {
			if (one.kind !== 'household' || !isInForce(one, job.base) || one.until === version) continue
			const { members: _, ...household } = one.household
			changes.push({ content: carryBindings(householdContent({ ...household, path }), one), replaces: one })
		}
	}
	return changes
}

function pathOf(code: string, areas: ReadonlyMap<string, AreaRef & { parent?: string }>): AreaRef[] {
	const path: AreaRef[] = []
	for (
		let area = areas.get(code);
		area;
		area = area.parent === undefined ? undefined : areas.get(area.parent)
	) {
		path.unshift({ code: area.code, name: area.name, level: area.level, levelName: area.levelName })
	}
	return path
}

/** What is in force came of this job, or came after it: the step before was killed after the switch, or left parts behind. */
async function isOurs(job: ImportJob, call: Call): Promise<boolean> {
	const [latest] = await call.ports.imports.changes(job.base + 1, 1)
	return latest?.version === job.base + 1 && latest.work === job.id
}

async function close(job: ImportJob, progress: ImportProgress, call: Call): Promise<Output<'import'>> {
	const through = { ...progress, rowsDone: rowsOf(job) }
	if (!(await call.ports.imports.dropParts(job.id))) return answer(job, { ...through, done: false })
	const done = { ...through, done: true }
	await save(call, { ...job, write: done })
	if (job.fileId !== undefined) await call.ports.files.remove([job.fileId])
	return answer(job, done)
}

function isEmpty({ added, changed }: ImportProgress): boolean {
	return [added, changed].every(({ areas, people, households }) => areas + people + households === 0)
}
