import { cameBy, count } from '../modules/operations/count'
import type { Envelope } from '../rpc/envelope'
import { ofRequest } from '../rpc/log'
import { refusal } from '../rpc/serve'
import { UserError } from '../rpc/user-error'
import { callerOf, comesFrom, TIMER, type Context } from '../stores/cloudbase/cloud'
import { basicPorts } from './basic-ports'

/**
 * A function that no client may call: it works when the platform calls it. That a timer came by is noted, whatever came
 * of it; a fault is counted.
 */
export function byItself(
	name: 'timer' | 'content',
	sources: readonly string[],
	work: (event: unknown) => Promise<unknown>,
) {
	const answer = async (event: unknown, context: Context): Promise<Envelope<unknown>> => {
		try {
			if (!comesFrom(context, sources)) throw new UserError('NO_PERMISSION')
			if (comesFrom(context, TIMER)) await cameBy(name, basicPorts)
			return { ok: true, data: await work(event) }
		} catch (fault) {
			if (!(fault instanceof UserError)) await count('faults', name, basicPorts)
			return refusal(fault, callerOf(context).requestId)
		}
	}
	return (event: unknown, context: Context) =>
		ofRequest(callerOf(context).requestId, () => answer(event, context))
}
