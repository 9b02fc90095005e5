import type { CallerPorts, Call as AnyCall } from '../../identity/call'
import type { Messenger } from '../../ports/messenger'
import type { Chance } from '../../ports/ports'
import type { Limits } from './limits'

/** What counts how often somebody does what floods others. */
export type CountingPorts = CallerPorts & { chance: Chance }

export type LimitPorts = CountingPorts & {
	inbox: Messenger
	settings: { limits: Limits }
}

export type Call = AnyCall<LimitPorts>
