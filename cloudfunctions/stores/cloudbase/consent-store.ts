import type { TemplateKey } from '../../words/message-kinds'
import type { Consent, ConsentAnswers, ConsentStore } from '../../modules/messages/ports/consent-store'
import { codeOf, command as _, database } from './cloud'

/** The most that one read of the service brings. */
const READ_LIMIT = 1000
/** So many answers are remembered, to know one that is sent again. */
const KEYS_KEPT = 20
/** So many messages are remembered, to know one that is told again. */
const SENT_KEPT = 50

/** The openid is the id. */
interface ConsentDocument extends Omit<Consent, 'openid'> {
	_id: string
	keys: string[]
	/** Absent in older ones, and before the first. */
	sent?: string[]
}

const consents = database.collection<ConsentDocument>('consents')

const each = <T>(keys: readonly TemplateKey[], name: string, value: T): Record<string, T> =>
	Object.fromEntries(keys.map((key) => [`${name}.${key}`, value]))

function first(openid: string, key: string, { accepted, refused }: ConsentAnswers, now: number) {
	return {
		_id: openid,
		keys: [key],
		left: Object.fromEntries(accepted.map((template) => [template, 1])),
		refusedAt: Object.fromEntries(refused.map((template) => [template, now])),
	}
}

/** Counts answers of somebody who has given some before. False when there is nobody, or the key was counted. */
async function countOnTop(
	openid: string,
	key: string,
	{ accepted, refused }: ConsentAnswers,
	now: number,
): Promise<boolean> {
	const { updated } = await consents.where({ _id: openid, keys: _.neq(key) }).update({
		keys: _.push({ each: [key], slice: -KEYS_KEPT }),
		...each(accepted, 'left', _.inc(1)),
		...each(accepted, 'refusedAt', _.remove()),
		...each(refused, 'refusedAt', now),
	})
	return updated === 1
}

export const consentStore: ConsentStore = {
	async of(openids) {
		const { data } = await consents
			.where({ _id: _.in([...openids]) })
			.limit(READ_LIMIT)
			.get()
		return data.map(({ _id, left, refusedAt }) => ({ openid: _id, left, refusedAt }))
	},

	async count(openid, key, answers, now) {
		if (await countOnTop(openid, key, answers, now)) return
		try {
			await consents.add(first(openid, key, answers, now))
		} catch (fault) {
			if (codeOf(fault) !== 'DATABASE_DUPLICATE_WRITE') throw fault
			// It is there: the key was counted before, or others of the same person came first in the same moment.
			await countOnTop(openid, key, answers, now)
		}
	},

	async take(openid, template, message) {
		const { updated } = await consents
			.where({ _id: openid, [`left.${template}`]: _.gt(0), sent: _.neq(message) })
			.update({ [`left.${template}`]: _.inc(-1), sent: _.push({ each: [message], slice: -SENT_KEPT }) })
		return updated === 1
	},

	async giveBack(openid, template) {
		await consents.where({ _id: openid }).update({ [`left.${template}`]: _.inc(1) })
	},

	async refuse(openid, template, now) {
		await consents.where({ _id: openid }).update({ [`left.${template}`]: 0, [`refusedAt.${template}`]: now })
	},
}
