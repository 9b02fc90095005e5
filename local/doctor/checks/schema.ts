import { isDeepStrictEqual } from 'node:util'
import type { IndexSchema } from '../../../cloudfunctions/ports/database-schema'
import { databaseSchema } from '../../../cloudfunctions/stores/schema'
import type { Check } from '../patient'
import { DOCTOR_WORDS as WORDS } from '../words'

/** Collections and indexes are those of the schema. */
export function schema(isLocal: boolean): Check {
	return async (patient) => {
		const found = await patient.indexes()
		return Object.entries(databaseSchema.collections).flatMap(([collection, { indexes }]) => {
			const there = found.get(collection)
			if (!there) return isLocal && indexes.length === 0 ? [] : [WORDS.noCollection(collection, isLocal)]
			return indexes
				.filter((index) => !there.some((one) => isSame(one, index)))
				.map(({ name }) => WORDS.noIndex(collection, name, isLocal))
		})
	}
}

function isSame(one: IndexSchema, other: IndexSchema): boolean {
	const form = ({ name, fields, unique = false }: IndexSchema): unknown => [
		name,
		Object.entries(fields),
		unique,
	]
	return isDeepStrictEqual(form(one), form(other))
}
