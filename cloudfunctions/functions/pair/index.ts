import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { pairMethods } from '../../modules/visits/contract/pair'
import { pairHandlers } from '../../modules/visits/pairs/handlers'
import { gapStore } from '../../stores/cloudbase/gap-store'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { visitStore } from '../../stores/cloudbase/visit-store'
import { countStore } from '../../stores/cloudbase/count-store'

export const main = entry(pairMethods, pairHandlers, {
	...basicPorts,
	gaps: gapStore,
	showings: showingStore,
	visits: visitStore,
	counts: countStore,
})
