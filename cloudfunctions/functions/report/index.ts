import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { reportMethods } from '../../modules/reports/contract/report'
import { notifierFor } from '../../modules/listeners'
import { reportHandlers } from '../../modules/reports/handlers'
import { reportStore } from '../../stores/cloudbase/report-store'
import { unnamedReporters } from '../../stores/cloudbase/unnamed-reporters'
import { fileStore } from '../../stores/cloudbase/file-store'
import { inbox } from '../../stores/cloudbase/inbox'
import { subscribeMessenger } from '../../wechat/subscribe-messenger'
import { phoneAlarm } from '../../wechat/phone-alarm'
import { contentModerator } from '../../wechat/content-moderator'

const ports = {
	...basicPorts,
	reports: reportStore,
	unnamed: unnamedReporters,
	files: fileStore,
	inbox,
	wechat: subscribeMessenger,
	alarm: phoneAlarm,
	content: contentModerator,
}

export const main = entry(reportMethods, reportHandlers, { ...ports, notifier: notifierFor(ports) })
