import { createHash } from 'node:crypto'
import type { Input, Output } from '../../contract'
import { ROWS_A_PART } from '../../contract/roster-import'
import type { Call } from '../../kernel/call'
import { UserError } from '../../kernel/user-error'
import { isOwnUpload } from '../../report/photos'
import { readTables } from '../tables/read-tables'
import { open, put } from './open'
import { partsOf } from './parts'

/** Reads an uploaded file and hands over its rows, as whoever reads it elsewhere does by themself. */
export async function read(
  { name, fileId }: Input<'roster', 'read'>,
  call: Call,
): Promise<Output<'roster', 'read'>> {
  await call.roster()
  if (!isOwnUpload(call.openid, fileId)) throw new UserError('FOREIGN_FILE')
  const bytes = await call.ports.files.bytes(fileId)
  if (!bytes) throw new UserError('NOT_FOUND')
  const table = await readTables(name, bytes)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const { importId, parts: there } = await open({ name, digest }, call)
  const parts = partsOf(table, ROWS_A_PART)
  for (const [part, content] of parts.entries()) {
    if (!there.includes(part)) await put({ importId, part, ...content }, call)
  }
  return { importId, rows: table.rows.length }
}
