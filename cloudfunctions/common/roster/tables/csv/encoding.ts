import { TextDecoder } from 'node:util'
/** How a text file may be written. Chinese Excel saves CSV in GB18030, and "Unicode text" in UTF-16. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/**
 * Tells the encoding from the start of a file: by its mark; else UTF-8 where the bytes are valid as such, which
 * Chinese text in GB18030 never is for long; else GB18030. A character that is cut by the end of the sample counts
 * as valid.
 */
export function encodingOf(sample: Uint8Array): Encoding {
  const [first, second] = sample
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return isDecodable(sample, 'utf-8') ? 'utf-8' : 'gb18030'
}

function isDecodable(sample: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true })
    return true
  } catch (fault) {
    if (isWrongBytes(fault)) return false
    throw fault
  }
}

/** True for what a decoder throws at bytes that do not fit its encoding. */
export function isWrongBytes(fault: unknown): boolean {
  return (
    typeof fault === 'object' &&
    fault !== null &&
    'code' in fault &&
    fault.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  )
}
