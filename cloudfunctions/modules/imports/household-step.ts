import type { Call } from './call'
import type { Change } from '../roster/staging'
import { workOnHouseholds, type Given, type HouseholdWork } from './household-work'
import type { ImportJob, Part, ImportProgress } from './job'
import { counted } from './open'
import { withOutside } from './outside'
import { Places } from './places'

/** Parts of households in one step: a step must end well before a function's time does. */
export const PARTS_A_STEP = 10

/** The next parts of households, and what they change. */
export async function householdStep(
	job: ImportJob,
	progress: ImportProgress,
	{ importer, writing }: Pick<Given, 'importer' | 'writing'>,
	call: Call,
): Promise<{ parts: Part[]; work: HouseholdWork }> {
	const { imports, roster } = call.ports
	const parts = await imports.parts(job.id, 'household', progress.lastPart, PARTS_A_STEP)
	const places = new Places(new Map((await imports.outline(job.id)).map((area) => [area.code, area])))
	const work = await workOnHouseholds(parts, {
		store: roster,
		places,
		secret: job.secret,
		today: call.day,
		version: job.base,
		importer,
		writing,
	})
	return { parts, work }
}

/** The progress after more parts of households. */
export function withHouseholds(
	progress: ImportProgress,
	parts: readonly Part[],
	work: HouseholdWork,
): ImportProgress {
	const known = { ...progress.known }
	for (const [grid, numbers] of Object.entries(work.known)) known[grid] = (known[grid] ?? 0) + numbers.length
	return {
		...progress,
		lastPart: parts[parts.length - 1]?.part ?? progress.lastPart,
		rowsDone: progress.rowsDone + parts.reduce((rows, part) => rows + part.rows.length, 0),
		known,
		...counts(progress, work.changes),
		...counted(work.problems, progress),
		...withOutside(progress, work.outside),
	}
}

/** What is new and what is changed, with more changes. */
export function counts(
	progress: ImportProgress,
	changes: readonly Change[],
): Pick<ImportProgress, 'added' | 'changed'> {
	const next = { added: { ...progress.added }, changed: { ...progress.changed } }
	for (const { content, replaces } of changes) {
		const kind = ({ area: 'areas', person: 'people', household: 'households' } as const)[content.kind]
		next[replaces ? 'changed' : 'added'][kind] += 1
	}
	return next
}
