import type { Input, Output } from './contract'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import type { Wake } from '../../ports/messenger'

/**
 * What has changed for the caller since a mark, in one read. It asks for their own openid and nothing else, so that there is
 * nothing to be forged, and what wakes them was theirs to read when it happened.
 */
export async function changed({ mark }: Input<'changed'>, call: Call): Promise<Output<'changed'>> {
	const wakes = await call.ports.inbox.lastWakes(call.openid, MARKED_WAKES)
	const fresh = mark === undefined ? [] : unheard(wakes, mark)
	return { mark: markOf(wakes), reports: [...new Set(fresh.map(({ reportId }) => reportId))] }
}

/** So many of the last wakes a mark remembers: more than come between two looks, and any that arrives late among them. */
const MARKED_WAKES = 12

const SIGN_LENGTH = 8

const signOf = ({ id }: Wake): string => digest(id).slice(0, SIGN_LENGTH)

/** The last wakes that somebody has heard of, as one text: a sign for each, whatever their order. */
export const markOf = (wakes: readonly Wake[]): string => wakes.map(signOf).join('')

/** Those that a mark does not know. An event that was written earlier and told later is among them. */
export function unheard(wakes: readonly Wake[], mark: string): Wake[] {
	const known = new Set(mark.match(/.{8}/g) ?? [])
	return wakes.filter((wake) => !known.has(signOf(wake)))
}
