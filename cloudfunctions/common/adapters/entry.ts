import type { Contract, Noun } from '../contract'
import type { Envelope } from '../contract/envelope'
import { type Handlers, serve } from '../kernel/serve'
import { cloudPorts } from './ports'
import { callerOf, comesFrom, MINI_PROGRAM, type Context } from './cloud'

/** The handler of a deployed function: what `index.main` is. */
export function entry<N extends Noun>(methods: Contract[N], handlers: Handlers<N>) {
  const answer = serve<N>(methods, handlers, cloudPorts)
  return (event: unknown, context: Context): Promise<Envelope<unknown>> => {
    const { openid, requestId } = callerOf(context)
    // Whoever calls past the mini-program is nobody, whatever openid comes along.
    return answer({ event, requestId, openid: comesFrom(context, MINI_PROGRAM) ? openid : undefined })
  }
}
