import { createHash } from 'node:crypto'
import {
	closeSync,
	createReadStream,
	existsSync,
	fsyncSync,
	openSync,
	truncateSync,
	writeFileSync,
} from 'node:fs'

const NEW_LINE = 10
const CHUNK_BYTES = 1024 * 1024

/** The lines of a file that are complete, each with the place where it ends. */
export async function* linesOf(file: string): AsyncGenerator<{ text: string; end: number }> {
	let begun: Buffer[] = []
	let end = 0
	const chunks = createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>
	for await (const chunk of chunks) {
		let from = 0
		for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
			const line = Buffer.concat([...begun, chunk.subarray(from, at)])
			begun = []
			from = at + 1
			end += line.length + 1
			yield { text: line.toString('utf8'), end }
		}
		begun.push(chunk.subarray(from))
	}
}

/** Leaves out what a writer that was cut off left of its last line, and says what stands there. */
export async function mended(file: string, see: (line: string) => void): Promise<void> {
	if (!existsSync(file)) return
	let length = 0
	for await (const { text, end } of linesOf(file)) {
		see(text)
		length = end
	}
	truncateSync(file, length)
}

/** Adds lines to a file. */
export class LineWriter {
	private readonly handle: number

	constructor(file: string) {
		this.handle = openSync(file, 'a')
	}

	add(line: string): void {
		writeFileSync(this.handle, `${line}\n`)
	}

	/** Everything is on the disk afterwards. */
	close(): void {
		fsyncSync(this.handle)
		closeSync(this.handle)
	}
}

/** How many lines a file has, and the digest of all of it. */
export async function partOf(file: string): Promise<{ lines: number; sha256: string }> {
	const digest = createHash('sha256')
	let lines = 0
	for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
		digest.update(chunk)
		for (const byte of chunk) if (byte === NEW_LINE) lines += 1
	}
	return { lines, sha256: digest.digest('hex') }
}
