import type { Handlers } from '../handlers'
import { coverage } from './counting/coverage'
import { missing } from './counting/missing'
import { due } from './going/due'
import { record } from './going/record'
import { gone, review } from './home/gone'
import { ofHome, sayNo } from './home/of-home'
import { hear } from './home/hear'
import { house } from './home/house'
import { ofHousehold } from './home/of-household'
import { tag, tagged } from './home/tags'
import { tell, untell } from './home/tell'
import { claim } from './pairs/claim'
import { confirm, end as endPair } from './pairs/confirm'
import { importPairs } from './pairs/import'
import { list as listPairs } from './pairs/list'
import { need } from './pairs/need'
import { print } from './pairs/print'
import { claims, waiting } from './pairs/waiting'
import { attend } from './rounds/attend'
import { rounds } from './rounds/list'
import { change, decide, end, extend } from './plans/change'
import { list } from './plans/list'
import { listDrawn } from './plans/list-drawn'
import { preview } from './plans/preview'
import { show } from './plans/show'
import { notify, start } from './plans/start'

export const planHandlers: Handlers<'plan'> = {
	preview,
	start,
	notify,
	list,
	show,
	drawn: listDrawn,
	decide,
	change,
	extend,
	end,
}
export const pairHandlers: Handlers<'pair'> = {
	need,
	waiting: (_, call) => waiting(call),
	claim,
	claims,
	confirm,
	end: endPair,
	list: listPairs,
	print,
	import: importPairs,
}
export const visitHandlers: Handlers<'visit'> = {
	due,
	record,
	attend,
	rounds,
	coverage,
	missing,
	ofHome: (_, call) => ofHome(call),
	sayNo,
	hear,
	tell,
	untell,
	house,
	ofHousehold,
	gone,
	review,
	tag,
	tagged,
}
