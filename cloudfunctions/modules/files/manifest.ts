import type { Manifest } from '../manifest'

/** What clients uploaded, and what it is named by. */
export const files: Manifest = {
	collections: {
		// What lies in storage and may be named by nothing (ports/upload-store.ts).
		uploads: { indexes: [{ name: 'until', fields: { until: 1 } }] },
	},
}
