import { setTimeout } from 'node:timers/promises'
import { GRID_LEADER, VILLAGER } from '../support/demo'
import type { Page } from 'playwright-core'
import type { Phone } from '../../local/browser/phone'
import { productBench } from './support/bench'

const bench = productBench()

/** In the place of the microphone a tone that gets louder and softer, as a voice does. */
async function hum(phone: Phone): Promise<void> {
	await phone.front.first().evaluate(() => {
		const ups = 60
		navigator.mediaDevices.getUserMedia = () => {
			const context = new AudioContext()
			const gain = context.createGain()
			const out = context.createMediaStreamDestination()
			const tone = context.createOscillator()
			tone.connect(gain).connect(out)
			for (let at = 0; at < ups; at += 1)
				gain.gain.linearRampToValueAtTime(at % 2 === 0 ? 0.001 : 0.8, context.currentTime + at * 0.7)
			tone.start()
			return Promise.resolve(out.stream)
		}
	})
}

/** How wide the bar of the level is, looked at until it has stood at so many places. */
async function levels(phone: Phone, many: number): Promise<number> {
	const seen = new Set<string>()
	// Looks alone would be over, on a quick machine, before the voice has changed so often.
	for (let looks = 0; looks < 200 && seen.size < many; looks += 1) {
		seen.add((await phone.front.locator('[class$="--level"]').getAttribute('style')) ?? '')
		await setTimeout(50)
	}
	return seen.size
}

/** A red button that can be pressed. */
const mainActions = (phone: Phone) =>
	phone.front
		.locator('[class*="--button-main"]:not([class*="--button-off"])')
		.filter({ visible: true })
		.allInnerTexts()

test('what somebody says is recorded, waits where its upload is cut off, arrives once, and the leader hears it', async () => {
	const phones = await bench.openConsole({ left: VILLAGER, right: GRID_LEADER })
	const { left: villager, right: leader } = phones
	await villager.tap('上报诉求')
	await villager.tap('供水')
	await hum(villager)
	await villager.tap('点一下，用嘴说')
	await villager.sees('正在听您说')
	expect(await levels(villager, 6)).toBe(6)
	await villager.sees('声音听得清')
	expect(await mainActions(villager)).toEqual(['说完了'])
	await villager.sees('2 秒')
	await villager.tap('说完了')
	await villager.sees('重新说')
	expect(await mainActions(villager)).toEqual(['上报'])
	await villager.tap('听一听')
	await villager.sees(/^停$/)

	await phones.setNet('left', 'drop')
	await villager.tap('上报')
	await villager.sees('还没有收到回音')
	await villager.tap('看我的诉求')
	await villager.sees(/^\[录音\] \d+ 秒$/)
	await villager.tap('现在再发')
	await villager.sees('待受理')
	await villager.seesNoMore('还没发出去')
	const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
	expect(items.map(({ text, voice }) => [text, (voice ?? 0) > 1])).toEqual([['', true]])

	await leader.tap('待办')
	await leader.tap(/^\[录音\]/)
	await leader.sees(/^有录音 \d+ 秒$/)
	await leader.tap('听一听')
	await leader.sees(/^停$/)
	await leader.seesNoMore(/^停$/)
	await leader.sees('听一听')
	await leader.seesNoMore(/放不出来/)
})

test('asked, the reporter answers by voice and with a large photo; the leader says what was done, and is heard', async () => {
	const submitted = await bench.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'answered-by-voice',
		category: 'water',
		text: '没水',
	})
	const { id } = submitted.report
	const { version } = (await bench.ask(GRID_LEADER, 'report', 'accept', { id, version: 1 })).report
	await bench.ask(GRID_LEADER, 'report', 'ask', { id, version, note: '哪一间？' })
	const { page, phone: villager } = await bench.openPage(VILLAGER, { path: `pages/detail/index?id=${id}` })
	await villager.tap('回答他们的问题')
	await villager.tap('点一下，用嘴说')
	await villager.sees(/^[1-9]\d* 秒$/)
	expect(await mainActions(villager)).toEqual(['回答他们的问题', '说完了'])
	await villager.tap('说完了')
	await villager.sees('重新说')
	await villager.pick('拍照', { name: 'large.jpg', mimeType: 'image/jpeg', buffer: await largeJpeg(page) })
	await villager.tap('发出去')
	await villager.sees(/^有录音 \d+ 秒$/)
	const { report } = await bench.ask(VILLAGER, 'report', 'show', { id })
	const photo = await (await fetch(report.history.at(-1)?.photos?.[0] ?? '')).arrayBuffer()
	expect(photo.byteLength).toBeLessThanOrEqual(300 * 1024)
	expect(await widthOf(page, Buffer.from(photo))).toBe(1280)

	const leader = await bench.openPhone(GRID_LEADER, { path: `packages/staff/handle/index?id=${id}` })
	await leader.sees(/^有录音 \d+ 秒$/)
	await leader.tap('办结')
	await leader.tap('点一下，用嘴说')
	await leader.sees(/^[1-9]\d* 秒$/)
	await leader.tap('说完了')
	await leader.sees('重新说')
	await leader.tap('办结')
	await leader.sees('待确认')
	const again = await bench.openPhone(VILLAGER, { path: `pages/detail/index?id=${id}` })
	await again.tapFirst('听一听')
	await again.sees(/^停$/)
	const done = (await bench.ask(VILLAGER, 'report', 'show', { id })).report
	expect(done.history.at(-1)).toMatchObject({
		event: 'resolve',
		voice: { seconds: expect.any(Number) as number },
	})
	expect(done.history.at(-1)).not.toHaveProperty('note')
})

/** A picture as a phone's camera makes it: 3000 × 4000 points full of small things, 1.8 MB. */
async function largeJpeg(page: Page): Promise<Buffer<ArrayBuffer>> {
	const text = await page.evaluate(() => {
		const canvas = Object.assign(document.createElement('canvas'), { width: 3000, height: 4000 })
		const pen = canvas.getContext('2d')
		for (let at = 0; pen && at < 60_000; at += 1) {
			pen.fillStyle = `hsl(${(at * 137) % 360} 60% ${(at * 71) % 100}%)`
			pen.fillRect((at * 7919) % 3000, (at * 6133) % 4000, 9, 9)
		}
		return canvas.toDataURL('image/jpeg', 0.92).split(',')[1] ?? ''
	})
	const bytes = Buffer.from(text, 'base64')
	expect(bytes.length).toBeGreaterThan(1_500_000)
	return bytes
}

const widthOf = (page: Page, bytes: Buffer): Promise<number> =>
	page.evaluate(async (base64) => {
		const picture = new Image()
		picture.src = `data:image/jpeg;base64,${base64}`
		await picture.decode()
		return Math.max(picture.naturalWidth, picture.naturalHeight)
	}, bytes.toString('base64'))
