import type { Call } from './call'
import type { HandlersOf } from '../../../rpc/serve'
import type { planMethods } from '../contract/plan'
import { change, decide, end, extend, pause, resume } from './change'
import { list } from './list'
import { listDrawn } from './list-drawn'
import { preview } from './preview'
import { show } from './show'
import { notify, start } from './start'

export const planHandlers: HandlersOf<typeof planMethods, Call> = {
	preview,
	start,
	notify,
	list,
	show,
	drawn: listDrawn,
	decide,
	change,
	extend,
	pause,
	resume,
	end,
}
