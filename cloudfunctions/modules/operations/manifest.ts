import type { Manifest } from '../manifest'
import type { OperationPorts } from './call'
import { runSummary } from './run-summary'

/** How the system itself is. */
export const operations: Manifest<OperationPorts> = {
	collections: {
		// What went wrong, a document a day, and when the timers last came by (ports/tally-store.ts).
		operations: { indexes: [{ name: 'at', fields: { at: 1 } }] },
	},
	runs: [runSummary],
}
