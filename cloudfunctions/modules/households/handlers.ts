import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import type { householdMethods } from './contract'
import { counted } from '../limits/count'
import { countTie } from '../limits/count-tie'
import { bind } from './bind'
import { confirm, refuse } from './decide'
import { find } from './find'
import { leave, letGo } from './go'
import { issueCode } from './issue-code'
import { list } from './list'
import { show } from './show'
import { listPending } from './waiting'

export const householdHandlers: HandlersOf<typeof householdMethods, Call> = {
	bind: counted(countTie, bind),
	find,
	list,
	show,
	issueCode,
	pending: (_, call) => listPending(call),
	confirm,
	refuse,
	leave,
	letGo,
}
