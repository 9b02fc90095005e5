import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { planImport, type Plan } from './import/plan'
import { stage } from './import/stage'
import { readAll, type WholeRoster } from './read-all'

/** Says what an import would do. Writes nothing. */
export async function check(input: Input<'roster', 'check'>, call: Call): Promise<Output<'roster', 'check'>> {
  const { plan } = await prepare(input, call)
  return summary(plan)
}

/** Brings a file in: all of it, or nothing when a row is wrong. */
export async function importRoster(
  input: Input<'roster', 'import'>,
  call: Call,
): Promise<Output<'roster', 'import'>> {
  const { plan, whole } = await prepare(input, call)
  if (plan.changes.length > 0) await stage(call.ports.roster, whole, plan.changes, call.now)
  return summary(plan)
}

async function prepare({ csv }: { csv: string }, call: Call): Promise<{ plan: Plan; whole: WholeRoster }> {
  await call.roster()
  const whole = await readAll(call.ports.roster)
  const plan = planImport(whole.inForce, csv, { today: call.day, chance: call.ports.chance })
  return { plan, whole }
}

function summary({ rows, added, changed, errors }: Plan): Output<'roster', 'check'> {
  return { rows, added, changed, errors }
}
