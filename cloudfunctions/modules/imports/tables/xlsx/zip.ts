import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { FILE_PROBLEMS } from '../../../../words/roster-files'
import { badFile } from '../bad-file'
import { LIMITS, MEGABYTE } from '../limits'

/** The parts of a zip archive. Nothing is inflated before the sizes of all parts are known to be bearable. */
export class ZipParts {
	private constructor(
		private readonly zip: ZipFile,
		private readonly entries: ReadonlyMap<string, Entry>,
	) {}

	static async open(bytes: Uint8Array): Promise<ZipParts> {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		const zip = await orBroken(fromBufferPromise(buffer, { lazyEntries: true }))
		if (zip.entryCount > LIMITS.zipEntries) throw bomb()
		const entries = new Map<string, Entry>()
		let inflated = 0
		for await (const entry of brokenAware(zip.eachEntry())) {
			if (entry.isEncrypted()) throw badFile(FILE_PROBLEMS.encrypted)
			inflated += entry.uncompressedSize
			if (inflated > LIMITS.inflatedBytes) throw bomb()
			entries.set(entry.fileName.toLowerCase(), entry)
		}
		return new ZipParts(zip, entries)
	}

	has(path: string): boolean {
		return this.entries.has(path.toLowerCase())
	}

	/** Bytes of a part when inflated; 0 for one that is not there. */
	sizeOf(path: string): number {
		return this.entries.get(path.toLowerCase())?.uncompressedSize ?? 0
	}

	/**
	 * Inflates a part bit by bit. yauzl stops at a byte more than the part declares, and leaves it to us to see whether
	 * the bytes are those that were packed.
	 */
	async *read(path: string): AsyncGenerator<Buffer, void> {
		const entry = this.entries.get(path.toLowerCase())
		if (!entry) throw badFile(FILE_PROBLEMS.broken)
		const stream = await orBroken(this.zip.openReadStreamPromise(entry))
		let sum = 0
		for await (const bytes of brokenAware(stream as AsyncIterable<Buffer>)) {
			sum = crc32(bytes, sum)
			yield bytes
		}
		if (sum !== entry.crc32) throw badFile(FILE_PROBLEMS.broken)
	}
}

function bomb(): Error {
	return badFile(FILE_PROBLEMS.bomb(LIMITS.inflatedBytes / MEGABYTE))
}

/** Whatever an archive's bytes do to the reader, the clerk's file is at fault and not the product. */
async function orBroken<T>(reading: Promise<T>): Promise<T> {
	return reading.catch(() => {
		throw badFile(FILE_PROBLEMS.broken)
	})
}

async function* brokenAware<T>(source: AsyncIterable<T>): AsyncGenerator<T, void> {
	const iterator = source[Symbol.asyncIterator]()
	try {
		for (;;) {
			const step = await orBroken(iterator.next())
			if (step.done === true) return
			yield step.value
		}
	} finally {
		await iterator.return?.()
	}
}
