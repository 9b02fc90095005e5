import { MANIFESTS } from '../modules/manifests'
import type { DatabaseSchema, DeclaredWalks } from '../ports/database-schema'

/** Every collection and index of the product. Clients have no access to any of them: functions alone read and write. */
export const databaseSchema: DatabaseSchema = {
	collections: Object.assign(
		// How far each change of the documents' form is (local/migrations): a release runs those that it does not find.
		{ migrations: { indexes: [] } },
		...MANIFESTS.map(({ collections }) => collections),
	) as DatabaseSchema['collections'],
}

/** All requests of the product that look at more than they answer. */
export const databaseWalks: DeclaredWalks = Object.assign(
	{},
	...MANIFESTS.map(({ walks }) => walks),
) as DeclaredWalks
