import type { Verdict } from '#shared/content/moderation'

/** Where words stand: in a report itself, or said of it afterwards. */
export type ContentScene = 'report' | 'comment'

/** A file to be checked, and who uploaded it. */
export interface HandedFile {
	openid: string
	link: string
	isVoice?: true
}

/** WeChat's check of what people write, photograph and say. It never throws: an outage is an answer, too. */
export interface ContentModerator {
	/** One question for all texts together. `openid` is their author's. */
	moderateText(openid: string, scene: ContentScene, texts: readonly string[]): Promise<Verdict>
	/**
	 * Hands photos and recordings over by links that WeChat can read for the next hour. Answers, in their order, the ids under which
	 * the verdicts will be pushed; null where one could not be handed over.
	 */
	moderateFiles(files: readonly HandedFile[]): Promise<(string | null)[]>
}
