import type { Moderation } from '#shared/content/moderation'

/** The photo (工作照) that a staff member gave last. What is on the card is a copy, made once it has passed. */
export interface Portrait {
	personId: string
	/** Their own upload. */
	fileId: string
	/** When it was given, ISO 8601 with offset. */
	givenAt: string
	check: Moderation
}

/** One portrait a person. */
export interface PortraitStore {
	get(personId: string): Promise<Portrait | null>
	/** Puts a portrait in the place of the one before. */
	put(portrait: Portrait): Promise<void>
	/** Takes a portrait away, if there is one. */
	remove(personId: string): Promise<void>
	/** Keeps what a check said. False when the person has given another photo or taken it back since. */
	setModeration(portrait: Portrait, check: Moderation): Promise<boolean>
	/** The portrait whose verdict comes under a trace id. */
	withTrace(traceId: string): Promise<Portrait | null>
	/** Which of some uploads are somebody's portrait. */
	naming(fileIds: readonly string[]): Promise<string[]>
	/** Portraits of which something is to be asked, the longest waiting first. */
	moderationsDue(now: number, limit: number): Promise<Portrait[]>
}
