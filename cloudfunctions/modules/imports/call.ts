import type { Call as AnyCall } from '../../identity/call'
import type { FilePorts } from '../../ports/ports'
import type { ChangePorts } from '../roster/call'
import type { ImportStore } from './ports/import-store'

export type ImportPorts = ChangePorts & FilePorts & { imports: ImportStore }

export type Call = AnyCall<ImportPorts>
