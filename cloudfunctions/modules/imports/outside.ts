import { GRANT_SAYS } from '../../words/reach'
import { newWalk, type FileRow, type ImportJob, type Outside, type Walk } from './job'
import { counted } from './open'

/** Rows that the sentence about the file names; the others are counted. */
const ROWS_SAID = 12

/** What lies outside after more rows. */
export function withOutside({ outside }: Walk, found: readonly FileRow[]): Pick<Walk, 'outside'> {
	if (!outside && found.length === 0) return {}
	const { count, rows }: Outside = outside ?? { count: 0, rows: [] }
	return { outside: { count: count + found.length, rows: [...rows, ...found].slice(0, ROWS_SAID) } }
}

/** True when rows lie beyond the importer's areas: such a file is refused whole. */
export function reachesBeyond({ outside }: Walk): boolean {
	return outside !== undefined
}

/** The walk of a file that is refused for that: nothing of it is counted as taken, and it says which rows they are. */
export function refusedFor(walk: Walk): Walk {
	const { outside } = walk
	if (!outside) return walk
	const { added, changed, gone } = newWalk()
	const said = [{ sheet: '', message: GRANT_SAYS.outside(outside.count, bySheet(outside.rows)) }]
	const { errors, errorCount } = counted([...said, ...walk.errors])
	return { ...walk, added, changed, gone, errors, errorCount, refused: true, done: true }
}

/** A job whose file turned out, while it was written, to reach beyond: what was written beside is in force nowhere. */
export function refusedJob(job: ImportJob, walk: Walk): ImportJob {
	const { write: _, ...bare } = job
	return { ...bare, check: refusedFor(walk) }
}

function bySheet(rows: readonly FileRow[]): [string, number[]][] {
	const sheets = new Map<string, number[]>()
	for (const { sheet, row } of rows) sheets.set(sheet, [...(sheets.get(sheet) ?? []), row])
	return [...sheets]
}
