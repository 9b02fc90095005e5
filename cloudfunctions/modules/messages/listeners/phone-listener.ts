import type { Listener } from '../ports/listener'
import { alarmsOf } from '../alarms'

/** Work phones, in an emergency. Who never bound a WeChat has no news, and is rung all the same. */
export const phoneListener: Listener = {
	name: 'phone',
	missed: 'notRung',
	async hear({ heard }, { alarm }) {
		const alarms = heard.flatMap((one) => alarmsOf(one, one.newsId))
		if (alarms.length > 0) await alarm.ring(alarms)
	},
}
