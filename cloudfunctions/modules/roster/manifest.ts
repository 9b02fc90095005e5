import type { Manifest } from '../manifest'

/** How the county changes: what was changed by whom, and what waits for a second person. */
export const roster: Manifest = {
	collections: {
		// Changes of the roster that wait for a second person, and those that did.
		proposals: {
			indexes: [
				{ name: 'listed', fields: { keys: 1, place: -1 } },
				{ name: 'timer', fields: { dueAt: 1, at: 1 } },
			],
		},
		changes: {
			indexes: [
				{ name: 'version', fields: { version: -1 } },
				{ name: 'at', fields: { at: 1 } },
			],
		},
	},
}
