import { randomBytes } from 'node:crypto'
import type { Ports } from '../ports/ports'
import { fileStore } from './file-store'
import { rateStore } from './rate-store'
import { reportStore } from './report-store'
import { rosterStore } from './roster-store'

/** The ports of a deployed function. */
export const cloudPorts: Ports = {
  clock: { now: () => Date.now() },
  chance: { bytes: (count) => randomBytes(count) },
  roster: rosterStore,
  reports: reportStore,
  rates: rateStore,
  files: fileStore,
  settings: { firstClerkCodeHash: process.env['FIRST_CLERK_CODE_HASH'] ?? '' },
}
