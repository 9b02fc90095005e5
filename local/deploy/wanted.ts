import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import type { IndexSchema } from '../../cloudfunctions/ports/database-schema'
import database from '../../cloudfunctions/rules/database.json'
import storage from '../../cloudfunctions/rules/storage.json'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import type { ReadWrite } from '../cloudbase/rules/client-rules'
import { Refusal } from '../roster-cli/refusal'
import type { FunctionSettings } from './environment'
import { variablesOf, type Variables } from './variables'
import { DEPLOY_WORDS as WORDS } from './words'

/** Says on a function which build its code is of. */
export const BUILD = 'BUILD_DIGEST'

const BUILD_LENGTH = 16

/** What this release needs of an environment. */
export interface Wanted {
	collections: ReadonlyMap<string, readonly IndexSchema[]>
	databaseRules: ReadonlyMap<string, ReadWrite>
	storageRule: ReadWrite
	functions: readonly FunctionSettings[]
}

const settingsSchema = v.object({
	functionRoot: v.string(),
	functions: v.array(
		v.object({
			name: v.string(),
			handler: v.string(),
			runtime: v.string(),
			timeout: v.number(),
			memorySize: v.number(),
			triggers: v.optional(v.array(v.object({ name: v.string(), config: v.string() })), []),
		}),
	),
})

/** Reads what is wanted from the schema, the rules, `cloudbaserc.json`, and the built functions. @throws Refusal */
export function readWanted(root: string, variables: Variables): Wanted {
	const file = path.join(root, 'cloudbaserc.json')
	const { functionRoot, functions } = v.parse(settingsSchema, JSON.parse(readFileSync(file, 'utf8')))
	const built = path.join(root, functionRoot)
	return {
		collections: new Map(
			Object.entries(databaseSchema.collections).map(([name, { indexes }]) => [name, indexes]),
		),
		databaseRules: new Map(Object.entries(database)),
		storageRule: storage,
		functions: functions.map((settings) => {
			const folder = path.join(built, settings.name)
			if (!existsSync(path.join(folder, 'index.js'))) throw new Refusal(WORDS.notBuilt(settings.name))
			const own = { ...variablesOf(settings.name, variables), [BUILD]: digestOf(folder) }
			return { ...settings, variables: own, folder }
		}),
	}
}

/** A digest of all files of a folder, with their names. */
function digestOf(folder: string): string {
	const digest = createHash('sha256')
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
	for (const name of names.filter((one) => statSync(path.join(folder, one)).isFile()))
		digest.update(`${name}\0`).update(readFileSync(path.join(folder, name)))
	return digest.digest('hex').slice(0, BUILD_LENGTH)
}
