import { randomBytes } from 'node:crypto'
import type { Ports } from '../ports/ports'
import { consentStore } from './consent-store'
import { contentCheck } from './content-check'
import { fileStore } from './file-store'
import { gapStore } from './gap-store'
import { importStore } from './import-store'
import { inbox } from './inbox'
import { rateStore } from './rate-store'
import { reportStore } from './report-store'
import { rosterStore } from './roster-store'
import { subscribeMessenger } from './subscribe-messenger'
import { templateIds } from './template-ids'
import { wechatPhone } from './wechat-phone'

/** The ports of a deployed function. */
export const cloudPorts: Ports = {
  clock: { now: () => Date.now() },
  chance: { bytes: (count) => randomBytes(count) },
  roster: rosterStore,
  gaps: gapStore,
  imports: importStore,
  reports: reportStore,
  rates: rateStore,
  files: fileStore,
  inbox,
  wechat: subscribeMessenger,
  wechatPhone,
  consents: consentStore,
  content: contentCheck,
  settings: { firstClerkCodeHash: process.env['FIRST_CLERK_CODE_HASH'] ?? '', templateIds },
}
