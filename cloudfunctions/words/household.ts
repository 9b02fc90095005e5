import type { Callable } from '#shared/words/limits'

/** What a resident is told about binding to a household. */
export const HOUSEHOLD_WORDS = {
	badCode: '验证码不对或已过期，请向网格长再要一个；不填验证码也可以，等网格长确认',
	/** @param days before which a newcomer takes nobody off */
	notSettled: (days: number) => `您来这一家还不到 ${days} 天，不能请先来的人离开。有事请找网格长`,
} as const

/** What those who live there are told of a code for their household. */
export const CODE_NEWS = {
	codeGiven: (who: string) =>
		`${who}给了一个进您家的验证码，谁填了它，谁就成了您家的人。不是您家要的，请马上打电话问网格长。`,
	codeUsed: (who: string) =>
		`${who}填了验证码，现在是您家的人了。不认识这个人，可以点开这里把他移出去，也请告诉网格长。`,
} as const

/** What is said of somebody who says that they live there: to the grid leader, and to them that nobody confirmed it. */
export const WAITING_NEWS = {
	leader: (address: string) => `${address}：有人说自己是这一家的，请您看看是不是。点开这里确认。`,
	/** @param calls whom to ring, at most one: the number stands in the sentence */
	refused: (address: string, [call]: readonly Callable[]) =>
		`没有确认您是${address}的人。要是弄错了，请打电话问${call ? `${call.who} ${call.phone}` : '网格长'}。`,
} as const
