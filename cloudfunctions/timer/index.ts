import { cloudPorts } from '../common/adapters/ports'
import { callerOf, comesFrom, TIMER, type Context } from '../common/adapters/cloud'
import { refusal } from '../common/kernel/serve'
import { UserError } from '../common/kernel/user-error'
import { catchUp } from '../common/messages/catch-up'
import { runDrafts } from '../common/retention/run-drafts'
import { runUploads } from '../common/retention/run-uploads'
import { runRetention } from '../common/retention/run-retention'
import { runProposals } from '../common/roster/proposals/run-proposals'
import { runRecords } from '../common/retention/run-records'
import { runUses } from '../common/retention/run-uses'
import { runDue } from '../common/timer/run-due'
import type { Envelope } from '../common/contract/envelope'

/** What is cleared away or comes into force by itself, one after the other. */
const RUNS = [runRetention, runDrafts, runProposals, runUses, runUploads, runRecords]

/** Runs what is due. Only the platform's timer may call it. */
export async function main(_event: unknown, context: Context): Promise<Envelope<unknown>> {
  try {
    if (!comesFrom(context, TIMER)) throw new UserError('NO_PERMISSION')
    const data = await runDue(cloudPorts)
    await catchUp(cloudPorts)
    const done = []
    for (const run of RUNS) done.push(await run(cloudPorts))
    return { ok: true, data: Object.assign({}, data, ...done) as object }
  } catch (fault) {
    return refusal(fault, callerOf(context).requestId)
  }
}
