import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Ports } from '../ports/ports'
import { consentStore } from '../stores/cloudbase/consent-store'
import { fontFolder } from '../modules/printing/font/font-folder'
import { contentModerator } from '../wechat/content-moderator'
import { countStore } from '../stores/cloudbase/count-store'
import { fileStore } from '../stores/cloudbase/file-store'
import { gapStore } from '../stores/cloudbase/gap-store'
import { importStore } from '../stores/cloudbase/import-store'
import { inbox } from '../stores/cloudbase/inbox'
import { limitsWith } from '../modules/limits/limits'
import { phoneAlarm } from '../wechat/phone-alarm'
import { portraitStore } from '../stores/cloudbase/portrait-store'
import { proposalStore } from '../stores/cloudbase/proposal-store'
import { rateStore } from '../stores/cloudbase/rate-store'
import { reportStore } from '../stores/cloudbase/report-store'
import { rosterStore } from '../stores/cloudbase/roster-store'
import { showingStore } from '../stores/cloudbase/showing-store'
import { subscribeMessenger } from '../wechat/subscribe-messenger'
import { tallyStore } from '../stores/cloudbase/tally-store'
import { templateIds } from '../wechat/template-ids'
import { unnamedReporters } from '../stores/cloudbase/unnamed-reporters'
import { uploadStore } from '../stores/cloudbase/upload-store'
import { visitStore } from '../stores/cloudbase/visit-store'
import { wechatPhone } from '../wechat/wechat-phone'

/** Beside the bundle of a function that prints; the build puts it there. */
const FONTS = path.join(__dirname, 'fonts')

/** The ports of a deployed function. */
export const cloudPorts: Ports = {
	clock: { now: () => Date.now() },
	stopwatch: { elapsed: () => performance.now() },
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
	tally: tallyStore,
	portraits: portraitStore,
	proposals: proposalStore,
	visits: visitStore,
	counts: countStore,
	fonts: fontFolder(FONTS),
	inbox,
	wechat: subscribeMessenger,
	alarm: phoneAlarm,
	wechatPhone,
	consents: consentStore,
	content: contentModerator,
	settings: {
		firstClerkCodeHash: process.env['FIRST_CLERK_CODE_HASH'] ?? '',
		templateIds,
		limits: limitsWith(process.env['LIMITS']),
		cardLinkPrefix: process.env['CARD_LINK_PREFIX'] ?? '',
	},
}
