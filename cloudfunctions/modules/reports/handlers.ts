import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import type { reportMethods } from './contract/report'
import { counted } from '../limits/count'
import { countSubmit } from './count-submit'
import { act } from './act'
import { reportEvents } from './contract/events'
import { triage } from './triage'
import type { EventInput, OneReportsEvent } from './contract/event-input'
import { flood } from './floods/show'
import { dismissFlood, restoreFlood } from './floods/work'
import { inbox, inboxCounts } from './inbox'
import { categories } from './lists'
import { merge, unmerge } from './merge'
import { mine } from './mine'
import { alike, nearby } from './neighbours'
import { ofHousehold } from './of-household'
import { phrases } from './phrases/phrases'
import { savePhrases } from './phrases/save'
import { search } from './search/search'
import { show } from './show'
import { submit } from './submit'
import { targets } from './targets'
import { verifiers } from './verifiers'

/** Every event goes one way, as the contract names it: the life table says what it does. */
const events = Object.fromEntries(
	(Object.keys(reportEvents) as OneReportsEvent[]).map((event) => [
		event,
		(input: EventInput, call: Call) => act(event, input, call),
	]),
) as Pick<HandlersOf<typeof reportMethods, Call>, OneReportsEvent>

export const reportHandlers: HandlersOf<typeof reportMethods, Call> = {
	categories,
	submit: counted(countSubmit, submit),
	show,
	mine,
	inbox,
	inboxCounts: (_, call) => inboxCounts(call),
	search,
	ofHousehold,
	targets,
	verifiers,
	phrases,
	savePhrases,
	...events,
	flood,
	dismissFlood,
	restoreFlood,
	merge,
	unmerge,
	nearby,
	alike,
	desk: triage,
}
