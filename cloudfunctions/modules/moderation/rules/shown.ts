import type { ModerationState, Moderation } from '#shared/content/moderation'

/** `involved`: the reporter and staff who may read the report. `neighbours`: everybody else of the area. */
export type Audience = 'involved' | 'neighbours'

type Moderated = { readonly checks?: readonly Moderation[] }

/** How far the check of a version's words is. Undefined where nothing was checked. */
export function wordsState({ checks = [] }: Moderated, version: number): ModerationState | undefined {
	return checks.find((check) => check.fileId === undefined && check.version === version)?.state
}

/** How far the check of a photo is. Undefined where nothing was checked. */
export function photoState({ checks = [] }: Moderated, fileId: string): ModerationState | undefined {
	return checks.find((check) => check.fileId === fileId)?.state
}

/** Those involved read what was written to them; neighbours read only what has passed. */
export function wordsShown(report: Moderated, version: number, audience: Audience): boolean {
	return audience === 'involved' || wordsState(report, version) === 'passed'
}

/** The file to show for a photo: its copy, once that stands. */
export function shownFile(report: Moderated, fileId: string): string {
	return copyOf(report, fileId) ?? fileId
}

/** True for a photo whose copy has passed the check: what is shown of it is what was looked at. */
export function photoPassed(report: Moderated, fileId: string): boolean {
	return photoState(report, fileId) === 'passed' && copyOf(report, fileId) !== undefined
}

/** A rejected photo is seen by nobody; one that has not passed only by those involved. */
export function photoShown(report: Moderated, fileId: string, audience: Audience): boolean {
	return audience === 'involved' ? photoState(report, fileId) !== 'rejected' : photoPassed(report, fileId)
}

function copyOf({ checks = [] }: Moderated, fileId: string): string | undefined {
	return checks.find((check) => check.fileId === fileId)?.copy
}

/** A recording is heard by those involved alone: until its copy stands as it was sent, then as it was copied, never once it was rejected. */
export function voiceShown(report: Moderated, fileId: string): boolean {
	const state = photoState(report, fileId)
	if (state === 'rejected') return false
	// What was held without a copy was none.
	return state === 'waiting' || copyOf(report, fileId) !== undefined
}

/** How many of these photos were rejected. */
export function rejectedPhotos(report: Moderated, fileIds: readonly string[]): number {
	return fileIds.filter((id) => photoState(report, id) === 'rejected').length
}
