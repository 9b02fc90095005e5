/** What the deployment uses of `@cloudbase/manager-node` 5.6.5, in its own words. */
export interface Manager {
	database: {
		listCollections(page: { MgoLimit: number; MgoOffset: number }): Promise<{
			Collections: { CollectionName: string }[]
			Pager: { Total: number }
		}>
		describeCollection(name: string): Promise<{
			Indexes?: { Name: string; Unique: boolean; Keys: { Name?: string; Direction?: string }[] }[]
		}>
		createCollection(name: string): Promise<unknown>
		updateCollection(
			name: string,
			change: {
				CreateIndexes?: {
					IndexName: string
					MgoKeySchema: { MgoIndexKeys: { Name: string; Direction: string }[]; MgoIsUnique: boolean }
				}[]
				DropIndexes?: { IndexName: string }[]
			},
		): Promise<unknown>
	}
	permission: {
		describeResourcePermission(asked: { resourceType: 'collection'; resources: string[] }): Promise<{
			Data: { PermissionList: { Resource?: string; Permission?: string; SecurityRule?: string }[] }
		}>
		modifyResourcePermission(change: {
			resourceType: 'collection'
			resource: string
			permission: 'CUSTOM'
			securityRule: string
		}): Promise<unknown>
	}
	storage: {
		getStorageAcl(asked: { withRule: true }): Promise<{ acl: string; rule?: unknown }>
		setStorageAcl(acl: 'CUSTOM', rule: object): Promise<unknown>
	}
	functions: {
		getFunctionList(
			limit: number,
			offset: number,
		): Promise<{ Functions: { FunctionName?: string }[]; TotalCount: number }>
		getFunctionDetail(name: string): Promise<{
			Runtime: string
			Handler: string
			Timeout: number
			MemorySize: number
			Status: string
			Environment?: { Variables?: { Key: string; Value: string }[] }
			Triggers?: { TriggerName: string; Type: string; TriggerDesc: string }[]
		}>
		createFunction(made: { func: ManagedFunction; functionPath: string }): Promise<unknown>
		updateFunctionCode(changed: { func: ManagedFunction; functionPath: string }): Promise<unknown>
		updateFunctionConfig(changed: ManagedFunction): Promise<unknown>
		waitFunctionActive(name: string): Promise<void>
		createFunctionTriggers(
			name: string,
			triggers: { name: string; type: 'timer'; config: string }[],
		): Promise<unknown>
		deleteFunctionTrigger(name: string, trigger: string): Promise<unknown>
	}
}

export interface ManagedFunction {
	name: string
	runtime: string
	handler: string
	timeout: number
	memorySize: number
	installDependency: false
	envVariables: Record<string, string>
	triggers: { name: string; type: 'timer'; config: string }[]
}
