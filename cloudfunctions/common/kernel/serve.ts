import { ERROR_WORDS } from '../../../miniprogram/domain/words/errors'
import type { Contract, Input, Noun, Output, Verb } from '../contract'
import type { Envelope } from '../contract/envelope'
import type { Method, Methods } from '../contract/method'
import type { Ports } from '../ports/ports'
import { requireBounded } from './bounds'
import { Call } from './call'
import { logFault } from './log'
import { UserError } from './user-error'
import { validate } from './validate'

/** One use case a method. A method of the contract without one does not compile. */
export type Handlers<N extends Noun> = {
  [V in Verb<N>]: (input: Input<N, V>, call: Call) => Promise<Output<N, V>>
}

/** What a function is called with, besides the platform's own events. */
export interface Invocation {
  /** Who calls, as the platform says; never from the payload. */
  openid: string | undefined
  requestId: string
  event: unknown
}

/** Answers a call of one noun: finds the method, checks caller and input, runs the use case, wraps the answer. */
export function serve<N extends Noun>(methods: Contract[N], handlers: Handlers<N>, ports: Ports) {
  return async ({ openid, requestId, event }: Invocation): Promise<Envelope<unknown>> => {
    try {
      const { verb, input } = parse(event)
      const method = ownMethod(methods, verb)
      if (!openid) throw new UserError('NO_IDENTITY')
      const call = new Call(openid, ports, method)
      requireBounded(method.input, input, method.bodyBytes)
      const handler = handlers[verb as Verb<N>]
      const valid = validate(method.input, input)
      await call.requireReach(valid)
      const data = await handler(valid, call)
      if (!call.rolesChecked) throw new Error(`${verb} answered without asking who calls`)
      if (!call.reachChecked) throw new Error(`${verb} answered without asking what the caller is to it`)
      if (method.counts && !call.isCounted) throw new Error(`${verb} answered without being counted`)
      return { ok: true, data }
    } catch (fault) {
      return refusal(fault, requestId)
    }
  }
}

function parse(event: unknown): { verb: string; input: unknown } {
  const { method, input } = (event ?? {}) as { method?: unknown; input?: unknown }
  if (typeof method !== 'string') throw new UserError('UNKNOWN_METHOD')
  return { verb: method, input: input ?? {} }
}

function ownMethod(methods: Methods, verb: string): Method {
  const method = Object.hasOwn(methods, verb) ? methods[verb] : undefined
  if (!method) throw new UserError('UNKNOWN_METHOD')
  return method
}

/** Faults that are not the user's are logged with the request id and answered without a detail. */
export function refusal(fault: unknown, requestId: string): Envelope<never> {
  if (fault instanceof UserError) {
    const message = fault.sentence ?? ERROR_WORDS[fault.code]
    const { code, fields, calls } = fault
    return { ok: false, error: { code, message, ...(fields && { fields }), ...(calls && { calls }) } }
  }
  logFault({ requestId }, fault)
  return { ok: false, error: { code: 'INTERNAL', message: ERROR_WORDS.INTERNAL, requestId } }
}
