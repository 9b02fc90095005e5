/**
 * `app.database()` as it answers. The SDK's own types say `any` of documents, of counts, of transactions and of what
 * WeChat answered; here a collection is told once what it holds, and the rest follows. Only what functions use.
 */
import type { Db } from '@cloudbase/database'

declare module '@cloudbase/node-sdk' {
	interface CloudBase {
		database(): Database
		callWxOpenApi(
			request: { apiName: string; requestData: object },
			options?: { timeout?: number },
		): Promise<{ result?: unknown }>
	}

	interface Database {
		readonly command: Db['command']
		collection<Stored>(name: string): Collection<Stored>
		startTransaction(): Promise<Transaction>
	}

	/** What a condition finds in a collection, in an order, up to a number, with some of its fields. */
	interface Query<Found> {
		where(condition: object): Query<Found>
		orderBy(path: string, direction: 'asc' | 'desc'): Query<Found>
		limit(count: number): Query<Found>
		field<Path extends string>(paths: Readonly<Record<Path, true>>): Query<OnlyFields<Found, Path>>
		/** Leaves fields out, which what the collection is told to hold does not name. */
		field(paths: Readonly<Record<string, false>>): Query<Found>
		get(): Promise<{ data: Found[] }>
		count(): Promise<{ total: number }>
		update(change: object): Promise<{ updated: number }>
		remove(): Promise<{ deleted: number }>
	}

	interface Collection<Stored> extends Query<Stored> {
		doc(id: string): Document<Stored, Stored[]>
		add(documents: Stored | readonly Stored[]): Promise<unknown>
		/** What comes out at the end of the stages is for whoever writes them to say. */
		aggregate<Result>(): Aggregation<Result>
	}

	/** A document reads as a list of one or none; within a transaction as itself or null. */
	interface Document<Stored, Answer> {
		get(): Promise<{ data: Answer }>
		set(content: WithoutId<Stored>): Promise<unknown>
		update(change: object): Promise<{ updated: number }>
	}

	interface Aggregation<Result> {
		match(condition: object): Aggregation<Result>
		group(fields: object): Aggregation<Result>
		limit(count: number): Aggregation<Result>
		end(): Promise<{ data: Result[] }>
	}

	interface Transaction {
		collection<Stored>(name: string): { doc(id: string): Document<Stored, Stored | null> }
		commit(): Promise<unknown>
		rollback(): Promise<unknown>
	}

	/** A document cut to some paths, such as `person.id`; its id always comes along. */
	type OnlyFields<Of, Path extends string> = {
		[Key in keyof Of as Key extends '_id' | Head<Path> ? Key : never]: Key extends '_id' | Path
			? Of[Key]
			: OnlyFields<Of[Key], Rest<Path, Key>>
	}
	type Head<Path> = Path extends `${infer First}.${string}` ? First : Path
	type Rest<Path, Key> = Key extends string ? (Path extends `${Key}.${infer Below}` ? Below : never) : never

	type WithoutId<Stored> = Stored extends unknown ? Omit<Stored, '_id'> : never
}
