import type { CallerPorts, Call as AnyCall } from '../../identity/call'
import type { Messenger } from '../../ports/messenger'
import type { FilePorts, Stopwatch } from '../../ports/ports'
import type { GapStore } from '../org/ports/gap-store'
import type { ShowingPorts } from '../showings/ports/showing-store'
import type { RateStore } from '../rates/ports/rate-store'
import type { CountStore } from './ports/count-store'
import type { VisitStore } from './ports/visit-store'

/** What plans, visits and pairs all read and write. */
export type BasePorts = CallerPorts &
	ShowingPorts & {
		counts: CountStore
		gaps: GapStore
		visits: VisitStore
	}

/** What the module does by itself. */
export type VisitRunPorts = BasePorts &
	FilePorts & {
		inbox: Messenger
		rates: RateStore
		stopwatch: Stopwatch
		wechat: Messenger
	}

export type Call = AnyCall<BasePorts>
