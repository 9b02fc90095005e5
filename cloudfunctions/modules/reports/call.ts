import type { CallerPorts, Call as AnyCall } from '../../identity/call'
import type { Stopwatch } from '../../ports/ports'
import type { CountingPorts } from '../limits/call'
import type { Limits } from '../limits/limits'
import type { ModerationPorts } from '../moderation/moderated'
import type { UnnamedPorts } from '../unnamed/ports/unnamed-reporters'
import type { Notifier } from './ports/notifier'
import type { ReportStore } from './ports/report-store'

/** What finds the reports of one person. */
export type OwnPorts = CallerPorts & UnnamedPorts & { reports: ReportStore }

/** What shows reports to whoever is anything to them. */
export type ReadingPorts = OwnPorts & ModerationPorts & CountingPorts

export type ReportPorts = ReadingPorts & {
	notifier: Notifier
	settings: { limits: Limits }
}

/** What goes through reports by the clock, a bounded time at once. */
export type TimedPorts = CallerPorts & {
	notifier: Notifier
	reports: ReportStore
	stopwatch: Stopwatch
}

export type Call = AnyCall<ReportPorts>
