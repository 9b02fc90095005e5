import type { Uploads, UploadStore } from '../../../cloudfunctions/modules/files/ports/upload-store'
import { stored } from './stored'

/** Uploads that are expected, in memory. */
export class MemoryUploads implements UploadStore {
	private readonly kept = new Map<string, Uploads>()

	async expect(uploads: Uploads) {
		this.kept.set(uploads.id, stored(uploads))
	}

	async over(now: number, limit: number) {
		return [...this.kept.values()]
			.filter(({ until }) => until <= now)
			.sort((one, other) => one.until - other.until)
			.slice(0, limit)
	}

	async drop(ids: readonly string[]) {
		for (const id of ids) this.kept.delete(id)
	}
}
