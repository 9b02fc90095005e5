import { CallError } from './call-error'

/** Another call may still be at the same step; it is over in a moment. */
const BUSY_TRIES = 5
const BUSY_WAIT_MS = 1000

/**
 * Repeats a step of some long work until it is done.
 * @param onStep hears of every step; false stops the work where it is
 * @returns the last step, or null when it was stopped
 */
export async function untilDone<T extends { done: boolean }>(
	step: () => Promise<T>,
	onStep: (step: T) => boolean,
	wait: () => Promise<void> = aMoment,
): Promise<T | null> {
	for (;;) {
		const taken = await patiently(step, wait)
		if (!onStep(taken)) return null
		if (taken.done) return taken
	}
}

async function patiently<T>(step: () => Promise<T>, wait: () => Promise<void>): Promise<T> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await step()
		} catch (error) {
			if (!(error instanceof CallError) || error.code !== 'ROSTER_BUSY' || tries >= BUSY_TRIES) throw error
		}
		await wait()
	}
}

function aMoment(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, BUSY_WAIT_MS))
}
