import { askAgainIn, asksIn } from '#shared/live/pace'

const SECOND = 1000
const MINUTE = 60 * SECOND

test.each([
	[0, 20],
	[119, 20],
	[120, 60],
	[599, 60],
	[600, 180],
	[86_400, 180],
])('quiet for %i s, it asks again in %i s', (quiet, next) => {
	expect(askAgainIn(quiet * SECOND)).toBe(next * SECOND)
})

test.each([
	[19 * SECOND, 0],
	[20 * SECOND, 1],
	[2 * MINUTE, 6],
	[3 * MINUTE, 7],
	[10 * MINUTE, 14],
	[16 * MINUTE, 16],
])('in view for %i ms where nothing changes, it asks %i times', (inView, asks) => {
	expect(asksIn(inView)).toBe(asks)
})
