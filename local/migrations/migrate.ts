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
	done: boolean
}

const PROGRESS = 'migrations'

const NONE: Progress = { after: '', changed: 0, done: false }

/** A later release has migrated this data: the present one would read it wrongly. */
export class NewerData extends Error {}

const idOf = (number: number): string => String(number).padStart(4, '0')

async function progressOf(database: MigratingDatabase, number: number): Promise<Progress> {
	return ((await database.get(PROGRESS, idOf(number))) as unknown as Progress | undefined) ?? NONE
}

/** The migrations that have not ended yet. */
export async function pending(database: MigratingDatabase): Promise<Migration[]> {
	const [newest] = await database.idsAfter(PROGRESS, idOf(MIGRATIONS.length))
	if (newest !== undefined) throw new NewerData(newest)
	const open: Migration[] = []
	for (const migration of MIGRATIONS)
		if (!(await progressOf(database, migration.number)).done) open.push(migration)
	return open
}

/** Runs what has not ended yet, in order; each goes on where it was cut off. Answers how many documents each changed. */
export async function migrate(database: MigratingDatabase): Promise<{ number: number; changed: number }[]> {
	const ended: { number: number; changed: number }[] = []
	for (const migration of await pending(database)) {
		const { number, collection, change } = migration
		let { after, changed } = await progressOf(database, number)
		for (let done = false; !done;) {
			const ids = await database.idsAfter(collection, after)
			for (const id of ids) if (await database.rewrite(collection, id, change)) changed += 1
			done = ids.length === 0
			after = ids.at(-1) ?? after
			await database.put(PROGRESS, { _id: idOf(number), after, changed, done })
		}
		ended.push({ number, changed })
	}
	return ended
}
