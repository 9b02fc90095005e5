import type { ManagedFunction, Manager } from '../../../local/deploy/manager'

interface Collection {
	indexes: { Name: string; Unique: boolean; Keys: { Name: string; Direction: string }[] }[]
	permission: { Permission: string; SecurityRule: string }
}

/** What CloudBase makes by itself with a collection, and answers of it, as the manager SDK 5.6.5 hands it over. */
const newCollection = (): Collection => ({
	indexes: [{ Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] }],
	permission: { Permission: 'PRIVATE', SecurityRule: '' },
})

/** An environment behind the manager SDK's face, which keeps what it is told; it answers in pages of two. */
export class ManagerStandIn implements Manager {
	readonly collections = new Map<string, Collection>()
	readonly made = new Map<string, { func: ManagedFunction; code: string; status: string }>()
	private rule: { acl: string; rule?: unknown } = { acl: 'PRIVATE' }
	/** What was changed, in its order. */
	readonly writes: string[] = []
	/** Lets a change fail: how many go through before. */
	dies = Infinity

	private write(what: string): void {
		if (this.writes.length >= this.dies) throw new Error('the connection broke')
		this.writes.push(what)
	}

	private of(name: string): Collection {
		const found = this.collections.get(name)
		if (!found) throw new Error(`ResourceNotFound: ${name}`)
		return found
	}

	private function(name: string) {
		const found = this.made.get(name)
		if (!found) throw new Error(`ResourceNotFound.Function: ${name}`)
		return found
	}

	readonly database: Manager['database'] = {
		listCollections: async ({ MgoOffset }) => ({
			Collections: [...this.collections.keys()]
				.slice(MgoOffset, MgoOffset + 2)
				.map((CollectionName) => ({ CollectionName })),
			Pager: { Total: this.collections.size },
		}),
		describeCollection: async (name) => ({ Indexes: this.of(name).indexes }),
		createCollection: async (name) => {
			this.write(`createCollection ${name}`)
			if (this.collections.has(name)) throw new Error(`ResourceInUse: ${name}`)
			this.collections.set(name, newCollection())
		},
		updateCollection: async (name, { CreateIndexes = [], DropIndexes = [] }) => {
			this.write(`updateCollection ${name}`)
			const found = this.of(name)
			const dropped = DropIndexes.map(({ IndexName }) => IndexName)
			found.indexes = found.indexes.filter(({ Name }) => !dropped.includes(Name))
			for (const { IndexName, MgoKeySchema } of CreateIndexes) {
				if (found.indexes.some(({ Name }) => Name === IndexName))
					throw new Error(`ResourceInUse: ${IndexName}`)
				const { MgoIsUnique: Unique, MgoIndexKeys: Keys } = MgoKeySchema
				found.indexes.push({ Name: IndexName, Unique, Keys })
			}
		},
	}

	readonly permission: Manager['permission'] = {
		describeResourcePermission: async ({ resources }) => ({
			Data: {
				PermissionList: resources.map((Resource) => ({ Resource, ...this.of(Resource).permission })),
			},
		}),
		modifyResourcePermission: async ({ resource, permission, securityRule }) => {
			this.write(`modifyResourcePermission ${resource}`)
			this.of(resource).permission = { Permission: permission, SecurityRule: securityRule }
		},
	}

	readonly storage: Manager['storage'] = {
		getStorageAcl: async () => this.rule,
		setStorageAcl: async (acl, rule) => {
			this.write('setStorageAcl')
			this.rule = { acl, rule }
		},
	}

	readonly functions: Manager['functions'] = {
		getFunctionList: async (_limit, offset) => ({
			Functions: [...this.made.keys()].slice(offset, offset + 2).map((FunctionName) => ({ FunctionName })),
			TotalCount: this.made.size,
		}),
		getFunctionDetail: async (name) => {
			const { func, status } = this.function(name)
			return {
				...{
					Runtime: func.runtime,
					Handler: func.handler,
					Timeout: func.timeout,
					MemorySize: func.memorySize,
				},
				Status: status,
				Environment: {
					Variables: Object.entries(func.envVariables).map(([Key, Value]) => ({ Key, Value })),
				},
				Triggers: func.triggers.map(({ name: TriggerName, config }) => ({
					...{ TriggerName, Type: 'timer', TriggerDesc: JSON.stringify({ cron: config }) },
				})),
			}
		},
		createFunction: async ({ func, functionPath }) => {
			this.write(`createFunction ${func.name}`)
			if (this.made.has(func.name)) throw new Error('ResourceInUse.FunctionName')
			this.made.set(func.name, { func, code: functionPath, status: 'Active' })
		},
		updateFunctionCode: async ({ func, functionPath }) => {
			this.write(`updateFunctionCode ${func.name}`)
			this.function(func.name).code = functionPath
		},
		// What a function runs on stays as it was made; its variables are put in the place of those before.
		updateFunctionConfig: async ({ name, timeout, memorySize, envVariables }) => {
			this.write(`updateFunctionConfig ${name}`)
			const found = this.function(name)
			found.func = { ...found.func, timeout, memorySize, envVariables }
		},
		waitFunctionActive: async () => undefined,
		createFunctionTriggers: async (name, triggers) => {
			this.write(`createFunctionTriggers ${name}`)
			const found = this.function(name)
			found.func = { ...found.func, triggers: [...found.func.triggers, ...triggers] }
		},
		deleteFunctionTrigger: async (name, trigger) => {
			this.write(`deleteFunctionTrigger ${name}`)
			const found = this.function(name)
			const triggers = found.func.triggers.filter((one) => one.name !== trigger)
			found.func = { ...found.func, triggers }
		},
	}
}
