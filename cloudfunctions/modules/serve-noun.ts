import { Call } from '../identity/call'
import type { Ports } from '../ports/ports'
import type { Envelope } from '../rpc/envelope'
import { serve, type Invocation } from '../rpc/serve'
import { countCall } from './operations/count'
import type { Contract, Noun } from './contract'
import type { Handlers } from './handlers'
import { RIGHTS } from './rights'

/** Answers the calls of one noun by callers with a WeChat: the platform says which openid calls. */
export function serveNoun<N extends Noun>(methods: Contract[N], handlers: Handlers<N>, ports: Ports) {
	const answer = serve<string, Call, Contract[N]>(
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
