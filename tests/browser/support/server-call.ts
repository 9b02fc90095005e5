import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import type { Input, Noun, Output, Verb } from '../../../cloudfunctions/modules/contract'

/** Calls a method through the server's public face, as somebody; it has to succeed. */
export type CallAs = <N extends Noun, V extends Verb<N>>(
	openid: string,
	noun: N,
	verb: V,
	input: Input<N, V>,
) => Promise<Output<N, V>>

/** Calls to the server at an address. */
export function callAs(url: string): CallAs {
	return async <N extends Noun, V extends Verb<N>>(openid: string, noun: N, verb: V, input: Input<N, V>) => {
		const response = await fetch(`${url}/functions/${noun}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-openid': openid },
			body: JSON.stringify({ method: verb, input }),
		})
		const envelope = (await response.json()) as Envelope<Output<N, V>>
		if (!envelope.ok) throw new Error(`${noun}.${verb}: ${JSON.stringify(envelope.error)}`)
		return envelope.data
	}
}
