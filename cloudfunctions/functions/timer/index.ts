import { cloudPorts } from '../cloud-ports'
import { callerOf, comesFrom, TIMER, type Context } from '../../stores/cloudbase/cloud'
import { refusal } from '../../rpc/serve'
import { UserError } from '../../rpc/user-error'
import { MANIFESTS } from '../../modules/manifests'
import type { Envelope } from '../../rpc/envelope'

/** Runs what is due. Only the platform's timer may call it. */
export async function main(_event: unknown, context: Context): Promise<Envelope<unknown>> {
	try {
		if (!comesFrom(context, TIMER)) throw new UserError('NO_PERMISSION')
		const done = []
		for (const run of MANIFESTS.flatMap(({ runs = [] }) => runs)) done.push(await run(cloudPorts))
		return { ok: true, data: Object.assign({}, ...done) as object }
	} catch (fault) {
		return refusal(fault, callerOf(context).requestId)
	}
}
