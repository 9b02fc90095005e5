import { isDeepStrictEqual } from 'node:util'
import type { IndexSchema } from '../../cloudfunctions/ports/database-schema'
import type { ReadWrite } from '../cloudbase/rules/client-rules'
import type { Found, FoundFunction, FunctionSettings, Trigger } from './environment'
import { BUILD, type Wanted } from './wanted'

/** One thing to do. */
export type Step =
	| { do: 'makeCollection'; collection: string }
	| { do: 'makeIndex'; collection: string; index: IndexSchema; replaces: boolean }
	| { do: 'setDatabaseRule'; collection: string; rule: ReadWrite }
	| { do: 'setStorageRule'; rule: ReadWrite }
	| { do: 'makeFunction'; settings: FunctionSettings }
	| { do: 'uploadCode'; settings: FunctionSettings }
	/** `changes` names what is another than before; the build's digest follows the code. */
	| { do: 'configure'; settings: FunctionSettings; changes: readonly string[] }
	| { do: 'makeTrigger'; name: string; trigger: Trigger; replaces: boolean }

export interface Plan {
	/** In an order that can be cut off anywhere, and begun again. */
	steps: readonly Step[]
	/** Functions that cannot be made what they should be: what they run on is fixed when they are made. */
	fixed: readonly { name: string; found: string; wanted: string }[]
	/** What is there and no release of now knows: it is left alone. */
	unknown: readonly string[]
}

/** What is to be done so that an environment has what is wanted; nothing is ever taken away that something else may need. */
export function planOf(wanted: Wanted, found: Found): Plan {
	const database = [...wanted.collections].flatMap(([collection, indexes]) =>
		databaseSteps(collection, indexes, wanted.databaseRules.get(collection), found),
	)
	const storage: Step[] = isDeepStrictEqual(found.storageRule, wanted.storageRule)
		? []
		: [{ do: 'setStorageRule', rule: wanted.storageRule }]
	const functions = wanted.functions.flatMap((settings) =>
		functionSteps(settings, found.functions.get(settings.name)),
	)
	return {
		steps: [...database, ...storage, ...functions],
		fixed: wanted.functions.flatMap((settings) => fixedIn(settings, found.functions.get(settings.name))),
		unknown: unknownIn(wanted, found),
	}
}

function databaseSteps(
	collection: string,
	indexes: readonly IndexSchema[],
	rule: ReadWrite | undefined,
	found: Found,
): Step[] {
	const there = found.collections.get(collection)
	const missing = indexes.flatMap((index): Step[] => {
		const old = there?.find(({ name }) => name === index.name)
		if (old && isSameIndex(old, index)) return []
		return [{ do: 'makeIndex', collection, index, replaces: old !== undefined }]
	})
	return [
		...(there ? [] : [{ do: 'makeCollection', collection } as const]),
		// Before anything is kept in it.
		...(rule && !isDeepStrictEqual(found.databaseRules.get(collection), rule)
			? [{ do: 'setDatabaseRule', collection, rule } as const]
			: []),
		...missing,
	]
}

/** The order of the fields is part of it. */
function isSameIndex(one: IndexSchema, other: IndexSchema): boolean {
	const form = ({ fields, unique = false }: IndexSchema): unknown => [Object.entries(fields), unique]
	return isDeepStrictEqual(form(one), form(other))
}

function functionSteps(settings: FunctionSettings, found: FoundFunction | undefined): Step[] {
	if (!found) return [{ do: 'makeFunction', settings }]
	const { variables } = settings
	// What somebody set by hand stays.
	const merged = { ...settings, variables: { ...found.variables, ...variables } }
	const isOther = (name: string): boolean => found.variables[name] !== variables[name]
	const changes = [
		...(found.timeout === settings.timeout ? [] : ['timeout']),
		...(found.memorySize === settings.memorySize ? [] : ['memorySize']),
		...Object.keys(variables).filter((name) => name !== BUILD && isOther(name)),
	]
	return [
		...(isOther(BUILD) ? [{ do: 'uploadCode', settings: merged } as const] : []),
		// The digest is written last: cut off before it, the code is uploaded again.
		...(isOther(BUILD) || changes.length > 0
			? [{ do: 'configure', settings: merged, changes } as const]
			: []),
		...settings.triggers.flatMap((trigger): Step[] => {
			const old = found.triggers.find(({ name }) => name === trigger.name)
			if (old?.config === trigger.config) return []
			return [{ do: 'makeTrigger', name: settings.name, trigger, replaces: old !== undefined }]
		}),
	]
}

function fixedIn(settings: FunctionSettings, found: FoundFunction | undefined): Plan['fixed'] {
	if (!found) return []
	const form = ({ runtime, handler }: Pick<FoundFunction, 'runtime' | 'handler'>) => `${runtime} ${handler}`
	return form(found) === form(settings)
		? []
		: [{ name: settings.name, found: form(found), wanted: form(settings) }]
}

function unknownIn(wanted: Wanted, found: Found): string[] {
	const collections = [...found.collections.keys()].filter((name) => !wanted.collections.has(name))
	const indexes = [...wanted.collections].flatMap(([collection, indexes]) =>
		(found.collections.get(collection) ?? [])
			.filter(({ name }) => !indexes.some((index) => index.name === name))
			.map(({ name }) => `${collection}.${name}`),
	)
	const functions = [...found.functions.keys()].filter(
		(name) => !wanted.functions.some((settings) => settings.name === name),
	)
	return [...collections, ...indexes, ...functions]
}
