import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { notifierFor } from '../../modules/listeners'
import { visitMethods } from '../../modules/visits/contract/visit'
import { visitHandlers } from '../../modules/visits/handlers'
import { gapStore } from '../../stores/cloudbase/gap-store'
import { reportStore } from '../../stores/cloudbase/report-store'
import { unnamedReporters } from '../../stores/cloudbase/unnamed-reporters'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { fileStore } from '../../stores/cloudbase/file-store'
import { visitStore } from '../../stores/cloudbase/visit-store'
import { countStore } from '../../stores/cloudbase/count-store'
import { inbox } from '../../stores/cloudbase/inbox'
import { subscribeMessenger } from '../../wechat/subscribe-messenger'
import { phoneAlarm } from '../../wechat/phone-alarm'
import { contentModerator } from '../../wechat/content-moderator'

const ports = {
	...basicPorts,
	gaps: gapStore,
	reports: reportStore,
	unnamed: unnamedReporters,
	showings: showingStore,
	files: fileStore,
	visits: visitStore,
	counts: countStore,
	inbox,
	wechat: subscribeMessenger,
	alarm: phoneAlarm,
	content: contentModerator,
}

export const main = entry(visitMethods, visitHandlers, { ...ports, notifier: notifierFor(ports) })
