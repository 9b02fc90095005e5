import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { cardMethods } from '../../modules/cards/contract'
import { cardHandlers } from '../../modules/cards/handlers'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { fileStore } from '../../stores/cloudbase/file-store'

export const main = entry(cardMethods, cardHandlers, {
	...basicPorts,
	showings: showingStore,
	files: fileStore,
})
