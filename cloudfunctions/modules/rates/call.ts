import type { CallerPorts, Call as AnyCall } from '../../identity/call'
import type { RateStore } from './ports/rate-store'

export type RatePorts = CallerPorts & { rates: RateStore }

export type Call = AnyCall<RatePorts>
