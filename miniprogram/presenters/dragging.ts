/** A row of a list that is being dragged. */
export interface Drag {
	code: string
	/** Where it stood, and how far down the page the finger was then. */
	from: number
	startY: number
	/** Of a row, in pixels. */
	height: number
}

/** So near to the upper edge of the screen, or to the bar at the lower one, the page goes on below the finger. */
const NEAR_TOP = 110
const NEAR_BOTTOM = 190

/** Where a row lies by now: as many rows further as the finger has gone heights of a row, and no further than the ends. */
export function placeOfDragged({ from, startY, height }: Drag, y: number, count: number): number {
	const to = from + Math.round((y - startY) / Math.max(1, height))
	return Math.min(count - 1, Math.max(0, to))
}

/** Which way the page scrolls for a finger that is so far down the screen; 0 where it stays. */
export function scrollFor(clientY: number, windowHeight: number): -1 | 0 | 1 {
	if (clientY < NEAR_TOP) return -1
	return clientY > windowHeight - NEAR_BOTTOM ? 1 : 0
}
