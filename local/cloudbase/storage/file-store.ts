import { createHash } from 'node:crypto'
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { CloudError, invalidParameter, storageFull } from '../errors'

/** The largest file that is taken. */
export const maximumFileBytes = 10 * 1024 * 1024

const longestPath = 850

/** Uploaded files on disk, by their cloud path. */
export class FileStore {
	constructor(
		private readonly folder: string,
		private readonly bucket: string,
		private readonly waitsForDisk = true,
	) {
		mkdirSync(folder, { recursive: true })
	}

	/** The id that functions and clients know a file by. */
	fileId(cloudPath: string): string {
		return `cloud://${this.bucket}/${cloudPath}`
	}

	/** The path within a file id, or undefined if the id is not of this cloud. */
	pathOf(fileId: string): string | undefined {
		const start = `cloud://${this.bucket}/`
		return fileId.startsWith(start) ? fileId.slice(start.length) : undefined
	}

	has(cloudPath: string): boolean {
		return existsSync(this.locate(cloudPath))
	}

	/** Writes a file so that it is there as a whole, and on disk where that is waited for, before this returns. */
	write(cloudPath: string, content: Buffer): void {
		if (content.length > maximumFileBytes)
			throw new CloudError('STORAGE_REQUEST_FAIL', `a file of more than ${maximumFileBytes} bytes`)
		const file = this.locate(cloudPath)
		const draft = `${file}.part`
		try {
			this.writeDraft(draft, content)
			renameSync(draft, file)
		} catch (error) {
			rmSync(draft, { force: true })
			throw isOfFullDisk(error) ? storageFull() : error
		}
	}

	private writeDraft(draft: string, content: Buffer): void {
		const handle = openSync(draft, 'w')
		try {
			// All of it: a single write may end early where the disk is nearly full.
			writeFileSync(handle, content)
			if (this.waitsForDisk) fsyncSync(handle)
		} finally {
			closeSync(handle)
		}
	}

	read(cloudPath: string): Buffer | undefined {
		const file = this.locate(cloudPath)
		return existsSync(file) ? readFileSync(file) : undefined
	}

	/** True if there was a file to remove. */
	remove(cloudPath: string): boolean {
		if (!this.has(cloudPath)) return false
		rmSync(this.locate(cloudPath))
		return true
	}

	clear(): void {
		rmSync(this.folder, { recursive: true, force: true })
		mkdirSync(this.folder, { recursive: true })
	}

	private locate(cloudPath: string): string {
		return path.join(this.folder, storedName(cloudPath))
	}
}

/** Names on disk are hashes: a cloud path may be longer, or mean something else, than a file system allows. */
export function storedName(cloudPath: string): string {
	const checked = checkCloudPath(cloudPath)
	const name = createHash('sha256').update(checked).digest('hex')
	return `${name}${path.extname(checked).slice(0, 10)}`
}

/** True for a plain path: no empty, `.` or `..` steps, no control characters or backslashes. */
export function isCloudPath(cloudPath: string): boolean {
	const steps = cloudPath.split('/')
	const odd = steps.some((step) => step === '' || step === '.' || step === '..')
	return !odd && !/[\\\p{Cc}]/u.test(cloudPath) && Buffer.byteLength(cloudPath) <= longestPath
}

export function checkCloudPath(cloudPath: string): string {
	if (!isCloudPath(cloudPath)) throw invalidParameter(`not a path for a file: ${JSON.stringify(cloudPath)}`)
	return cloudPath
}

const fullDisk = new Set(['ENOSPC', 'EDQUOT'])

function isOfFullDisk(error: unknown): boolean {
	return typeof error === 'object' && error !== null && 'code' in error && fullDisk.has(String(error.code))
}
