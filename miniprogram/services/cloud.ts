import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import type { Input, Noun, Output, Verb } from '../../cloudfunctions/modules/contract'
import { ERROR_WORDS } from '../shared/words/errors'
import { CallError, failureOf } from './call-error'

/** Connects to the cloud environment that the app belongs to. */
export function startCloud(): void {
	wx.cloud.init({ traceUser: false })
}

/** Calls one method of the contract; every failure arrives as a CallError. */
export async function call<N extends Noun, V extends Verb<N>>(
	noun: N,
	verb: V,
	input: Input<N, V>,
): Promise<Output<N, V>> {
	const envelope = await ask<Output<N, V>>(noun, { method: verb, input })
	if (envelope.ok) return envelope.data
	throw new CallError(envelope.error)
}

async function ask<T>(name: string, data: { method: string; input: unknown }): Promise<Envelope<T>> {
	let result: unknown
	try {
		result = (await wx.cloud.callFunction({ name, data })).result
	} catch (error) {
		throw failureOf(error)
	}
	if (!isEnvelope<T>(result)) throw new CallError({ code: 'INTERNAL', message: ERROR_WORDS.INTERNAL })
	return result
}

function isEnvelope<T>(value: unknown): value is Envelope<T> {
	return typeof value === 'object' && value !== null && 'ok' in value
}
