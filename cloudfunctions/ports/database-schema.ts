/** One index: fields in order, each ascending or descending. A missing field counts as null, also in a unique index. */
export interface IndexSchema {
	name: string
	fields: Record<string, 1 | -1>
	unique?: boolean
}

/** Every collection with its indexes: what the local cloud creates at start and a deployment creates in the cloud. */
export interface DatabaseSchema {
	collections: Record<string, { indexes: IndexSchema[] }>
}

/**
 * Requests that look at more documents than they answer, by name (what, by which fields, in which order), each with
 * what bounds it. In tests the local cloud refuses all others.
 */
export type DeclaredWalks = Readonly<Record<string, string>>
