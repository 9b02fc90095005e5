import { cloudPorts } from '../cloud-ports'
import { callerOf, comesFrom, TIMER, type Context } from '../../stores/cloudbase/cloud'
import { refusal } from '../../rpc/serve'
import { UserError } from '../../rpc/user-error'
import { catchUp } from '../../modules/messages/catch-up'
import { runDrafts } from '../../modules/retention/run-drafts'
import { runUploads } from '../../modules/retention/run-uploads'
import { runRetention } from '../../modules/retention/run-retention'
import { runProposals } from '../../modules/org/proposals/run-proposals'
import { runRecords } from '../../modules/retention/run-records'
import { runUses } from '../../modules/retention/run-uses'
import { runDue } from '../../modules/timer/run-due'
import type { Envelope } from '../../rpc/envelope'

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
