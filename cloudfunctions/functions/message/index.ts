import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { messageMethods } from '../../modules/messages/contract'
import { messageHandlers } from '../../modules/messages/handlers'
import { reportStore } from '../../stores/cloudbase/report-store'
import { inbox } from '../../stores/cloudbase/inbox'
import { consentStore } from '../../stores/cloudbase/consent-store'

export const main = entry(messageMethods, messageHandlers, {
	...basicPorts,
	reports: reportStore,
	inbox,
	consents: consentStore,
})
