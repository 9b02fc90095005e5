/** Time is handed in. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number
}

/** How long something takes, whatever jumps the clock makes meanwhile. */
export interface Stopwatch {
	/** Milliseconds since some moment. */
	elapsed(): number
}

/** Chance is handed in. */
export interface Chance {
	bytes(count: number): Uint8Array
}

export interface FileHead {
	head: Uint8Array
	/** Of the whole file, in bytes. */
	size: number
}

export interface FileStore {
	/** What a file holds; null when it is gone. */
	bytes(fileId: string): Promise<Uint8Array | null>
	/** Keeps a file of the product's own, in place of an earlier one of the same path; answers its id. */
	put(path: string, bytes: Uint8Array): Promise<string>
	/** Short-lived links, in the order of the ids; empty for a file that is gone. */
	links(fileIds: readonly string[], seconds?: number): Promise<string[]>
	/**
	 * The first bytes of files, in the order of the ids; null for one that is not there, or not in this environment. It
	 * rejects where storage can't be asked.
	 */
	heads(fileIds: readonly string[], length: number): Promise<(FileHead | null)[]>
	/** Puts a copy of a file where clients cannot write, in place of what was there; answers the copy's id. */
	copy(fileId: string, cloudPath: string): Promise<string>
	/** The ids of files by their paths, in their order, whether they are there or not. */
	idsOf(paths: readonly string[]): Promise<string[]>
	/** A file that is not there is no mistake. */
	remove(fileIds: readonly string[]): Promise<void>
}

export interface FilePorts {
	files: FileStore
}
