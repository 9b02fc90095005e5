import type { Call as AnyCall } from '../../../identity/call'
import type { Messenger } from '../../../ports/messenger'
import type { ReportPorts } from '../../reports/call'
import type { BasePorts } from '../call'

export type VisitPorts = BasePorts & ReportPorts & { inbox: Messenger; wechat: Messenger }

export type Call = AnyCall<VisitPorts>
