import { inflateSync } from 'node:zlib'

/** The tables of a font file by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Buffer>

const SIGNATURE = 'wOFF'
const HEADER_BYTES = 44
const ENTRY_BYTES = 20

/**
 * The tables of a WOFF 1.0 file (https://www.w3.org/TR/WOFF/): a directory after the header, each table deflated where
 * that makes it smaller.
 * @throws Error when it is no such file.
 */
export function woffTables(file: Uint8Array): FontTables {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.toString('latin1', 0, 4) !== SIGNATURE) throw new Error('not a WOFF file')
  const tables = new Map<string, Buffer>()
  for (let number = 0; number < bytes.readUInt16BE(12); number++) {
    const entry = HEADER_BYTES + number * ENTRY_BYTES
    const offset = bytes.readUInt32BE(entry + 4)
    const packed = bytes.readUInt32BE(entry + 8)
    const whole = bytes.readUInt32BE(entry + 12)
    const stored = bytes.subarray(offset, offset + packed)
    tables.set(bytes.toString('latin1', entry, entry + 4), packed < whole ? inflateSync(stored) : stored)
  }
  return tables
}

/** A table that every font has. */
export function needed(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag)
  if (!table) throw new Error(`the font has no ${tag}`)
  return table
}
