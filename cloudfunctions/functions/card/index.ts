import { entry } from '../entry'
import { cardMethods } from '../../modules/cards/contract'
import { cardHandlers } from '../../modules/cards/handlers'
import { importStore } from '../../stores/cloudbase/import-store'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { fileStore } from '../../stores/cloudbase/file-store'
import { proposalStore } from '../../stores/cloudbase/proposal-store'
import { inbox } from '../../stores/cloudbase/inbox'
import { subscribeMessenger } from '../../wechat/subscribe-messenger'

export const main = entry(cardMethods, cardHandlers, {
	imports: importStore,
	showings: showingStore,
	files: fileStore,
	proposals: proposalStore,
	inbox,
	wechat: subscribeMessenger,
})
