import type { Listener } from '../ports/listener'
import { alarmsOf } from '../alarms'

/** Work phones, in an emergency. Somebody without a bound WeChat gets no notification, and is rung all the same. */
export const phoneListener: Listener = {
	name: 'phone',
	missed: 'notRung',
	async hear({ events }, { alarm }) {
		const alarms = events.flatMap((one) => alarmsOf(one, one.notificationId))
		if (alarms.length > 0) await alarm.ring(alarms)
	},
}
