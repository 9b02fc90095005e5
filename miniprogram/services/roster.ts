import type { Output } from '../../cloudfunctions/common/contract'
import { call } from './cloud'
import { untilDone } from './until-done'

export type RosterChange = Output<'roster', 'changes'>['changes'][number]

/** The latest changes of the roster, the newest first. */
export async function listRosterChanges(): Promise<RosterChange[]> {
  return (await call('roster', 'changes', {})).changes
}

/** Takes the latest change back as a whole; sent again, it goes on where it was. */
export async function undoRosterChange(version: number): Promise<void> {
  await untilDone(
    () => call('roster', 'undo', { version }),
    () => true,
  )
}
