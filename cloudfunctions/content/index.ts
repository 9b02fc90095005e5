import { callerOf, comesFrom, MESSAGE_PUSH, TIMER, type Context } from '../common/adapters/cloud'
import { cloudPorts } from '../common/adapters/ports'
import { runChecks } from '../common/content/run-checks'
import { readVerdict, takeVerdict } from '../common/content/take-verdict'
import type { Envelope } from '../common/contract/envelope'
import { refusal } from '../common/kernel/serve'
import { UserError } from '../common/kernel/user-error'

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
