import { TextDecoder } from 'node:util'
import { encodingOf, isWrongBytes, type Encoding } from './encoding'

/** So much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 64 * 1024

/** What stands for bytes that are no character. */
const REPLACEMENT = '\ufffd'

/**
 * The text of a file bit by bit, in whatever encoding it is, without byte order mark. Where bytes do not fit the encoding
 * the text ends with a replacement character, and `isSpoiled` is true.
 */
export class DecodedText {
  isSpoiled = false
  private encoding: Encoding = 'utf-8'
  private decoder: TextDecoder | undefined

  constructor(private readonly source: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<string, void> {
    for await (const bytes of withSample(this.source)) {
      yield this.decode(bytes)
      if (this.isSpoiled) return
    }
    yield this.decode()
  }

  private decode(bytes?: Uint8Array): string {
    this.decoder ??= this.decoderFor(bytes ?? new Uint8Array())
    try {
      return bytes ? this.decoder.decode(bytes, { stream: true }) : this.decoder.decode()
    } catch (fault) {
      if (!isWrongBytes(fault)) throw fault
      this.isSpoiled = true
      const [good = ''] = new TextDecoder(this.encoding).decode(bytes).split(REPLACEMENT)
      return good + REPLACEMENT
    }
  }

  private decoderFor(sample: Uint8Array): InstanceType<typeof TextDecoder> {
    this.encoding = encodingOf(sample)
    return new TextDecoder(this.encoding, { fatal: true })
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
