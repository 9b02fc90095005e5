import type { Contract, Noun } from '../modules/contract'
import type { Handlers } from '../modules/handlers'
import { serveNoun } from '../modules/serve-noun'
import type { Envelope } from '../rpc/envelope'
import { callerOf, comesFrom, MINI_PROGRAM, type Context } from '../stores/cloudbase/cloud'
import { portsWith, type OwnPorts } from './basic-ports'

/** The handler of a deployed function: what `index.main` is. `own` are the ports for which its modules ask besides the basic ones. */
export function entry<N extends Noun>(methods: Contract[N], handlers: Handlers<N>, own: OwnPorts = {}) {
	const answer = serveNoun<N>(methods, handlers, portsWith(own))
	return (event: unknown, context: Context): Promise<Envelope<unknown>> => {
		const { openid, requestId } = callerOf(context)
		// A caller from outside the mini-program has no identity, whatever openid the call carries.
		const identity = comesFrom(context, MINI_PROGRAM) ? openid : undefined
		return answer({ event, requestId, identity }, context.function_name)
	}
}
