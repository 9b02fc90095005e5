import type { Manifest } from '../manifest'

/** Who was shown whose full phone or address. */
export const showings: Manifest = {
	collections: {
		// Who was shown whose full phone or address (ports/showing-store.ts).
		showings: {
			indexes: [
				{ name: 'of', fields: { of: 1, place: -1 } },
				{ name: 'at', fields: { at: 1 } },
			],
		},
	},
}
