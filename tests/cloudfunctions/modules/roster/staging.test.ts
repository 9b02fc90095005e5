import { isStaging, type PointerDocument } from '../../../../cloudfunctions/modules/org/documents'

const NOW = Date.parse('2026-09-16T12:00:00+08:00')

/** A roster in which somebody began to write and last showed so a while ago; in times to come where that is less than nothing. */
const shownAgo = (seconds: number): PointerDocument => {
	const at = NOW - seconds * 1000
	return {
		_id: '@',
		kind: 'pointer',
		keys: ['@'],
		version: 1,
		staging: { version: 2, by: 'x', start: at, since: at },
	}
}

test.each([
	[0, true],
	[119, true],
	[121, false],
	// The machine's clock stepped back by hours: nobody writes in times to come, and everything else would wait for them.
	[-119, true],
	[-121, false],
	[-4 * 3600, false],
])('whoever last showed it %i seconds ago is at it: %s', (seconds, isAtIt) => {
	expect(isStaging(shownAgo(seconds), NOW)).toBe(isAtIt)
})
