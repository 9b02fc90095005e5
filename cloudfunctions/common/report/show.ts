import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { answerWith } from './act'
import { load } from './situation'

/** One report, as the caller may see it, with what they may do next. */
export async function show(input: Input<'report', 'show'>, call: Call): Promise<Output<'report', 'show'>> {
  return answerWith(call, await load(call, input.id))
}
