import { chinaDay } from '#shared/clock/china-time'
import { answerFor } from '#shared/roster/holder'
import { alarmWords } from '#shared/words/emergency'
import type { Alarm } from './ports/alarm'
import type { Listener } from './ports/listener'
import type { Happening } from './rules/addressees'

/** Work phones, in an emergency. Somebody without a bound WeChat gets no notification, and is rung all the same. */
export const phoneListener: Listener = {
	name: 'phone',
	missed: 'notRung',
	async hear({ events }, { alarm }) {
		const alarms = events.flatMap((one) => alarmsOf(one, one.notificationId))
		if (alarms.length > 0) await alarm.ring(alarms)
	},
}

/**
 * The work phones to ring: those of the people who answer for the desk that an emergency has come to, unless they sent it there
 * themselves. The text names no resident: it goes through a gateway that is not ours.
 */
function alarmsOf({ before, entry, after, chainTo }: Happening, notificationId: string): Alarm[] {
	const { state, category, number } = after
	const came = before === null || entry.set.owner !== undefined
	if (category.class !== 'emergency' || state.status !== 'reported' || !came) return []
	const chain = chainTo(state.owner.areaCode)
	const people = answerFor(state.owner, chain, chinaDay(entry.at))?.people ?? []
	const text = alarmWords({
		number,
		area: chain[chain.length - 1]?.name ?? '',
		category: category.name,
	})
	const rung = people.filter(({ personId, phone }) => phone !== '' && !isActor(entry.by, personId))
	return rung.map(({ phone }, at) => ({ id: `${notificationId}.${at}`, phone, text }))
}

function isActor(by: Happening['entry']['by'], personId: string): boolean {
	return by.kind === 'staff' && by.id === personId
}

/** Messages in the product, and open pages that are to look again. */
export const inboxListener: Listener = {
	name: 'inbox',
	missed: 'untold',
	async hear({ notifications }, { inbox }) {
		await inbox.deliver((await notifications()).filter(({ wakes }) => wakes.length > 0))
	},
}

/** Subscription messages (订阅消息) to those who consented. */
export const subscriptionListener: Listener = {
	name: 'subscription',
	missed: 'unsent',
	async hear({ notifications }, { wechat }) {
		const spoken = (await notifications()).filter(({ deliveries }) => deliveries.length > 0)
		if (spoken.length > 0) await wechat.deliver(spoken)
	},
}
