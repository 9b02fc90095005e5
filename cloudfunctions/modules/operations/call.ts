import type { CallerPorts, Call as AnyCall } from '../../identity/call'
import type { Messenger } from '../../ports/messenger'
import type { TallyStore } from './ports/tally-store'

/** What is told of reports to whoever answers for the system. */
export interface LateReports {
	countSection(where: { section: 'overdue'; areas: readonly string[]; now: number }): Promise<number>
	untold(before: number, limit: number): Promise<readonly unknown[]>
}

export type HealthPorts = CallerPorts & { tally: TallyStore; reports: LateReports }

export type OperationPorts = HealthPorts & { inbox: Messenger }

export type Call = AnyCall<HealthPorts>
