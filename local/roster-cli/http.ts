import type { Envelope } from '../../cloudfunctions/common/contract/envelope'
import type { AskRoster } from './bring-in'
import { Refusal } from './refusal'
import { CLI_WORDS as WORDS } from './words'

/** Where the local server answers, and as whom to speak. */
export interface Clerk {
  url: string
  openid: string
}

/** Calls the roster's methods over HTTP; what the server refuses becomes a Refusal with its sentences. */
export function rosterOver({ url, openid }: Clerk): AskRoster {
  return async (method, input) => {
    const response = await reach(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': openid },
      body: JSON.stringify({ method, input }),
    })
    if (!response.ok) throw new Refusal(WORDS.notUnderstood)
    const envelope = (await response.json()) as Envelope<Awaited<ReturnType<AskRoster>>>
    if (envelope.ok) return envelope.data
    const { message, fields } = envelope.error
    throw new Refusal([message, ...Object.values(fields ?? {})].join('\n'))
  }
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(`${url}/functions/roster`, request)
  } catch (fault) {
    throw new Refusal(WORDS.noServer(url), { cause: fault })
  }
}
