import type {
	Consent,
	ConsentAnswers,
	ConsentStore,
} from '../../../cloudfunctions/modules/messages/ports/consent-store'
import { TEMPLATE_KEYS, type TemplateKey } from '../../../cloudfunctions/words/message-kinds'
import { stored } from './stored'

/** So many answers are remembered, to know one that is sent again. */
const KEYS_KEPT = 20
/** So many messages are remembered, to know one that is told again. */
const SENT_KEPT = 50

/** Consents in memory, as the store of the database answers. */
export class MemoryConsents implements ConsentStore {
	private readonly kept = new Map<string, Consent>()
	private readonly counted = new Map<string, readonly string[]>()
	private readonly sent = new Map<string, readonly string[]>()

	async of(openids: readonly string[]) {
		return [...new Set(openids)].flatMap((openid) => this.kept.get(openid) ?? [])
	}

	async count(openid: string, key: string, { accepted, refused }: ConsentAnswers, now: number) {
		const counted = this.counted.get(openid) ?? []
		if (counted.includes(key)) return
		this.counted.set(openid, [...counted, key].slice(-KEYS_KEPT))
		const { left = {}, refusedAt = {} } = this.kept.get(openid) ?? {}
		const more = accepted.map((template) => [template, (left[template] ?? 0) + 1] as const)
		const standing = TEMPLATE_KEYS.filter((template) => !accepted.includes(template)).flatMap((template) =>
			refusedAt[template] === undefined ? [] : [[template, refusedAt[template]] as const],
		)
		this.put({
			openid,
			left: { ...left, ...Object.fromEntries(more) },
			refusedAt: Object.fromEntries([...standing, ...refused.map((template) => [template, now] as const)]),
		})
	}

	async take(openid: string, template: TemplateKey, message: string) {
		const consent = this.kept.get(openid)
		const sent = this.sent.get(openid) ?? []
		if (!consent?.left[template] || sent.includes(message)) return false
		this.sent.set(openid, [...sent, message].slice(-SENT_KEPT))
		this.add(consent, template, -1)
		return true
	}

	async giveBack(openid: string, template: TemplateKey) {
		const consent = this.kept.get(openid)
		if (consent) this.add(consent, template, 1)
	}

	async refuse(openid: string, template: TemplateKey, now: number) {
		const consent = this.kept.get(openid)
		if (!consent) return
		this.put({
			openid,
			left: { ...consent.left, [template]: 0 },
			refusedAt: { ...consent.refusedAt, [template]: now },
		})
	}

	private add(consent: Consent, template: TemplateKey, change: 1 | -1): void {
		this.put({ ...consent, left: { ...consent.left, [template]: (consent.left[template] ?? 0) + change } })
	}

	private put(consent: Consent): void {
		this.kept.set(consent.openid, stored(consent))
	}
}
