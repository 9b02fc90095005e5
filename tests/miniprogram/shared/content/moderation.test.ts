import {
	askedAnew,
	moderationDueAt,
	handedOver,
	isDue,
	MOST_TRIES,
	photoModerations,
	PHOTO_ANSWER_TIME,
	withVerdict,
	wordsModeration,
	type Moderation,
} from '#shared/content/moderation'

const NOW = Date.parse('2026-11-20T09:00:00+08:00')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

test('a verdict ends the check, and takes the openid with it', () => {
	expect(wordsModeration(3, 'pass', 'o-a', NOW)).toEqual({ version: 3, state: 'passed' })
	expect(wordsModeration(3, 'review', 'o-a', NOW)).toEqual({ version: 3, state: 'held' })
	expect(wordsModeration(3, 'reject', 'o-a', NOW)).toEqual({ version: 3, state: 'rejected' })
})

test('without a verdict it is asked again, each time twice as late, and held in the end', () => {
	let check = wordsModeration(3, 'unknown', 'o-a', NOW)
	expect(check).toEqual({
		version: 3,
		state: 'waiting',
		asking: { openid: 'o-a', dueAt: NOW + 5 * MINUTE, tries: 1 },
	})
	const moments: number[] = []
	while (check.asking) {
		moments.push(check.asking.dueAt)
		check = withVerdict(check, 'unknown', check.asking.dueAt)
	}
	expect(check).toEqual({ version: 3, state: 'held' })
	expect(moments).toHaveLength(MOST_TRIES - 1)
	const pauses = moments.map((moment, at) => (moment - (moments[at - 1] ?? NOW)) / MINUTE)
	expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280])
	expect(moments[moments.length - 1] ?? 0).toBeLessThan(NOW + 2 * DAY)
})

test('each photo is asked for once, at once, and again when no verdict comes', () => {
	const by = { openid: 'o-a', now: NOW }
	const known = photoModerations([], 1, ['a', 'b', 'a'], by)
	expect(known.map(({ fileId }) => fileId)).toEqual(['a', 'b'])
	const fresh = photoModerations(known, 2, ['b', 'c'], by)
	expect(fresh).toMatchObject([{ version: 2, fileId: 'c', state: 'waiting' }])
	const [photo] = fresh as [Moderation]
	expect(isDue(photo, NOW)).toBe(true)
	const given = handedOver(photo, 'trace-1', NOW)
	expect(given.asking).toEqual({
		openid: 'o-a',
		dueAt: NOW + PHOTO_ANSWER_TIME,
		tries: 1,
		traceId: 'trace-1',
	})
	expect(isDue(given, NOW + PHOTO_ANSWER_TIME - 1)).toBe(false)
	let again = given
	for (let at = NOW; again.asking; at += DAY) again = handedOver(again, `trace-${at}`, at)
	expect(again).toEqual({ version: 2, fileId: 'c', state: 'held' })
})

test('a photo that passed without a copy is asked for anew; nothing else is', () => {
	const photo = { version: 1, fileId: 'a', state: 'passed' } as const
	const stays: Moderation[] = [
		{ ...photo, copy: 'c' },
		{ ...photo, state: 'rejected' },
		{ ...photo, state: 'held' },
		{ version: 1, state: 'passed' },
	]
	expect(askedAnew(photo, 'o-a', NOW)).toEqual({
		...photo,
		state: 'waiting',
		asking: { openid: 'o-a', dueAt: NOW, tries: 0 },
	})
	for (const check of stays) expect(askedAnew(check, 'o-a', NOW)).toBe(check)
})

test('what is due first is asked first; nothing is due when all have a verdict', () => {
	const waiting = photoModerations([], 1, ['a'], { openid: 'o-a', now: NOW })
	const later = wordsModeration(2, 'unknown', 'o-a', NOW)
	expect(moderationDueAt([later, ...waiting, wordsModeration(1, 'pass', 'o-a', NOW)])).toBe(NOW)
	expect(moderationDueAt([wordsModeration(1, 'pass', 'o-a', NOW)])).toBeNull()
	expect(moderationDueAt([])).toBeNull()
})
