/** What WeChat's own audit counts of a page (体验评分). */
export interface PlatformMarks {
	nodes: number
	depth: number
	children: number
	setDataCalls: number
	/** The most that one tap set off within a second. */
	setDataASecond: number
	/** Of the largest. */
	setDataBytes: number
	/** Calls to the cloud that were answered before the first content stood there. */
	requests: number
}
