import { Call, type CallerPorts } from '../identity/call'
import type { Envelope } from '../rpc/envelope'
import type { Methods } from '../rpc/method'
import { serve, type HandlersOf, type Invocation } from '../rpc/serve'
import { countCall, type Counting } from './operations/count'
import { RIGHTS } from './rights'

/**
 * Answers the calls of one noun by callers with a WeChat: the platform says which openid calls. A port that a use case asks for and
 * is not handed does not compile.
 */
export function serveNoun<M extends Methods, P extends CallerPorts & Counting>(
	methods: M,
	handlers: HandlersOf<M, Call<P>>,
	ports: P,
) {
	const answer = serve<string, Call<P>, M>(
		methods,
		handlers,
		(openid, method) => new Call(openid, ports, method, RIGHTS),
	)
	/** `noun` is what the platform calls the function, for what is counted. */
	return async (invocation: Invocation<string>, noun = ''): Promise<Envelope<unknown>> => {
		const begun = ports.clock.now()
		const envelope = await answer(invocation)
		await countCall(
			`${noun} ${verbOf(methods, invocation.event)}`,
			envelope,
			ports.clock.now() - begun,
			ports,
		)
		return envelope
	}
}

/** What was called, where there is such a thing: anybody may ask for anything. */
function verbOf(methods: object, event: unknown): string {
	const { method } = (event ?? {}) as { method?: unknown }
	return typeof method === 'string' && Object.hasOwn(methods, method) ? method : '?'
}
