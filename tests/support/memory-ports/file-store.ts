import type { FileStore } from '../../../cloudfunctions/ports/ports'

const BUCKET = 'cloud://memory/'

/** Files in memory, by their ids. */
export class MemoryFiles implements FileStore {
	private readonly kept = new Map<string, Uint8Array>()

	async bytes(fileId: string) {
		return this.kept.get(fileId)?.slice() ?? null
	}

	async put(path: string, bytes: Uint8Array) {
		return this.keep(path, bytes)
	}

	async links(fileIds: readonly string[]) {
		return fileIds.map((id) => (this.kept.has(id) ? `https://files.example/${encodeURIComponent(id)}` : ''))
	}

	async heads(fileIds: readonly string[], length: number) {
		return fileIds.map((id) => {
			const bytes = this.kept.get(id)
			return bytes ? { head: bytes.slice(0, length), size: bytes.length } : null
		})
	}

	async copy(fileId: string, cloudPath: string) {
		const bytes = this.kept.get(fileId)
		if (!bytes) throw new RangeError(`no file ${fileId}`)
		return this.put(cloudPath, bytes)
	}

	async idsOf(paths: readonly string[]) {
		return paths.map((path) => `${BUCKET}${path}`)
	}

	async remove(fileIds: readonly string[]) {
		for (const id of fileIds) this.kept.delete(id)
	}

	/** `put` without a call. */
	keep(path: string, bytes: Uint8Array): string {
		const fileId = `${BUCKET}${path}`
		this.kept.set(fileId, bytes.slice())
		return fileId
	}
}
