import type { Manifest } from '../manifest'

/** Whose the reports are that nobody is to know of. */
export const unnamed: Manifest = {
	collections: { unnamed: { indexes: [{ name: 'person', fields: { openid: 1, place: -1 } }] } },
}
