import type { Document } from '../cloudbase/database/document'
import { MIGRATIONS, type Migration } from './list'

/** What a migration does to a database: to the local one, or to that of an environment. */
export interface MigratingDatabase {
	get: (collection: string, id: string) => Promise<Document | undefined>
	put: (collection: string, document: Document) => Promise<void>
	/** Some ids after one, in their order; none at the end. */
	idsAfter: (collection: string, id: string) => Promise<string[]>
	/** Writes what `change` makes of a document as it stands, as one; false where there was nothing to change. */
	rewrite: (collection: string, id: string, change: Migration['change']) => Promise<boolean>
}

/** How far a migration is: kept beside the data, so that it comes along in a backup. */
interface Progress {
	/** The last id that it has passed. */
	after: string
	changed: number
	/** What it could not read: it stays as it was, and takes the others with it nowhere. */
	unread?: string[]
	done: boolean
}

/** What one migration came to; `unread` are the ids of documents that it could not read. */
export interface Migrated {
	number: number
	changed: number
	unread?: string[]
}

const PROGRESS = 'migrations'

const NONE: Progress = { after: '', changed: 0, done: false }

/** A later release has migrated this data: the present one would read it wrongly. */
export class NewerData extends Error {}

const idOf = (number: number): string => String(number).padStart(4, '0')

async function progressOf(database: Pick<MigratingDatabase, 'get'>, number: number): Promise<Progress> {
	return ((await database.get(PROGRESS, idOf(number))) as unknown as Progress | undefined) ?? NONE
}

/** The migrations that have not ended yet. */
export async function pending(database: Pick<MigratingDatabase, 'get' | 'idsAfter'>): Promise<Migration[]> {
	const [newest] = await database.idsAfter(PROGRESS, idOf(MIGRATIONS.length))
	if (newest !== undefined) throw new NewerData(newest)
	const open: Migration[] = []
	for (const migration of MIGRATIONS)
		if (!(await progressOf(database, migration.number)).done) open.push(migration)
	return open
}

/** Runs what has not ended yet, in order; each goes on where it was cut off. */
export async function migrate(database: MigratingDatabase): Promise<Migrated[]> {
	const ended: Migrated[] = []
	for (const migration of await pending(database)) {
		const { number, collection } = migration
		let { after, changed, unread = [] } = await progressOf(database, number)
		const change: Migration['change'] = (document) => {
			try {
				return migration.change(document)
			} catch (fault) {
				unread = [...new Set([...unread, document._id])]
				// Its kind alone: a message may say what stands in the document.
				const kind = fault instanceof Error ? fault.name : typeof fault
				console.error(JSON.stringify({ migration: number, unread: document._id, kind }))
				return undefined
			}
		}
		for (let done = false; !done;) {
			const ids = await database.idsAfter(collection, after)
			for (const id of ids) if (await database.rewrite(collection, id, change)) changed += 1
			done = ids.length === 0
			after = ids.at(-1) ?? after
			await database.put(PROGRESS, { _id: idOf(number), after, changed, unread, done })
		}
		ended.push({ number, changed, ...(unread.length > 0 && { unread }) })
	}
	return ended
}
