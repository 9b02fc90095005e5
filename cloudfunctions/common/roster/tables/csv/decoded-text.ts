import { TextDecoder } from 'node:util'
import { encodingOf } from './encoding'

/** So much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 64 * 1024

/** The bytes do not fit the encoding that the start of the file was in. */
export class WrongBytes extends Error {
  override name = 'WrongBytes'
}

/** The text of a file bit by bit, in whatever encoding it is; without byte order mark. */
export async function* decodedText(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  let sample: Buffer | undefined = Buffer.alloc(0)
  let decoder: TextDecoder | undefined
  for await (const chunk of source) {
    if (sample) sample = Buffer.concat([sample, chunk])
    if (sample && sample.length < SAMPLE_BYTES) continue
    decoder ??= decoderFor(sample)
    yield decode(decoder, sample ?? chunk)
    sample = undefined
  }
  decoder ??= decoderFor(sample)
  yield decode(decoder, sample) + decode(decoder)
}

function decoderFor(sample: Uint8Array = new Uint8Array()): TextDecoder {
  return new TextDecoder(encodingOf(sample), { fatal: true })
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch (fault) {
    if (fault instanceof TypeError) throw new WrongBytes()
    throw fault
  }
}
