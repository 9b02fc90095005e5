import type { Call as AnyCall } from '../../identity/call'
import type { LimitPorts } from '../limits/call'
import type { ShowingPorts } from '../showings/ports/showing-store'

export type HouseholdPorts = LimitPorts & ShowingPorts

export type Call = AnyCall<HouseholdPorts>
