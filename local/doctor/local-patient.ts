import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'
import { TEMPLATE_KEYS } from '../../cloudfunctions/words/message-kinds'
import type { Run } from '../../cloudfunctions/modules/operations/ports/tally-store'
import type { DayTally } from '../../cloudfunctions/modules/operations/rules/tally'
import type { IndexSchema } from '../../cloudfunctions/ports/database-schema'
import { DATABASE_FILE } from '../cloudbase/data/data-folder'
import { requireSoundDatabase } from '../cloudbase/data/health'
import { addressFile as ADDRESS_FILE, addressIn } from '../cloudbase/data/folder-lock'
import type { Document } from '../cloudbase/database/document'
import { fromText } from '../cloudbase/database/ejson'
import { Refusal } from '../roster-cli/refusal'
import { LocalServerFace } from './local-server'
import type { Patient } from './patient'
import { DOCTOR_WORDS as WORDS } from './words'

const BUSY_MILLISECONDS = 5000

/** A data folder, which a server may have in use: it is read alone. */
export async function localPatient(dataDir: string): Promise<Patient & { close(): void }> {
	const file = path.join(dataDir, DATABASE_FILE)
	if (!existsSync(file)) throw new Refusal(WORDS.noData(dataDir))
	requireSoundDatabase(file)
	const database = new Database(`${pathToFileURL(file).href}?mode=ro`)
	database.exec(`PRAGMA busy_timeout=${BUSY_MILLISECONDS}`)
	const rows = (sql: string, ...given: unknown[]): Document[] =>
		(database.prepare(sql).all(...given) as { body: string }[]).map(({ body }) => fromText(body) as Document)
	const get = (collection: string, id: string): Document | undefined =>
		rows('SELECT body FROM documents WHERE collection = ? AND id = ?', collection, id)[0]
	const all = (collection: string): Document[] =>
		rows('SELECT body FROM documents WHERE collection = ? ORDER BY place', collection)
	const server = await LocalServerFace.at(addressIn(dataDir))

	return {
		isRunning: server !== null,
		upFor: () => (server ? Date.now() - statSync(path.join(dataDir, ADDRESS_FILE)).mtimeMs : null),
		clockOffset: async () => (server ? (await server.now()) - Date.now() : null),
		otherVersions: async () => [],
		indexes: async () => indexesIn(database),
		allowed: async () => (server ? server.allowed() : null),
		withoutTemplate: async () => {
			if (!server) return null
			const known = await server.templates()
			return TEMPLATE_KEYS.filter((key) => !known.includes(key))
		},
		migrations: {
			get: async (collection, id) => get(collection, id),
			idsAfter: async (collection, id) =>
				(
					database
						.prepare('SELECT id FROM documents WHERE collection = ? AND id > ? ORDER BY id LIMIT 1')
						.all(collection, id) as { id: string }[]
				).map((one) => one.id),
		},
		lastRuns: async () =>
			Object.fromEntries(
				(['timer', 'content', 'summary'] as const satisfies Run[]).flatMap((run) => {
					const ranAt = get('operations', `run:${run}`)?.['ranAt']
					return typeof ranAt === 'number' ? [[run, ranAt]] : []
				}),
			),
		tallies: async (days) =>
			days.flatMap((day) => {
				const found = get('operations', day)
				return found ? [{ day, counts: found['counts'] as DayTally['counts'] }] : []
			}),
		untold: async (before) =>
			all('reports')
				.filter(({ index }) => {
					const { untoldAt } = (index ?? {}) as { untoldAt?: unknown }
					return typeof untoldAt === 'number' && untoldAt > 0 && untoldAt <= before
				})
				.map(({ _id }) => _id),
		reports: async (limit) => all('reports').slice(-limit),
		roster: async (key) =>
			all('roster').filter(({ keys }) => Array.isArray(keys) && (keys as unknown[]).includes(key)),
		close: () => void database.close(),
	}
}

function indexesIn(database: Database.Database): Map<string, IndexSchema[]> {
	const found = new Map<string, IndexSchema[]>()
	const rows = database.prepare('SELECT collection, name, fields, is_unique FROM indexes').all() as {
		collection: string
		name: string
		fields: string
		is_unique: number
	}[]
	for (const { collection, name, fields, is_unique } of rows) {
		const index = {
			name,
			fields: JSON.parse(fields) as IndexSchema['fields'],
			...(is_unique === 1 && { unique: true }),
		}
		found.set(collection, [...(found.get(collection) ?? []), index])
	}
	return found
}
