import { existsSync } from 'node:fs'
import type { CloudBase } from '@cloudbase/node-sdk'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { DataFolder } from '../cloudbase/data/data-folder'
import type { Document } from '../cloudbase/database/document'
import type { Engine } from '../cloudbase/database/engine'
import { migrate, pending, type Migrated, type MigratingDatabase } from './migrate'

const PAGE = 100

/** The local database, which no server has open. */
export function localDatabase(engine: Engine): MigratingDatabase {
	const get: MigratingDatabase['get'] = async (collection, id) =>
		(await engine.find({ collection, filter: { _id: id }, skip: 0, limit: 1 }))[0] as Document | undefined
	const put: MigratingDatabase['put'] = async (collection, { _id: id, ...content }) => {
		await engine.replace({ collection, id, content })
	}
	return {
		get,
		put,
		async idsAfter(collection, id) {
			const filter = { _id: { $gt: id } }
			const found = await engine.find({ collection, filter, sort: { _id: 1 }, skip: 0, limit: PAGE })
			return (found as Document[]).map(({ _id }) => _id)
		},
		async rewrite(collection, id, change) {
			const before = await get(collection, id)
			const after = before && change(before)
			if (after === undefined) return false
			await put(collection, after)
			return true
		},
	}
}

/** An environment's database, in which others write meanwhile: each document is rewritten in a transaction. */
export function cloudDatabase(app: CloudBase): MigratingDatabase {
	const database = app.database()
	return {
		async get(collection, id) {
			const { data } = (await database.collection(collection).doc(id).get()) as { data: Document[] }
			return data[0]
		},
		async put(collection, { _id, ...content }) {
			await database.collection(collection).doc(_id).set(content)
		},
		async idsAfter(collection, id) {
			const asked = database.collection(collection).where({ _id: database.command.gt(id) })
			const { data } = (await asked.field({ _id: true }).orderBy('_id', 'asc').limit(PAGE).get()) as {
				data: Document[]
			}
			return data.map(({ _id }) => _id)
		},
		async rewrite(collection, id, change) {
			const transaction = await database.startTransaction()
			try {
				const place = transaction.collection(collection).doc(id)
				const { data } = (await place.get()) as { data: Document | null }
				const after = data === null ? undefined : change(data)
				if (after !== undefined) {
					const { _id, ...content } = after
					await place.set(content)
				}
				await transaction.commit()
				return after !== undefined
			} catch (error) {
				await transaction.rollback()
				throw error
			}
		},
	}
}

/** A migration that is pending, or what it came to. */
export type MigrationStep = Pick<Migrated, 'number'> & Partial<Migrated>

/** Brings a data folder up to the present release, where there is one; says how many documents each step changed. */
export async function migrateFolder(
	dataDir: string,
	what: 'check' | 'run' = 'run',
	largestBytes?: number,
): Promise<MigrationStep[]> {
	if (!existsSync(dataDir)) return []
	const folder = new DataFolder(dataDir, {
		schema: databaseSchema,
		...(largestBytes !== undefined && { largestBytes }),
	})
	try {
		const database = localDatabase(folder.engine)
		return what === 'check' ? await pending(database) : await migrate(database)
	} finally {
		folder.close()
	}
}
