import path from 'node:path'
import { notifierFor } from '../modules/listeners'
import type { Ports } from '../modules/ports'
import { consentStore } from '../stores/cloudbase/consent-store'
import { fontFolder } from '../modules/printing/font/font-folder'
import { contentModerator } from '../wechat/content-moderator'
import { countStore } from '../stores/cloudbase/count-store'
import { fileStore } from '../stores/cloudbase/file-store'
import { gapStore } from '../stores/cloudbase/gap-store'
import { importStore } from '../stores/cloudbase/import-store'
import { inbox } from '../stores/cloudbase/inbox'
import { phoneAlarm } from '../wechat/phone-alarm'
import { portraitStore } from '../stores/cloudbase/portrait-store'
import { proposalStore } from '../stores/cloudbase/proposal-store'
import { rateStore } from '../stores/cloudbase/rate-store'
import { reportStore } from '../stores/cloudbase/report-store'
import { rosterSwitch } from '../stores/cloudbase/roster-switch'
import { showingStore } from '../stores/cloudbase/showing-store'
import { subscribeMessenger } from '../wechat/subscribe-messenger'
import { unnamedReporters } from '../stores/cloudbase/unnamed-reporters'
import { uploadStore } from '../stores/cloudbase/upload-store'
import { visitStore } from '../stores/cloudbase/visit-store'
import { wechatPhone } from '../wechat/wechat-phone'
import { basicPorts } from './basic-ports'

/** Beside the bundle of a function that prints; the build puts it there. */
const FONTS = path.join(__dirname, 'fonts')

const stores = {
	...basicPorts,
	gaps: gapStore,
	imports: importStore,
	reports: reportStore,
	rosterSwitch,
	unnamed: unnamedReporters,
	showings: showingStore,
	rates: rateStore,
	files: fileStore,
	uploads: uploadStore,
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
} satisfies Omit<Ports, 'notifier'>

/** All ports of the deployed product: the timer works for every module. */
export const cloudPorts: Ports = { ...stores, notifier: notifierFor(stores) }
