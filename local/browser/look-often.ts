import type { Page } from 'playwright-core'

/** What Playwright keeps to itself of a frame. */
interface Inside {
	retryWithProgressAndTimeouts?: (progress: unknown, pauses: number[], look: unknown) => Promise<unknown>
}

const PAUSE = 30
let looksOften = false

/**
 * Playwright looks for what is awaited at once, and then less and less often: after a third of a second it has shown twice as
 * late. Here it looks every 30 ms.
 */
export function lookOften(page: Page): void {
	if (looksOften) return
	looksOften = true
	const { _connection: inside } = page as unknown as { _connection: { toImpl: (one: unknown) => Inside } }
	const frame = Object.getPrototypeOf(inside.toImpl(page.mainFrame())) as Inside
	const original = frame.retryWithProgressAndTimeouts
	if (original === undefined) throw new Error('this version of Playwright waits in another way')
	frame.retryWithProgressAndTimeouts = function (progress, pauses, look) {
		return original.call(
			this,
			progress,
			pauses.map((pause) => Math.min(pause, PAUSE)),
			look,
		)
	}
}
