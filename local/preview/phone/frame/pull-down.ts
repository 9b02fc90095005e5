const PULL_DISTANCE = 80

/** Watches for a pull at the top of the shown page. */
export function listenForPull(stage: HTMLElement, onPull: () => void): void {
	let from: number | undefined
	const start = (y: number): void => {
		const page = stage.querySelector('wx-page:not([hidden])')
		from = page !== null && page.scrollTop <= 0 ? y : undefined
	}
	const end = (y: number): void => {
		if (from !== undefined && y - from > PULL_DISTANCE) onPull()
		from = undefined
	}
	stage.addEventListener('touchstart', (event) => start(event.touches[0]?.clientY ?? 0), { passive: true })
	stage.addEventListener('touchend', (event) => end(event.changedTouches[0]?.clientY ?? 0))
	stage.addEventListener('mousedown', (event) => start(event.clientY))
	stage.addEventListener('mouseup', (event) => end(event.clientY))
}
