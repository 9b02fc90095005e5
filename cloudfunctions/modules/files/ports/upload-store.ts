/** Files for which paths were given, or that the product made to be fetched once. */
export interface Uploads {
	id: string
	/** From then on they go, but for those that are named somewhere. Milliseconds since 1970. */
	until: number
	/** Cloud paths. */
	paths: readonly string[]
}

/** What lies in storage and may be named by nothing: storage itself lists no files. */
export interface UploadStore {
	/** Writes files down before they are there, in place of what was written down under the same id. */
	expect(uploads: Uploads): Promise<void>
	/** Those whose time is over, the longest ago first. */
	over(now: number, limit: number): Promise<Uploads[]>
	drop(ids: readonly string[]): Promise<void>
}
