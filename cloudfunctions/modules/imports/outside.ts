import { GRANT_SAYS } from '../../words/reach'
import { newProgress, type FileRow, type ImportJob, type Outside, type ImportProgress } from './job'
import { counted } from './open'

/** Rows that the sentence about the file names; the others are counted. */
const ROWS_SAID = 12

/** What lies outside after more rows. */
export function withOutside(
	{ outside }: ImportProgress,
	found: readonly FileRow[],
): Pick<ImportProgress, 'outside'> {
	if (!outside && found.length === 0) return {}
	const { count, rows }: Outside = outside ?? { count: 0, rows: [] }
	return { outside: { count: count + found.length, rows: [...rows, ...found].slice(0, ROWS_SAID) } }
}

/** True when rows lie beyond the importer's areas: such a file is refused whole. */
export function reachesBeyond({ outside }: ImportProgress): boolean {
	return outside !== undefined
}

/** The progress of a file that is refused for rows outside: it counts nothing as taken and names these rows. */
export function refusedFor(progress: ImportProgress): ImportProgress {
	const { outside } = progress
	if (!outside) return progress
	const { added, changed, gone } = newProgress()
	const said = [{ sheet: '', message: GRANT_SAYS.outside(outside.count, bySheet(outside.rows)) }]
	const { errors, errorCount } = counted([...said, ...progress.errors])
	return { ...progress, added, changed, gone, errors, errorCount, refused: true, done: true }
}

/** A job whose file turned out, while it was written, to reach beyond: what was written beside is in force nowhere. */
export function refusedJob(job: ImportJob, progress: ImportProgress): ImportJob {
	const { write: _, ...bare } = job
	return { ...bare, check: refusedFor(progress) }
}

function bySheet(rows: readonly FileRow[]): [string, number[]][] {
	const sheets = new Map<string, number[]>()
	for (const { sheet, row } of rows) sheets.set(sheet, [...(sheets.get(sheet) ?? []), row])
	return [...sheets]
}
