import { runDue } from './run-due'
import type { Manifest } from '../manifest'
import type { TimedPorts } from '../reports/call'

/** What the clock does to reports. */
export const timer: Manifest<TimedPorts> = {
	runs: [runDue],
}
