import { createHash } from 'node:crypto'
import type { Input, Output } from '../../contract'
import { ROWS_A_PART } from '../../contract/roster-import'
import type { Call } from '../../kernel/call'
import { UserError } from '../../kernel/user-error'
import { isOwnUpload } from '../../report/photos'
import { readTableRows } from '../tables/read-tables'
import { open, ownJob, put, save } from './open'
import { partsFrom } from './parts'

/** Reads an uploaded file and hands over its rows, as whoever reads it elsewhere does by themself. */
export async function read(
  { name, fileId }: Input<'roster', 'read'>,
  call: Call,
): Promise<Output<'roster', 'read'>> {
  await call.roster()
  if (!isOwnUpload(call.openid, fileId)) throw new UserError('FOREIGN_FILE')
  const bytes = await call.ports.files.bytes(fileId)
  if (!bytes) throw new UserError('NOT_FOUND')
  const digest = createHash('sha256').update(bytes).digest('hex')
  const { importId, parts: there } = await open({ name, digest }, call)
  let part = 0
  let rows = 0
  for await (const content of partsFrom((notes) => readTableRows(name, bytes, notes), ROWS_A_PART)) {
    if (!there.includes(part)) await put({ importId, part, ...content }, call)
    part += 1
    rows += content.rows.length
  }
  // It names people: it goes when the import has come to its end.
  const job = await ownJob(importId, call)
  if (job.fileId !== fileId) await save(call, { ...job, fileId })
  return { importId, rows }
}
