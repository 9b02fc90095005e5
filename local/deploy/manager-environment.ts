import type { IndexSchema } from '../../cloudfunctions/ports/database-schema'
import type { ReadWrite } from '../cloudbase/rules/client-rules'
import type { Environment, Found, FoundFunction, FunctionSettings, Trigger } from './environment'
import type { ManagedFunction, Manager } from './manager'
import { BUILD } from './wanted'

const PAGE = 100
const OWN_INDEX = '_id_'

/** An environment behind CloudBase's manager SDK. */
export function managerEnvironment(manager: Manager): Environment {
	const { database, permission, storage, functions } = manager
	return {
		async find(collections, names): Promise<Found> {
			const present = await collectionNames(manager)
			const wanted = collections.filter((name) => present.includes(name))
			const deployed = await functionNames(manager)
			const details = names.filter((name) => deployed.includes(name))
			return {
				collections: new Map<string, IndexSchema[]>([
					...present.map((name): [string, IndexSchema[]] => [name, []]),
					...(await each(wanted, (name) => indexesOf(name, manager))),
				]),
				databaseRules: await databaseRules(wanted, manager),
				storageRule: ruleIn((await storage.getStorageAcl({ withRule: true })).rule),
				functions: new Map([
					...deployed.map((name) => [name, nothingOf(name)] as const),
					...(await each(details, (name) => functionOf(name, manager))),
				]),
			}
		},
		async makeCollection(name) {
			await database.createCollection(name)
		},
		async makeIndex(collection, index) {
			await database.updateCollection(collection, { CreateIndexes: [asCreated(index)] })
		},
		async dropIndex(collection, name) {
			await database.updateCollection(collection, { DropIndexes: [{ IndexName: name }] })
		},
		async setDatabaseRule(resource, rule) {
			const securityRule = JSON.stringify(rule)
			await permission.modifyResourcePermission({
				resourceType: 'collection',
				resource,
				permission: 'CUSTOM',
				securityRule,
			})
		},
		async setStorageRule(rule) {
			await storage.setStorageAcl('CUSTOM', rule)
		},
		async makeFunction(settings) {
			await functions.createFunction({ func: managed(settings), functionPath: settings.folder })
		},
		async uploadCode(settings) {
			await functions.updateFunctionCode({ func: managed(settings), functionPath: settings.folder })
			await functions.waitFunctionActive(settings.name)
		},
		async configure(settings) {
			await functions.updateFunctionConfig(managed(settings))
			await functions.waitFunctionActive(settings.name)
		},
		async makeTrigger(name, trigger) {
			await functions.createFunctionTriggers(name, [timer(trigger)])
		},
		async dropTrigger(name, trigger) {
			await functions.deleteFunctionTrigger(name, trigger)
		},
	}
}

/** One after the other: the service refuses many at once. */
async function each<T>(names: readonly string[], ask: (name: string) => Promise<T>): Promise<[string, T][]> {
	const found: [string, T][] = []
	for (const name of names) found.push([name, await ask(name)])
	return found
}

async function collectionNames({ database }: Manager): Promise<string[]> {
	const names: string[] = []
	for (;;) {
		const { Collections, Pager } = await database.listCollections({ MgoLimit: PAGE, MgoOffset: names.length })
		names.push(...Collections.map(({ CollectionName }) => CollectionName))
		if (Collections.length === 0 || names.length >= Pager.Total) return names
	}
}

async function functionNames({ functions }: Manager): Promise<string[]> {
	const names: string[] = []
	for (;;) {
		const { Functions, TotalCount } = await functions.getFunctionList(PAGE, names.length)
		names.push(...Functions.map(({ FunctionName = '' }) => FunctionName))
		if (Functions.length === 0 || names.length >= TotalCount) return names
	}
}

async function indexesOf(collection: string, { database }: Manager): Promise<IndexSchema[]> {
	const { Indexes = [] } = await database.describeCollection(collection)
	return Indexes.filter(({ Name }) => Name !== OWN_INDEX).map(({ Name, Unique, Keys }) => ({
		name: Name,
		fields: Object.fromEntries(
			Keys.map(({ Name: field = '', Direction }) => [
				field,
				Direction === '-1' ? (-1 as const) : (1 as const),
			]),
		),
		...(Unique && { unique: true }),
	}))
}

function asCreated({ name, fields, unique = false }: IndexSchema) {
	const keys = Object.entries(fields).map(([field, direction]) => ({
		Name: field,
		Direction: String(direction),
	}))
	return { IndexName: name, MgoKeySchema: { MgoIndexKeys: keys, MgoIsUnique: unique } }
}

async function databaseRules(
	collections: readonly string[],
	{ permission }: Manager,
): Promise<Map<string, ReadWrite>> {
	if (collections.length === 0) return new Map()
	const { Data } = await permission.describeResourcePermission({
		resourceType: 'collection',
		resources: [...collections],
	})
	const rules = Data.PermissionList.flatMap(({ Resource = '', Permission, SecurityRule = '' }) => {
		const rule = Permission === 'CUSTOM' ? ruleIn(parsed(SecurityRule)) : undefined
		return rule ? [[Resource, rule] as const] : []
	})
	return new Map(rules)
}

/** A rule that somebody typed may be none. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}

function ruleIn(rule: unknown): ReadWrite | undefined {
	if (typeof rule !== 'object' || rule === null || !('read' in rule) || !('write' in rule)) return undefined
	const { read, write } = rule
	const isRule = (one: unknown): one is boolean | string =>
		typeof one === 'boolean' || typeof one === 'string'
	return isRule(read) && isRule(write) ? { read, write } : undefined
}

const nothingOf = (name: string): FoundFunction => ({
	name,
	...{ runtime: '', handler: '', timeout: 0, memorySize: 0, variables: {}, triggers: [] },
})

async function functionOf(name: string, { functions }: Manager): Promise<FoundFunction> {
	const { Runtime, Handler, Timeout, MemorySize, ...rest } = await functions.getFunctionDetail(name)
	const { Status, Environment, Triggers = [] } = rest
	// What was not made or changed to its end says of no build that it is there.
	const told = (Environment?.Variables ?? []).filter(({ Key }) => Key !== BUILD || Status === 'Active')
	return {
		name,
		runtime: Runtime,
		handler: Handler,
		timeout: Timeout,
		memorySize: MemorySize,
		variables: Object.fromEntries(told.map(({ Key, Value }) => [Key, Value])),
		triggers: Triggers.filter(({ Type }) => Type === 'timer').map(({ TriggerName, TriggerDesc }) => ({
			name: TriggerName,
			config: cronIn(TriggerDesc),
		})),
	}
}

/** The service answers the cron as it was given, or within JSON. */
function cronIn(description: string): string {
	const found = parsed(description)
	return typeof found === 'object' && found !== null && 'cron' in found ? String(found.cron) : description
}

const timer = ({ name, config }: Trigger) => ({ name, type: 'timer', config }) as const

function managed(settings: FunctionSettings): ManagedFunction {
	const { name, runtime, handler, timeout, memorySize, variables, triggers } = settings
	return {
		...{ name, runtime, handler, timeout, memorySize },
		installDependency: false,
		envVariables: { ...variables },
		triggers: triggers.map(timer),
	}
}
