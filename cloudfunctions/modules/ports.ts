import type { Stopwatch } from '../ports/ports'
import type { AccountPorts } from './accounts/call'
import type { ConfirmingPorts } from './confirming/call'
import type { MessagePorts } from './messages/call'
import type { NotifierPorts } from './messages/notify'
import type { OperationPorts } from './operations/call'
import type { PrintPorts } from './printing/call'
import type { VisitPorts } from './visits/going/call'
import type { PlanPorts } from './visits/plans/call'

/** Everything outside the product's rules: what all modules are handed together. */
export type Ports = AccountPorts &
	ConfirmingPorts &
	MessagePorts &
	NotifierPorts &
	OperationPorts &
	PlanPorts &
	PrintPorts &
	VisitPorts & { stopwatch: Stopwatch }
