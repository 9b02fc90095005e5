import type { Input, Noun, Output, Verb } from '../../cloudfunctions/modules/contract'
import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import type { AskRoster } from './bring-in'
import { Refusal } from './refusal'
import { CLI_WORDS as WORDS } from './words'

/** Where the local server answers, and as whom to speak. */
export interface Clerk {
	url: string
	openid: string
}

/** Calls the roster's methods over HTTP; what the server refuses becomes a Refusal with its sentences. */
export function rosterOver(clerk: Clerk): AskRoster {
	return (method, input) => askOver(clerk, 'roster', method, input)
}

/**
 * Calls a method over HTTP and answers its data.
 * @throws Refusal with the server's own sentences, or when no server answers.
 */
export async function askOver<N extends Noun, V extends Verb<N>>(
	{ url, openid }: Clerk,
	noun: N,
	method: V,
	input: Input<N, V>,
): Promise<Output<N, V>> {
	const response = await reach(url, noun, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'x-openid': openid },
		body: JSON.stringify({ method, input }),
	})
	if (!response.ok) throw new Refusal(WORDS.notUnderstood)
	const envelope = (await response.json()) as Envelope<Output<N, V>>
	if (envelope.ok) return envelope.data
	const { code, message, fields } = envelope.error
	// Who can confirm it says the sentence; the number of what waits is for the phone.
	if (code === 'SECOND_NEEDED') throw new Refusal(message)
	throw new Refusal([message, ...Object.values(fields ?? {})].join('\n'))
}

async function reach(url: string, noun: string, request: RequestInit): Promise<Response> {
	try {
		return await fetch(`${url}/functions/${noun}`, request)
	} catch (fault) {
		throw new Refusal(WORDS.noServer(url), { cause: fault })
	}
}
