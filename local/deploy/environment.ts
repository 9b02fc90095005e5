import type { IndexSchema } from '../../cloudfunctions/ports/database-schema'
import type { ReadWrite } from '../cloudbase/rules/client-rules'

export interface Trigger {
	name: string
	/** Seven fields, in China's time. */
	config: string
}

export interface FoundFunction {
	name: string
	runtime: string
	handler: string
	timeout: number
	memorySize: number
	variables: Readonly<Record<string, string>>
	triggers: readonly Trigger[]
}

/** What stands in an environment, as far as a deployment is about it. */
export interface Found {
	/** The indexes by collection, without that of `_id`. */
	collections: ReadonlyMap<string, readonly IndexSchema[]>
	/** By collection; none where it is one of CloudBase's own simple ones. */
	databaseRules: ReadonlyMap<string, ReadWrite>
	storageRule: ReadWrite | undefined
	functions: ReadonlyMap<string, FoundFunction>
}

/** What a function is made with: `folder` is the built one, in the folder of all. */
export interface FunctionSettings {
	name: string
	runtime: string
	handler: string
	timeout: number
	memorySize: number
	variables: Readonly<Record<string, string>>
	triggers: readonly Trigger[]
	folder: string
}

/** An environment of CloudBase, to be looked at and changed. What it is asked to make must not be there yet. */
export interface Environment {
	find(collections: readonly string[], functions: readonly string[]): Promise<Found>
	makeCollection(name: string): Promise<void>
	makeIndex(collection: string, index: IndexSchema): Promise<void>
	dropIndex(collection: string, name: string): Promise<void>
	setDatabaseRule(collection: string, rule: ReadWrite): Promise<void>
	setStorageRule(rule: ReadWrite): Promise<void>
	makeFunction(settings: FunctionSettings): Promise<void>
	uploadCode(settings: FunctionSettings): Promise<void>
	/** Time limit, memory and all variables; runtime and handler are fixed when a function is made. */
	configure(settings: FunctionSettings): Promise<void>
	makeTrigger(name: string, trigger: Trigger): Promise<void>
	dropTrigger(name: string, trigger: string): Promise<void>
}
