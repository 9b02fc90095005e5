import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { householdMethods } from '../../modules/households/contract'
import { householdHandlers } from '../../modules/households/handlers'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { inbox } from '../../stores/cloudbase/inbox'

export const main = entry(householdMethods, householdHandlers, {
	...basicPorts,
	showings: showingStore,
	inbox,
})
