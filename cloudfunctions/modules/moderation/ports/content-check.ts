import type { Verdict } from '#shared/content/check'

/** Where words stand: in a report itself, or said of it afterwards. */
export type ContentScene = 'report' | 'comment'

/** WeChat's check of what people write and photograph. It never throws: an outage is an answer, too. */
export interface ContentCheckPort {
	/** One question for all texts together. `openid` is whoever wrote them. */
	checkText(openid: string, scene: ContentScene, texts: readonly string[]): Promise<Verdict>
	/**
	 * Hands photos over by links that WeChat can read for the next hour. Answers, in their order, the ids under which
	 * the verdicts will be pushed; null where a photo could not be handed over.
	 */
	checkPhotos(photos: readonly { openid: string; link: string }[]): Promise<(string | null)[]>
}
