import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import type { Input, Noun, Output, Verb } from '../../cloudfunctions/modules/contract'

/** Calls a function as somebody and answers its envelope. */
export type Invoke = (
	noun: string,
	event: { method: string; input: unknown },
	openid: string,
) => Promise<unknown>

/** Calls a method that has to succeed. */
export async function ask<N extends Noun, V extends Verb<N>>(
	invoke: Invoke,
	openid: string,
	noun: N,
	verb: V,
	input: Input<N, V>,
): Promise<Output<N, V>> {
	const envelope = (await invoke(noun, { method: verb, input }, openid)) as Envelope<Output<N, V>>
	if (envelope.ok) return envelope.data
	throw new Error(`${noun}.${verb}: ${JSON.stringify(envelope.error)}`)
}
