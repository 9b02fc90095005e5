import { TextDecoder } from 'node:util'
import { encodingOf } from './encoding'

/** So much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 64 * 1024

/**
 * The text of a file bit by bit, in whatever encoding it is, without byte order mark. For bytes that do not fit the
 * encoding a replacement character stands, which spoils no more than its cell.
 */
export class DecodedText {
	private decoder: InstanceType<typeof TextDecoder> | undefined

	constructor(private readonly source: AsyncIterable<Uint8Array>) {}

	async *[Symbol.asyncIterator](): AsyncGenerator<string, void> {
		for await (const bytes of withSample(this.source)) {
			this.decoder ??= new TextDecoder(encodingOf(bytes))
			yield this.decoder.decode(bytes, { stream: true })
		}
		yield this.decoder?.decode() ?? ''
	}
}

/** The same bytes with a first bit that is long enough to tell the encoding, if the file is. */
async function* withSample(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
	let sample: Buffer | undefined = Buffer.alloc(0)
	for await (const bytes of source) {
		if (sample) sample = Buffer.concat([sample, bytes])
		if (!sample) yield bytes
		else if (sample.length >= SAMPLE_BYTES) {
			yield sample
			sample = undefined
		}
	}
	if (sample) yield sample
}
