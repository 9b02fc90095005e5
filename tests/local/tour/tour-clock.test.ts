import { TourClock } from '../../../local/tour/tour-clock'

const MORNING = '2026-03-11T02:00:00.000Z'
const shown = (clock: TourClock): string => new Date(clock.now()).toISOString()

test('begins on the same morning each time, and stands until the tour moves it', async () => {
	const clock = new TourClock()
	await new Promise((resolve) => setTimeout(resolve, 5))
	expect(shown(clock)).toBe(MORNING)
	clock.advance(61_000)
	expect(shown(clock)).toBe('2026-03-11T02:01:01.000Z')
	clock.reset()
	expect(shown(clock)).toBe(MORNING)
})
