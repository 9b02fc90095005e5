import { filled } from '../modules/messages/rules/template'
import type { InboxReader } from '../words/message-kinds'
import type { Consent } from '../modules/messages/ports/consent-store'
import type { Delivery, Messenger, Notification } from '../ports/messenger'
import { cloud, codeOf } from '../stores/cloudbase/cloud'
import { consentStore } from '../stores/cloudbase/consent-store'
import { noteFailure } from './wechat-api'
import { templateIds } from './template-ids'

/** WeChat's name of the call. https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
const SEND = 'subscribeMessage.send'
/** They refused, or took their consent back. */
const REFUSED = 43101
/** An event waits no longer than this for WeChat. */
const PATIENCE_MS = 3000

const PAGES: Readonly<Record<InboxReader, string>> = {
	reporter: 'pages/detail/index',
	staff: 'packages/staff/handle/index',
	neighbour: 'pages/detail/index',
	keeper: 'packages/roster/proposal/index',
	clerk: 'packages/roster/home/index',
	operator: 'packages/roster/health/index',
	member: 'packages/personal/info/index',
	gridLeader: 'packages/staff/area/index',
	planner: 'packages/visits/plans/index',
	home: 'packages/visits/home/index',
}

/** Subscription messages (订阅消息): one for each consent. What can't be sent stays in the inbox, and never stops anything. */
export const subscribeMessenger: Messenger = {
	async deliver(notifications) {
		const all = notifications.flatMap((notification) =>
			notification.deliveries.map((delivery) => ({ delivery, notification })),
		)
		const sendable = all.filter(({ delivery }) => templateIds[delivery.template] !== undefined)
		if (sendable.length === 0) return []
		const openids = new Set(sendable.map(({ delivery }) => delivery.to))
		const consents = new Map((await consentStore.of([...openids])).map((one) => [one.openid, one]))
		const wanted = sendable.filter(({ delivery }) => isLeft(consents.get(delivery.to), delivery))
		const sent = await Promise.all(
			wanted.map(({ delivery, notification }) => sendOne(delivery, notification)),
		)
		const reached = new Set(wanted.filter((_one, at) => sent[at]).map(({ notification }) => notification))
		return [...reached]
	},
}

function isLeft(consent: Consent | undefined, { template }: Delivery): boolean {
	return (consent?.left[template] ?? 0) > 0
}

/** Takes a consent and uses it. True when the message is on its way. */
async function sendOne(delivery: Delivery, notification: Notification): Promise<boolean> {
	const { to, template, reader, notice } = delivery
	const data = filled(template, notice)
	if (data === null) {
		await notSent(notification, delivery, 'a field has nothing valid to say')
		return false
	}
	if (!(await consentStore.take(to, template, notification.id))) return false
	try {
		const code = await send({
			touser: to,
			template_id: templateIds[template],
			page: `${PAGES[reader]}?id=${notification.reportId}`,
			data,
			lang: 'zh_CN',
		})
		if (code === 0) return true
		if (code === REFUSED) await consentStore.refuse(to, template, notification.at)
		else await consentStore.giveBack(to, template)
		await notSent(notification, delivery, code)
	} catch (fault) {
		// Nobody knows whether it went out: the consent counts as used, so that never more are sent than were allowed.
		await notSent(notification, delivery, codeOf(fault) ?? 'no answer')
	}
	return false
}

/** WeChat's error code; 0 when it took the message. */
async function send(request: object): Promise<number> {
	const answer = await cloud.callWxOpenApi({ apiName: SEND, requestData: request }, { timeout: PATIENCE_MS })
	const { errcode, errCode } = (answer.result ?? {}) as { errcode?: unknown; errCode?: unknown }
	const code = errcode ?? errCode
	if (typeof code !== 'number') throw new Error('WeChat answered without a code')
	return code
}

/** Says what was not sent, not to whom. */
function notSent({ id }: Notification, { template }: Delivery, why: number | string): Promise<void> {
	return noteFailure('unsent', `${template} ${why}`, { notSent: id, template, why })
}
