import type { Call as AnyCall } from '../../../identity/call'
import type { LimitPorts } from '../../limits/call'
import type { RateStore } from '../../rates/ports/rate-store'
import type { BasePorts } from '../call'

export type PlanPorts = BasePorts & LimitPorts & { rates: RateStore }

export type Call = AnyCall<PlanPorts>
