import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { planMethods } from '../../modules/visits/contract/plan'
import { planHandlers } from '../../modules/visits/plans/handlers'
import { gapStore } from '../../stores/cloudbase/gap-store'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { rateStore } from '../../stores/cloudbase/rate-store'
import { visitStore } from '../../stores/cloudbase/visit-store'
import { countStore } from '../../stores/cloudbase/count-store'
import { inbox } from '../../stores/cloudbase/inbox'

export const main = entry(planMethods, planHandlers, {
	...basicPorts,
	gaps: gapStore,
	showings: showingStore,
	rates: rateStore,
	visits: visitStore,
	counts: countStore,
	inbox,
})
