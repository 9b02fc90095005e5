import type { Status } from '../shared/life/status'
import { STEP_WORDS } from '../shared/words/progress'

/** One of the four steps that each report goes through. */
export interface ProgressStep {
	name: string
	sign: string
	state: 'done' | 'now' | 'ahead'
}

/** How many steps are done. What ended otherwise went through none of them to the end. */
const DONE: Readonly<Record<Status, number | null>> = {
	reported: 1,
	accepted: 2,
	processing: 2,
	suspended: 2,
	resolved: 3,
	closed: 4,
	rejected: null,
	merged: null,
	withdrawn: null,
}

/** 上报 受理 处置 办结, each done, under way or ahead; none where a report ended on another way. */
export function progressSteps(status: Status): ProgressStep[] {
	const done = DONE[status]
	if (done === null) return []
	return STEP_WORDS.map((name, at) => {
		const state = at < done ? 'done' : at === done ? 'now' : 'ahead'
		return { name, state, sign: state === 'done' ? '✓' : String(at + 1) }
	})
}
