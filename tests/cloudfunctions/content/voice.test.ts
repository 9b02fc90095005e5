import { GRID_LEADER, NEIGHBOUR, VILLAGER } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { JPEG, uploadedPhoto } from '../../support/photo'
import type { Product } from '../../support/product'
import { MP3 } from '../../support/voice'

let product: Product
beforeAll(async () => {
	product = await startDemo({ print: () => undefined })
})
afterAll(() => product.close())

const TAGGED = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x0b'), Buffer.from('Wang Xiulan'), MP3])
const upload = (content: Uint8Array, name: string): Promise<string> =>
	uploadedPhoto(product, VILLAGER, content, `users/${VILLAGER}/${name}.mp3`)
const seenBy = async (openid: string, id: string) =>
	(await product.ask(openid, 'report', 'show', { id })).report
const bytesAt = async (link: string | undefined) => Buffer.from(await (await fetch(link ?? '')).arrayBuffer())
const isThere = (fileId: string): boolean => product.cloud.files.has(fileId.split('/').slice(3).join('/'))

const spoken = (fileId: string, key: string) => ({
	clientKey: key,
	category: 'road',
	voice: { fileId, seconds: 23 },
	shareWords: true as const,
})

test('what was said is a report without a word; those in charge hear it, WeChat is asked, no neighbour hears it', async () => {
	const fileId = await upload(TAGGED, 'said')
	const input = spoken(fileId, 'said-not-typed')
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)
	expect((await product.ask(VILLAGER, 'report', 'submit', input)).report.id).toBe(report.id)
	const waiting = await seenBy(GRID_LEADER, report.id)
	expect(waiting).toMatchObject({ text: '', voice: { seconds: 23, note: '录音还没有经过内容审核' } })
	expect(await bytesAt(waiting.voice?.link)).toEqual(TAGGED)
	const { items } = await product.ask(GRID_LEADER, 'report', 'inbox', {})
	expect(items.find(({ id }) => id === report.id)).toMatchObject({ text: '', voice: 23 })

	product.cloud.outbox.clear()
	await product.cloud.triggers.run('checks')
	const asked = product.cloud.outbox.list().filter(({ apiName }) => apiName === 'security.mediaCheckAsync')
	expect(asked.map(({ request }) => request)).toMatchObject([{ media_type: 1, openid: VILLAGER }])
	// Another recording in its place, before the verdict and after it, is heard by nobody.
	const another = Buffer.concat([MP3, MP3])
	await upload(another, 'said')
	await product.cloud.push.deliver()
	const passed = await seenBy(GRID_LEADER, report.id)
	expect(passed.voice).toEqual({ seconds: 23, link: expect.stringMatching(/^http/) as string })
	expect(await bytesAt(passed.voice?.link)).toEqual(Buffer.from(MP3))
	expect(isThere(fileId)).toBe(false)
	await upload(another, 'said')
	expect(await bytesAt((await seenBy(GRID_LEADER, report.id)).voice?.link)).toEqual(Buffer.from(MP3))

	const nearby = await product.ask(NEIGHBOUR, 'report', 'nearby', {})
	const seen = [await seenBy(NEIGHBOUR, report.id), nearby.items.find(({ id }) => id === report.id)]
	expect(seen).toHaveLength(2)
	for (const one of seen) expect(one).not.toHaveProperty('voice')
})

test('a handler answers by voice: it is moderated and copied, its reporter hears it, no neighbour does', async () => {
	const { report } = await product.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'answered-by-voice',
		category: 'water',
		text: '自来水停了',
	})
	const at = async () => ({ id: report.id, version: (await seenBy(GRID_LEADER, report.id)).version })
	await product.ask(GRID_LEADER, 'report', 'accept', await at())
	const fileId = await uploadedPhoto(product, GRID_LEADER, TAGGED, `users/${GRID_LEADER}/done.mp3`)
	const voice = { fileId, seconds: 7 }
	await product.ask(GRID_LEADER, 'report', 'resolve', { ...(await at()), voice, isPublic: true })
	await product.cloud.triggers.run('checks')
	await product.cloud.push.deliver()
	const heard = (await seenBy(VILLAGER, report.id)).history.at(-1)
	expect(heard).toMatchObject({ event: 'resolve', voice: { seconds: 7 } })
	expect(await bytesAt(heard?.voice?.link)).toEqual(Buffer.from(MP3))
	expect(isThere(fileId)).toBe(false)
	const { items } = await product.ask(VILLAGER, 'message', 'list', {})
	expect(items[0]?.text).toContain('[录音] 7 秒')
	expect(JSON.stringify(await seenBy(NEIGHBOUR, report.id))).not.toMatch(/voice|录音/)
})

test('a rejected recording is heard by nobody, its reporter reads why', async () => {
	product.cloud.contentSafety.photos = 'risky'
	const { report } = await product.ask(
		VILLAGER,
		'report',
		'submit',
		spoken(await upload(MP3, 'risky'), 'said-in-anger'),
	)
	await product.cloud.triggers.run('checks')
	await product.cloud.push.deliver()
	product.cloud.contentSafety.reset()
	for (const openid of [VILLAGER, GRID_LEADER])
		expect((await seenBy(openid, report.id)).voice).toEqual({
			seconds: 23,
			note: '录音没有通过审核，不能播放',
		})
})

test.each([
	['a photo', () => upload(JPEG, 'photo'), '这段录音用不了，请重新录一段。'],
	['nothing', () => upload(new Uint8Array(), 'empty'), '录音是空的，请重新录一段。'],
	[
		'an hour',
		() => upload(Buffer.concat([MP3, Buffer.alloc(1024 * 1024)]), 'hour'),
		'录音太大了，请重新录一段。',
	],
	[
		'what never came',
		async () => (await upload(MP3, 'gone')).replace('gone', 'other'),
		'录音没有传好，请重新录一段。',
	],
	['somebody else’s', () => uploadedPhoto(product, NEIGHBOUR, MP3), '录音没有传好，请重新录一段。'],
])('%s is no recording of the caller', async (name, file, sentence) => {
	const input = spoken(await file(), `refused-${name.length}-${sentence.length}`)
	const { result } = await product.raw(VILLAGER, 'report', { method: 'submit', input })
	expect(result).toMatchObject({ ok: false, error: { code: 'NO_VOICE', fields: { voice: sentence } } })
})
