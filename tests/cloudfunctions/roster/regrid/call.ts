import type { Input, Output } from '../../../../cloudfunctions/common/contract'
import { Call } from '../../../../cloudfunctions/common/kernel/call'
import type { Ports } from '../../../../cloudfunctions/common/ports/ports'
import { merge, split } from '../../../../cloudfunctions/common/roster/moves/grids'
import { CLERK, type Product } from '../../../support/product'
import { DyingPorts, Killed } from './dying'

/** A split or a merge, as it is sent. */
export type Regridding =
  { verb: 'split'; input: Input<'roster', 'split'> } | { verb: 'merge'; input: Input<'roster', 'merge'> }

/** The same in this process, on ports of the test's. */
export function regridOn(ports: Ports, { verb, input }: Regridding): Promise<Output<'roster', 'area'>> {
  const call = new Call(CLERK, ports, ['clerk'])
  return verb === 'split' ? split(input, call) : merge(input, call)
}

/** Sends it so that it dies after so many steps; says whether it came through. */
export async function survives(
  product: Product,
  regridding: Regridding,
  death: { after: number; batch: number },
): Promise<boolean> {
  const dying = new DyingPorts(product.clock, death)
  try {
    await regridOn(dying.ports, regridding)
    return true
  } catch (fault) {
    if (!(fault instanceof Killed)) throw fault
    await dying.expire()
    return false
  }
}

/**
 * Kills it at one step after the other, each time further on by the stride, and sends it again, until it comes through.
 * Answers what was seen after each death.
 */
export async function killed(
  product: Product,
  regridding: Regridding,
  { stride, batch, see }: { stride: number; batch: number; see: () => string },
): Promise<string[]> {
  const seen: string[] = []
  for (let after = 0; !(await survives(product, regridding, { after, batch })); after += stride)
    seen.push(see())
  return seen
}
