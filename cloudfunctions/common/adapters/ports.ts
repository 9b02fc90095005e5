import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Ports } from '../ports/ports'
import { consentStore } from './consent-store'
import { fontFolder } from '../print/font/font-folder'
import { contentCheck } from './content-check'
import { fileStore } from './file-store'
import { gapStore } from './gap-store'
import { importStore } from './import-store'
import { inbox } from './inbox'
import { limitsWith } from '../limits/limits'
import { phoneAlarm } from './phone-alarm'
import { portraitStore } from './portrait-store'
import { proposalStore } from './proposal-store'
import { rateStore } from './rate-store'
import { reportStore } from './report-store'
import { rosterStore } from './roster-store'
import { showingStore } from './showing-store'
import { subscribeMessenger } from './subscribe-messenger'
import { templateIds } from './template-ids'
import { unnamedReporters } from './unnamed-reporters'
import { uploadStore } from './upload-store'
import { wechatPhone } from './wechat-phone'

/** Beside the bundle of a function that prints; the build puts it there. */
const FONTS = path.join(__dirname, 'fonts')

/** The ports of a deployed function. */
export const cloudPorts: Ports = {
  clock: { now: () => Date.now() },
  chance: { bytes: (count) => randomBytes(count) },
  roster: rosterStore,
  gaps: gapStore,
  imports: importStore,
  reports: reportStore,
  unnamed: unnamedReporters,
  showings: showingStore,
  rates: rateStore,
  files: fileStore,
  uploads: uploadStore,
  portraits: portraitStore,
  proposals: proposalStore,
  fonts: fontFolder(FONTS),
  inbox,
  wechat: subscribeMessenger,
  alarm: phoneAlarm,
  wechatPhone,
  consents: consentStore,
  content: contentCheck,
  settings: {
    firstClerkCodeHash: process.env['FIRST_CLERK_CODE_HASH'] ?? '',
    templateIds,
    limits: limitsWith(process.env['LIMITS']),
    cardLinkPrefix: process.env['CARD_LINK_PREFIX'] ?? '',
  },
}
