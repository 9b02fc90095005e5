/** A phone's screen; where the window is low it is as high as a smaller phone's, so that words stay readable. */
const SCREEN = { width: 375, tallest: 812, lowest: 667 }
/** What stands around a screen: its frame, who holds it above, the network below, gaps. */
const AROUND = { width: 2 * 8, height: 2 * 8 + 118 }
const GAPS = 3 * 24
const PANEL = 340
/** Narrower than this there is room for one phone alone; phones.css says the same. */
const NARROW = 760

/** Makes the phones as large as the window allows: two side by side, or one alone. */
export function fitPhones(): void {
	const { innerWidth, innerHeight } = window
	const room =
		innerWidth < NARROW ? innerWidth - AROUND.width : (innerWidth - PANEL - GAPS) / 2 - AROUND.width
	const byWidth = room / SCREEN.width
	const byHeight = innerWidth < NARROW ? 1 : (innerHeight - AROUND.height) / SCREEN.lowest
	const wanted = Math.max(0.4, Math.min(1, byHeight, byWidth))
	// A whole number of pixels: else the layers of a page end at slightly different edges.
	const scale = Math.floor(SCREEN.width * wanted) / SCREEN.width
	const fitting = Math.floor((innerHeight - AROUND.height) / scale)
	const height = Math.min(SCREEN.tallest, Math.max(SCREEN.lowest, fitting))
	const { style } = document.documentElement
	style.setProperty('--scale', String(scale))
	style.setProperty('--height', `${height}px`)
}
