import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { confirmingHandlers } from '../../modules/confirming/handlers'
import { importMethods } from '../../modules/imports/contract/import'
import { importHandlers } from '../../modules/imports/handlers'
import { rosterMethods } from '../../modules/roster/contract/roster'
import { rosterHandlers } from '../../modules/roster/handlers'
import { gapStore } from '../../stores/cloudbase/gap-store'
import { importStore } from '../../stores/cloudbase/import-store'
import { rosterSwitch } from '../../stores/cloudbase/roster-switch'
import { reportStore } from '../../stores/cloudbase/report-store'
import { unnamedReporters } from '../../stores/cloudbase/unnamed-reporters'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { fileStore } from '../../stores/cloudbase/file-store'
import { proposalStore } from '../../stores/cloudbase/proposal-store'
import { inbox } from '../../stores/cloudbase/inbox'
import { subscribeMessenger } from '../../wechat/subscribe-messenger'

export const main = entry(
	{ ...rosterMethods, ...importMethods },
	{ ...rosterHandlers, ...importHandlers, ...confirmingHandlers },
	{
		...basicPorts,
		gaps: gapStore,
		imports: importStore,
		rosterSwitch,
		reports: reportStore,
		unnamed: unnamedReporters,
		showings: showingStore,
		files: fileStore,
		proposals: proposalStore,
		inbox,
		wechat: subscribeMessenger,
	},
)
