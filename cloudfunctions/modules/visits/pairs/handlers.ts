import type { Handlers } from '../../handlers'
import { claim } from './claim'
import { confirm, end } from './confirm'
import { importPairs } from './import'
import { list } from './list'
import { need } from './need'
import { print } from './print'
import { claims, waiting } from './waiting'

export const pairHandlers: Handlers<'pair'> = {
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
