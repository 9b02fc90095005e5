import { count } from '../operations/count'
import { isTurn } from '../manifest'
import type { RetentionPorts } from './ports'

/** How many askings for uploads, of nine files at most, one run looks at; the next run goes on. */
const BATCH = 20

const MINUTES = 10

/** How many files that nothing names one run threw away. */
export interface UploadsRun {
	uploads: number
}

/**
 * Throws away what was uploaded and never used, and what was made to be fetched once. What a report, a visit, a portrait or an import
 * names stays for as long as they need it. Files go first: a run that dies is done again.
 */
export async function runUploads(ports: RetentionPorts): Promise<UploadsRun> {
	const now = ports.clock.now()
	if (!isTurn(now, MINUTES)) return { uploads: 0 }
	const over = await ports.uploads.over(now, BATCH)
	if (over.length === 0) return { uploads: 0 }
	const ids = await ports.files.idsOf(over.flatMap(({ paths }) => paths))
	const stores = [ports.reports, ports.portraits, ports.imports, ports.visits]
	const named = new Set((await Promise.all(stores.map((store) => store.naming(ids)))).flat())
	const unused = ids.filter((id) => !named.has(id))
	if (unused.length > 0) await ports.files.remove(unused)
	await ports.uploads.drop(over.map(({ id }) => id))
	if (unused.length > 0) await count('cleared', 'uploads', ports, unused.length)
	return { uploads: unused.length }
}
