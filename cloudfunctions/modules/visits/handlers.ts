import type { Call } from './going/call'
import type { HandlersOf } from '../../rpc/serve'
import type { visitMethods } from './contract/visit'
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
import { attend } from './rounds/attend'
import { rounds } from './rounds/list'

export const visitHandlers: HandlersOf<typeof visitMethods, Call> = {
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
