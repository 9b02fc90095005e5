import { Call } from '../identity/call'
import type { Ports } from '../ports/ports'
import { serve } from '../rpc/serve'
import type { Contract, Noun } from './contract'
import type { Handlers } from './handlers'

/** Answers the calls of one noun to whoever has a WeChat of their own: the platform says whose openid it is. */
export function serveNoun<N extends Noun>(methods: Contract[N], handlers: Handlers<N>, ports: Ports) {
	return serve<string, Call, Contract[N]>(
		methods,
		handlers,
		(openid, method) => new Call(openid, ports, method),
	)
}
