import type { Listener } from '../ports/listener'

/** Messages in the product, and open pages that are to look again. */
export const inboxListener: Listener = {
	name: 'inbox',
	missed: 'untold',
	async hear({ notifications }, { inbox }) {
		await inbox.deliver((await notifications()).filter(({ wakes }) => wakes.length > 0))
	},
}
