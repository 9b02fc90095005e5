import type { RememberedChoice } from '../contract/sheets'
import type { ChangeLog } from '../../roster/ports/change-log'
import type { ImportJob, OutlineArea, Part } from '../job'

/** Files on their way into the roster, and the log of the roster's changes. */
export interface ImportStore extends ChangeLog {
	job(id: string): Promise<ImportJob | null>
	/** Adds a job, unless it is there already. */
	addJob(job: ImportJob): Promise<void>
	/** Puts the next state of a job in place of the one before it; false when somebody else was quicker. */
	saveJob(job: ImportJob): Promise<boolean>
	/** Jobs that were touched last before a moment, the longest ago first. */
	leftAlone(before: number, limit: number): Promise<ImportJob[]>
	/** Which of some uploads a job reads. */
	naming(fileIds: readonly string[]): Promise<string[]>
	/** Takes a job away, if it stands as it was read; its parts are to be dropped before. */
	dropJob(job: ImportJob): Promise<void>
	/** Keeps a part; the same part again replaces itself. */
	putPart(jobId: string, part: Part): Promise<void>
	/** The next parts with rows of a kind, after a part, in their order. The first is part 0: it comes after −1. */
	parts(jobId: string, kind: Part['kind'], after: number, limit: number): Promise<Part[]>
	/** Keeps what the tree will look like, in place of what was kept before. */
	putOutline(jobId: string, areas: readonly OutlineArea[]): Promise<void>
	outline(jobId: string): Promise<OutlineArea[]>
	/**
	 * Throws away some of the parts and the outline of a job. True once none is left; false when there may be more, which
	 * the next call throws away: a thousand parts with all their rows take longer than one request may. The job stays.
	 */
	dropParts(jobId: string): Promise<boolean>

	/** What a clerk chose for sheets with these headers; each once, in no order. */
	choices(clerk: string, keys: readonly string[]): Promise<RememberedChoice[]>
	/** Remembers a choice in the place of an earlier one for the same headers. */
	putChoice(clerk: string, choice: RememberedChoice): Promise<void>
}
