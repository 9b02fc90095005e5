import type { TemplateKey } from '../../../words/message-kinds'

/** What somebody consented to. One consent is one subscription message. */
export interface Consent {
	openid: string
	/** How many messages may still be sent. */
	left: Partial<Record<TemplateKey, number>>
	/** Since when they do not want them, milliseconds since 1970. */
	refusedAt: Partial<Record<TemplateKey, number>>
}

/** What a phone was answered when it asked. */
export interface ConsentAnswers {
	accepted: readonly TemplateKey[]
	refused: readonly TemplateKey[]
}

/** Consents, counted by person and template. */
export interface ConsentStore {
	/** The consents of those among the people who ever answered, in no order. */
	of(openids: readonly string[]): Promise<Consent[]>
	/**
	 * Counts answers once, however often they come with the same key: the last twenty keys of each person are known. What
	 * is accepted is refused no longer.
	 */
	count(openid: string, key: string, answers: ConsentAnswers, now: number): Promise<void>
	/** Uses one up for a message. False when there is none, or one of the last fifty was used up for the same message. */
	take(openid: string, template: TemplateKey, message: string): Promise<boolean>
	/** A consent that was taken and not used. Of somebody who never answered nothing is kept, here and below. */
	giveBack(openid: string, template: TemplateKey): Promise<void>
	/** They refused: none is left, and it is remembered since when. */
	refuse(openid: string, template: TemplateKey, now: number): Promise<void>
}
