import { GRID_1, GRID_LEADER, GRID_MEMBER, STRANGER, submitted, VILLAGER } from '../../support/demo'
import { JPEG, uploadedPhoto } from '../../support/photo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'
import { rosterCsv, post } from '../../support/roster-csv'

const MINUTE = 60_000
const DAY_MS = 24 * 60 * MINUTE
const LEADER_PHONE = '13800000010'

let product: Product
beforeEach(async () => {
	product = await startDemo()
})
afterEach(() => product.close())

const give = async (openid = GRID_LEADER, fileId?: string) =>
	product.ask(openid, 'account', 'setPortrait', { fileId: fileId ?? (await uploadedPhoto(product, openid)) })
const portrait = (openid = GRID_LEADER) => product.ask(openid, 'account', 'portrait', {})
const card = (input: { areaCode?: string; doorCode?: string } = { areaCode: GRID_1 }) =>
	product.ask(STRANGER, 'card', 'show', input)
const photoOf = async (name: string) => (await card()).people.find((one) => one.name === name)?.photo
const opens = async (link: string | undefined) => (await fetch(link ?? '')).status
const runModeration = () => product.cloud.triggers.run('checks')

describe('a photo that a staff member gives', () => {
	it('is on the card once WeChat has passed it, with no change of the roster', async () => {
		const areas = () =>
			(product.snapshot()['roster'] ?? []).filter((one) => (one as { kind: string }).kind !== 'pointer')
		const before = areas()
		expect(await give()).toEqual({ state: 'waiting', given: expect.stringMatching(/^http/) as string })
		expect(await photoOf('白玉兰')).toBeUndefined()
		await product.cloud.push.deliver()
		expect(await opens(await photoOf('白玉兰'))).toBe(200)
		expect(await photoOf('张小军')).toBeUndefined()
		expect(areas()).toEqual(before)
		expect(await portrait()).toEqual({ state: 'passed', onCard: expect.stringMatching(/^http/) as string })
	})

	it('is asked about at once, and again by the clock after an outage', async () => {
		product.cloud.contentSafety.mode = 'outage'
		await give()
		product.cloud.contentSafety.mode = 'normal'
		product.clock.advance(5 * MINUTE)
		expect((await runModeration()).result).toEqual({ ok: true, data: { words: 0, photos: 1 } })
		await product.cloud.push.deliver()
		expect(await photoOf('白玉兰')).toBeDefined()
		expect((await runModeration()).result).toEqual({ ok: true, data: { words: 0, photos: 0 } })
	})

	it('is not shown when it is rejected; the one before stays', async () => {
		product.cloud.contentSafety.photos = 'risky'
		await give()
		await product.cloud.push.deliver()
		expect(await portrait()).toEqual({ state: 'rejected' })
		expect(await photoOf('白玉兰')).toBeUndefined()
		product.cloud.contentSafety.photos = 'pass'
		await give()
		await product.cloud.push.deliver()
		product.cloud.contentSafety.photos = 'risky'
		await give()
		await product.cloud.push.deliver()
		expect(await portrait()).toMatchObject({ state: 'rejected', onCard: expect.any(String) as string })
		expect(await photoOf('白玉兰')).toBeDefined()
	})

	it('counts once when it is sent twice', async () => {
		const fileId = await uploadedPhoto(product, GRID_LEADER)
		await give(GRID_LEADER, fileId)
		const before = product.snapshot()
		expect(await give(GRID_LEADER, fileId)).toMatchObject({ state: 'waiting' })
		expect(product.snapshot()).toEqual(before)
	})

	it('is a copy: whoever writes over their upload changes no card', async () => {
		const fileId = await uploadedPhoto(product, GRID_LEADER)
		const path = fileId.split('/').slice(3).join('/')
		const writeOver = () => uploadedPhoto(product, GRID_LEADER, 'another photo', path)
		await give(GRID_LEADER, fileId)
		// Also while WeChat looks at it.
		await writeOver()
		await product.cloud.push.deliver()
		// A reporter sees the photo of the owner.
		const { id } = await submitted(product)
		const { report } = await product.ask(VILLAGER, 'report', 'show', { id })
		expect(report.owner).toMatchObject({ name: '白玉兰', photo: expect.any(String) as string })
		await writeOver()
		const shown = await fetch((await photoOf('白玉兰')) ?? '')
		expect(new Uint8Array(await shown.arrayBuffer())).toEqual(JPEG)
	})

	it('goes with the person to a new post', async () => {
		await give()
		await product.cloud.push.deliver()
		const errors = await product.importCsv(
			rosterCsv([post('152221100209-3', '网格长', '白玉兰', LEADER_PHONE, { from: '2026-09-16' })]),
		)
		expect(errors.errors).toEqual([])
		const [leader] = (await card({ areaCode: '152221100209-3' })).people
		expect(leader).toMatchObject({ name: '白玉兰', photo: expect.any(String) as string })
	})

	it('is taken back by its person, also after the post has ended', async () => {
		await give(GRID_MEMBER)
		await product.cloud.push.deliver()
		expect(await photoOf('张小军')).toBeDefined()
		expect(await product.ask(GRID_MEMBER, 'account', 'dropPortrait', {})).toEqual({ state: 'none' })
		expect(await photoOf('张小军')).toBeUndefined()
		expect(await portrait(GRID_MEMBER)).toEqual({ state: 'none' })

		await give(GRID_MEMBER)
		await product.cloud.push.deliver()
		await product.importCsv(
			rosterCsv([post(GRID_1, '网格员', '张小军', '13800000011', { from: '2024-03-01', to: '2026-09-16' })]),
		)
		product.clock.advance(DAY_MS)
		expect(
			await product.call(GRID_MEMBER, 'account', 'setPortrait', { fileId: 'cloud://a.b/c' }),
		).toMatchObject({
			error: { code: 'NO_PERMISSION' },
		})
		expect(await product.ask(GRID_MEMBER, 'account', 'dropPortrait', {})).toEqual({ state: 'none' })
	})

	it('taken back while WeChat looks at it never comes onto the card', async () => {
		await give()
		await product.ask(GRID_LEADER, 'account', 'dropPortrait', {})
		await product.cloud.push.deliver()
		expect(await photoOf('白玉兰')).toBeUndefined()
	})
})

it('is nobody’s but staff’s, and only their own upload', async () => {
	const foreign = await uploadedPhoto(product, VILLAGER)
	const before = product.snapshot()
	for (const [openid, fileId, code] of [
		[VILLAGER, foreign, 'NO_PERMISSION'],
		[GRID_LEADER, foreign, 'FOREIGN_PHOTO'],
		[GRID_LEADER, `cloud://e.b/users/${GRID_LEADER}/never-uploaded.jpg`, 'NO_PHOTO'],
	] as const) {
		expect(await product.call(openid, 'account', 'setPortrait', { fileId })).toMatchObject({
			error: { code },
		})
	}
	for (const verb of ['portrait', 'dropPortrait'] as const) {
		expect(await product.call(VILLAGER, 'account', verb, {})).toMatchObject({
			error: { code: 'NO_PERMISSION' },
		})
	}
	expect(product.snapshot()).toEqual(before)
})

describe('what photos cost a card', () => {
	const costs = async () =>
		(await product.raw(STRANGER, 'card', { method: 'show', input: { areaCode: GRID_1 } })).counts

	it('is nothing while nobody has given one, then one call to the storage for all of them', async () => {
		expect(await costs()).toMatchObject({ calls: 2, reads: 2 })
		await give()
		await give(GRID_MEMBER)
		await product.cloud.push.deliver()
		expect(await costs()).toMatchObject({
			calls: 3,
			reads: 2,
			writes: 0,
			byAction: { 'storage.batchGetDownloadUrl': 1 },
		})
	})
})
