import type { ModerationState, Moderation } from '#shared/content/moderation'
import {
	photoShown,
	rejectedPhotos,
	shownFile,
	wordsShown,
	type Audience,
} from '../../../../../cloudfunctions/modules/moderation/rules/shown'

/** Who sees what, by hand: a state, and whether those involved and the neighbours see words and photos in it. */
const WHO_SEES: [ModerationState | undefined, words: [boolean, boolean], photos: [boolean, boolean]][] = [
	[undefined, [true, false], [true, false]],
	['waiting', [true, false], [true, false]],
	['held', [true, false], [true, false]],
	['passed', [true, true], [true, true]],
	['rejected', [true, false], [false, false]],
]
const AUDIENCES: Audience[] = ['involved', 'neighbours']

test.each(WHO_SEES)('%s', (state, words, photos) => {
	const checks: Moderation[] = state
		? [
				{ version: 2, state },
				{ version: 2, fileId: 'a', copy: 'copy-of-a', state },
			]
		: []
	expect(AUDIENCES.map((audience) => wordsShown({ checks }, 2, audience))).toEqual(words)
	expect(AUDIENCES.map((audience) => photoShown({ checks }, 'a', audience))).toEqual(photos)
})

test('the words of one version say nothing of another, a photo nothing of the words beside it', () => {
	const checks: Moderation[] = [{ version: 2, fileId: 'a', state: 'passed' }]
	expect(wordsShown({ checks }, 2, 'neighbours')).toBe(false)
	expect(wordsShown({ checks: [{ version: 2, state: 'passed' }] }, 3, 'neighbours')).toBe(false)
	expect(wordsShown({}, 1, 'neighbours')).toBe(false)
})

test('what is shown is the copy; without one neighbours see nothing, as it may be another photo by now', () => {
	const passed: Moderation = { version: 1, fileId: 'a', state: 'passed' }
	expect(photoShown({ checks: [passed] }, 'a', 'neighbours')).toBe(false)
	expect(photoShown({ checks: [passed] }, 'a', 'involved')).toBe(true)
	expect(shownFile({ checks: [passed] }, 'a')).toBe('a')
	expect(shownFile({ checks: [{ ...passed, copy: 'c' }] }, 'a')).toBe('c')
})

test('rejected photos are counted', () => {
	const checks: Moderation[] = [
		{ version: 1, fileId: 'a', state: 'rejected' },
		{ version: 1, fileId: 'b', state: 'passed' },
	]
	expect(rejectedPhotos({ checks }, ['a', 'b', 'c'])).toBe(1)
})
