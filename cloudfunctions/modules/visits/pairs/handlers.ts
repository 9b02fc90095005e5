import type { Call } from '../call'
import type { HandlersOf } from '../../../rpc/serve'
import type { pairMethods } from '../contract/pair'
import { claim } from './claim'
import { confirm, end } from './confirm'
import { importPairs } from './import'
import { list } from './list'
import { need } from './need'
import { print } from './print'
import { claims, waiting } from './waiting'

export const pairHandlers: HandlersOf<typeof pairMethods, Call> = {
	need,
	waiting,
	claim,
	claims,
	confirm,
	end,
	list,
	print,
	import: importPairs,
}
