import type { Manifest } from '../manifest'

/** The photos that staff give of themselves, for the card. */
export const portraits: Manifest = {
	collections: {
		portraits: {
			indexes: [
				{ name: 'checks', fields: { checkAt: 1 } },
				{ name: 'trace', fields: { 'check.asking.traceId': 1 } },
				{ name: 'upload', fields: { fileId: 1 } },
			],
		},
	},
}
