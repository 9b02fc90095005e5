import { reportStore } from '../../../cloudfunctions/stores/cloudbase/report-store'
import { photoState } from '../../../cloudfunctions/modules/moderation/rules/shown'
import type { Report } from '#shared/life/report'
import { GRID_LEADER, submitted, VILLAGER } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { uploadedPhoto } from '../../support/photo'
import { CLERK, type Product } from '../../support/product'

/** One more than a run of the check takes, and what the check of the county stood still for. */
const POISONED = 23
const MINUTE = 60_000

const printed: string[] = []
let product: Product
beforeAll(async () => {
	product = await startDemo({ print: (line) => printed.push(line) })
	// What no method takes any more is written past the functions, as an earlier release left it behind.
	Object.assign(process.env, product.cloud.sdkEnv())
})
afterAll(() => product.close())

/** The folder of somebody's uploads, which the service refuses to hear of; and a photo that was never sent. */
const badIds = (good: string): string[] => [
	good.replace(/[^/]+$/, ''),
	good.replace(/[^/]+$/, 'never-sent.jpg'),
	good.replace(/[^/]+$/, '../secret.jpg'),
]

/** Reports like this one with these photos, whose checks have waited longer than any other. */
async function addPoisoned(like: Report, photos: string[], good: string): Promise<Report[]> {
	const asking = { openid: VILLAGER, dueAt: product.clock.now() - 60 * MINUTE, tries: 0 }
	const checks = [...photos, good].map((fileId) => ({
		version: 1,
		fileId,
		state: 'waiting' as const,
		asking,
	}))
	const said = { ...like.history[0]!, photos: [...photos, good] }
	const all = Array.from({ length: POISONED }, (_, at) => ({
		...like,
		id: `poisoned-${at}`,
		number: `20260916-9${String(at).padStart(4, '0')}`,
		photos: [...photos, good],
		history: [said, ...like.history.slice(1)],
		checks,
	}))
	for (const one of all) expect(await reportStore.add(one)).toBe('added')
	return all
}

test('photos that lead nowhere cost themselves alone: the check of the county goes on, and every report opens', async () => {
	const { id } = await submitted(product)
	const like = await reportStore.get(id)
	const good = await uploadedPhoto(product, VILLAGER)
	const bad = badIds(good)
	const poisoned = await addPoisoned(like!, bad, good)
	const input = {
		clientKey: 'after-the-bad',
		category: 'road',
		photos: [await uploadedPhoto(product, VILLAGER)],
	}
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)

	for (let run = 0; run < 2; run++) await product.cloud.triggers.run('checks')
	await product.cloud.push.deliver()
	const last = await reportStore.get(report.id)
	expect(last?.checks?.map(({ state }) => state)).toEqual(['passed'])

	for (const openid of [VILLAGER, GRID_LEADER]) {
		const seen = (await product.ask(openid, 'report', 'show', { id: poisoned[0]!.id })).report
		expect(seen).toMatchObject({
			photos: [expect.stringMatching(/^http/)],
			hiddenPhotos: '3 张照片现在打不开',
		})
		expect(seen.history[0]).toMatchObject({
			photos: [expect.any(String)],
			hiddenPhotos: '3 张照片现在打不开',
		})
	}
	const mine = await product.ask(VILLAGER, 'report', 'mine', {})
	expect(mine.items.map((one) => one.id)).toContain('poisoned-9')
	const now = await reportStore.get(poisoned[22]!.id)
	expect([...bad, good].map((file) => photoState(now!, file))).toEqual([
		'waiting',
		'waiting',
		'waiting',
		'passed',
	])
	expect(printed).toEqual([])
})

test('no method takes a folder, or a step upwards, for a file of the caller', async () => {
	for (const openid of [GRID_LEADER, CLERK]) {
		const [folder = '', , upwards = ''] = badIds(await uploadedPhoto(product, openid))
		for (const fileId of [folder, upwards]) {
			const report = { clientKey: 'folder-of-mine', category: 'road', photos: [fileId] }
			const answers = [
				await product.call(openid, 'report', 'submit', report),
				await product.call(openid, 'account', 'setPortrait', { fileId }),
				...(openid === CLERK
					? [await product.call(openid, 'roster', 'look', { name: 'a.csv', fileId, choices: [] })]
					: []),
			]
			for (const answer of answers)
				expect(answer).toMatchObject({ error: { code: expect.stringMatching(/^FOREIGN_/) as string } })
		}
	}
})

test('a photo that is gone is said to those involved', async () => {
	const photos = [await uploadedPhoto(product, VILLAGER)]
	const input = { clientKey: 'storage-away', category: 'road', photos }
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)
	product.cloud.files.remove(photos[0]!.split('/').slice(3).join('/'))
	const seen = (await product.ask(GRID_LEADER, 'report', 'show', { id: report.id })).report
	expect(seen).toMatchObject({ photos: [], hiddenPhotos: '1 张照片现在打不开' })
})
