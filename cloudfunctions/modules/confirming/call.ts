import type { Call as AnyCall } from '../../identity/call'
import type { ImportPorts } from '../imports/call'
import type { RosterPorts } from '../roster/call'

export type ConfirmingPorts = RosterPorts & ImportPorts

export type Call = AnyCall<ConfirmingPorts>
