import type { Manifest } from '../manifest'

/** Tables on their way into the county. */
export const imports: Manifest = {
	collections: {
		// Files on their way into the roster.
		imports: {
			indexes: [
				{ name: 'parts', fields: { job: 1, kind: 1, _id: 1 } },
				{ name: 'touched', fields: { 'content.touchedAt': 1 } },
				{ name: 'upload', fields: { 'content.fileId': 1 } },
			],
		},
	},
	walks: {
		'remove imports by job, kind': 'the outline of one file has a document for each thousand areas',
	},
}
