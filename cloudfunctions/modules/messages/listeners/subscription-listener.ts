import type { Listener } from '../ports/listener'

/** Subscription messages (订阅消息) to those who consented. */
export const subscriptionListener: Listener = {
	name: 'subscription',
	missed: 'unsent',
	async hear({ notifications }, { wechat }) {
		const spoken = (await notifications()).filter(({ deliveries }) => deliveries.length > 0)
		if (spoken.length > 0) await wechat.deliver(spoken)
	},
}
