import {
	dropSaying,
	keepSaying,
	sayingOf,
	uploadSaying,
	type Saying,
} from '../../../miniprogram/services/event-files'
import { fakeWx, uploadPaths, type FakeWx } from '../../support/fake-wx'

let phone: FakeWx
beforeEach(() => {
	phone = fakeWx()
	phone.answer('account.uploads', uploadPaths)
})

const NOTHING: Saying = { words: '', photos: [], voice: null }
const SAID: Saying = {
	words: '师傅下午来',
	photos: [{ path: 'saved:a.jpg' }],
	voice: { path: 'saved:a.mp3', seconds: 9 },
}

test('what was said for an event outlives the page, for that report and event alone', () => {
	keepSaying('r1', 'note', SAID)
	expect([sayingOf('r1', 'note'), sayingOf('r1', 'resolve'), sayingOf('r2', 'note')]).toEqual([
		SAID,
		NOTHING,
		NOTHING,
	])
	dropSaying('r1', 'note')
	expect(sayingOf('r1', 'note')).toEqual(NOTHING)
	expect(phone.forgotten).toEqual(['saved:a.jpg', 'saved:a.mp3'])
})

test('its files go up once, also where the event itself is sent again', async () => {
	let saying = SAID
	const keep = (part: Partial<Saying>): void => void (saying = { ...saying, ...part })
	const first = await uploadSaying(saying, keep)
	expect(await uploadSaying(saying, keep)).toEqual(first)
	expect(phone.uploads).toHaveLength(2)
	expect(first).toEqual({
		photos: [expect.stringMatching(/jpg$/)],
		voice: { fileId: expect.stringMatching(/mp3$/) as string, seconds: 9 },
	})
	expect(await uploadSaying(NOTHING, keep)).toEqual({})
})

test('of many that were begun the oldest leave the phone, with their files', () => {
	for (let at = 0; at <= 20; at += 1)
		keepSaying('r', `${at}`, { ...NOTHING, voice: { path: `saved:${at}.mp3`, seconds: 1 } })
	expect(phone.forgotten).toEqual(['saved:0.mp3'])
	expect([sayingOf('r', '0'), sayingOf('r', '1').voice?.path]).toEqual([NOTHING, 'saved:1.mp3'])
})
