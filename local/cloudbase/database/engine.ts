import type { Document, Fields, Filter, SortOrder } from './document'

/** What a request looked at. */
export interface Look {
	/** How many documents, those that did not match among them. */
	examined: number
	/** What it did beyond walks that end with their page, by name. */
	walks: string[]
}

export function noLook(): Look {
	return { examined: 0, walks: [] }
}

interface Request {
	collection: string
	/** Told of every document that is looked at. */
	look?: Look
}

export interface FindRequest extends Request {
	filter: Filter
	sort?: SortOrder
	skip: number
	limit: number
	projection?: Fields
	transactionId?: string
}

export interface InsertRequest {
	collection: string
	documents: Fields[]
	transactionId?: string
}

export interface CountRequest extends Request {
	filter: Filter
}

export interface UpdateRequest extends Request {
	filter: Filter
	/** Update operators, `$set` and the like. */
	change: Record<string, unknown>
	multiple: boolean
	transactionId?: string
}

export interface ReplaceRequest {
	collection: string
	id: string
	/** The new content, without `_id`. */
	content: Fields
	transactionId?: string
}

export interface RemoveRequest extends Request {
	filter: Filter
	multiple: boolean
	transactionId?: string
}

export interface UpdateOutcome {
	/** How many documents changed. */
	updated: number
}

export interface AggregateRequest extends Request {
	stages: { stage: string; value: unknown }[]
}

/** What a document database has to do for the cloud; another store can stand behind the same few words. */
export interface Engine {
	insert(request: InsertRequest): Promise<string[]>
	find(request: FindRequest): Promise<Fields[]>
	count(request: CountRequest): Promise<number>
	update(request: UpdateRequest): Promise<UpdateOutcome>
	/** Replaces the document, or creates it. */
	replace(request: ReplaceRequest): Promise<{ created: boolean }>
	remove(request: RemoveRequest): Promise<number>
	aggregate(request: AggregateRequest): Promise<Fields[]>
	startTransaction(): Promise<string>
	commitTransaction(id: string): Promise<void>
	abortTransaction(id: string): Promise<void>
	/** All documents of all collections, in the order of their creation. */
	snapshot(): Record<string, Document[]>
	/** Removes every document; collections and indexes stay. */
	clear(): void
	close(): void
}
