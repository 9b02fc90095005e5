import type { Call, CallerPorts } from '../identity/call'
import type { Counting } from '../modules/operations/count'
import { serveNoun } from '../modules/serve-noun'
import type { Envelope } from '../rpc/envelope'
import type { Methods } from '../rpc/method'
import type { HandlersOf } from '../rpc/serve'
import { callerOf, comesFrom, MINI_PROGRAM, type Context } from '../stores/cloudbase/cloud'

/** The handler of a deployed function: what `index.main` is. It is handed the ports that its use cases ask for, and no others. */
export function entry<M extends Methods, P extends CallerPorts & Counting>(
	methods: M,
	handlers: HandlersOf<M, Call<P>>,
	ports: P,
) {
	const answer = serveNoun(methods, handlers, ports)
	return (event: unknown, context: Context): Promise<Envelope<unknown>> => {
		const { openid, requestId } = callerOf(context)
		// A caller from outside the mini-program has no identity, whatever openid the call carries.
		const identity = comesFrom(context, MINI_PROGRAM) ? openid : undefined
		return answer({ event, requestId, identity }, context.function_name)
	}
}
