import type { CallerPorts, Call as AnyCall } from '../../identity/call'
import type { Messenger } from '../../ports/messenger'
import type { Chance } from '../../ports/ports'
import type { HealthPorts } from '../operations/call'
import type { GapStore } from '../org/ports/gap-store'
import type { ReportStore } from '../reports/ports/report-store'
import type { ShowingPorts } from '../showings/ports/showing-store'
import type { ChangeLog } from './ports/change-log'
import type { ProposalStore } from './ports/proposal-store'
import type { RosterSwitch } from './ports/roster-switch'

/** What writes a change of the county, and asks a second person where it takes two. */
export type ChangePorts = CallerPorts & {
	chance: Chance
	imports: ChangeLog
	inbox: Messenger
	proposals: ProposalStore
	reports: ReportStore
	wechat: Messenger
}

export type ChangeCall = AnyCall<ChangePorts>

export type RosterPorts = ChangePorts &
	HealthPorts &
	ShowingPorts & {
		gaps: GapStore
		rosterSwitch: RosterSwitch
	}

export type Call = AnyCall<RosterPorts>
