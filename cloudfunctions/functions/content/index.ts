import { callerOf, comesFrom, MESSAGE_PUSH, TIMER, type Context } from '../../stores/cloudbase/cloud'
import { cloudPorts } from '../cloud-ports'
import { runChecks } from '../../modules/moderation/run-checks'
import { readVerdict, takeVerdict } from '../../modules/moderation/take-verdict'
import type { Envelope } from '../../rpc/envelope'
import { refusal } from '../../rpc/serve'
import { UserError } from '../../rpc/user-error'

/**
 * Asks WeChat about what waits for a check when its timer fires, and takes the verdicts that WeChat pushes. Nobody
 * else may call it; and no client knows a trace id.
 */
export async function main(event: unknown, context: Context): Promise<Envelope<unknown>> {
	try {
		if (!comesFrom(context, [...TIMER, ...MESSAGE_PUSH])) throw new UserError('NO_PERMISSION')
		const pushed = readVerdict(event)
		return { ok: true, data: pushed ? await takeVerdict(pushed, cloudPorts) : await runChecks(cloudPorts) }
	} catch (fault) {
		return refusal(fault, callerOf(context).requestId)
	}
}
