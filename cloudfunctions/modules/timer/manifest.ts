import { runDue } from './run-due'
import type { Manifest } from '../manifest'

/** What the clock does to reports. */
export const timer: Manifest = {
	runs: [runDue],
}
