import { NEIGHBOUR, VILLAGER, walk, type ReportView } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { uploadedPhoto } from '../../support/photo'
import type { Product } from '../../support/product'

let product: Product
beforeAll(async () => {
	product = await startDemo({ print: () => undefined })
})
afterAll(() => product.close())

let keys = 0
async function reportWithPhoto(): Promise<ReportView> {
	const photos = [await uploadedPhoto(product, VILLAGER)]
	const input = { clientKey: `with-photo-${++keys}`, category: 'road', photos }
	return (await product.ask(VILLAGER, 'report', 'submit', input)).report
}
const versionSeen = async (id: string) =>
	(await product.ask(VILLAGER, 'report', 'show', { id })).report.version

test.each([
	['of no bytes', '', '这张是空的'],
	['a page', '<!doctype html>', '这张不是照片'],
	['a film', '\0\0\0\x20ftypisom', '这张是视频'],
	['HEIC', '\0\0\0\x18ftypheic', '这张是 HEIC 格式'],
])(
	'a file that is no photo by its content is not taken, whatever its name: %s',
	async (_what, content, says) => {
		const before = product.snapshot()
		const photos = [await uploadedPhoto(product, VILLAGER, content)]
		const input = { clientKey: `no-photo-${++keys}`, category: 'road', photos }
		expect(await product.call(VILLAGER, 'report', 'submit', input)).toMatchObject({
			error: { code: 'NO_PHOTO', fields: { photos: expect.stringContaining(says) as string } },
		})
		expect(product.snapshot()).toEqual(before)
	},
)

test('each that is none is said by its place, in an event, too; one that was never sent, and one from elsewhere', async () => {
	const report = await reportWithPhoto()
	const page = await uploadedPhoto(product, VILLAGER, '<html>')
	const good = await uploadedPhoto(product, VILLAGER)
	const elsewhere = good.replace(/^cloud:\/\/[^/]+/, 'cloud://elsewhere.6c6f-elsewhere')
	const never = good.replace(/[^/]+$/, 'never-sent.jpg')
	const add = { id: report.id, version: report.version, note: '补充', photos: [good, page, elsewhere, never] }
	const answer = await product.call(VILLAGER, 'report', 'add', add)
	expect(answer).toMatchObject({ error: { code: 'NO_PHOTO' } })
	expect(answer).toHaveProperty(
		'error.fields.photos',
		expect.stringMatching(/^第 2 张不是照片.*第 3 张没有传好.*第 4 张没有传好/),
	)
	expect(await versionSeen(report.id)).toBe(report.version)
})

test('an event is refused for what it is before its photos are looked at', async () => {
	const report = await reportWithPhoto()
	const never = (openid: string) => [`cloud://env.bucket/users/${openid}/never-sent.jpg`]
	const add = (openid: string, version = report.version) =>
		product.call(openid, 'report', 'add', { id: report.id, version, note: '补充', photos: never(openid) })
	expect(await add(NEIGHBOUR)).toMatchObject({ error: { code: 'NO_PERMISSION' } })
	const { version } = await walk(product, report, [[VILLAGER, 'withdraw']])
	expect(await add(VILLAGER, version)).toMatchObject({ error: { code: 'EVENT_NOT_ALLOWED' } })
})

test('sent again, an event is answered as it is, though its photo is gone meanwhile', async () => {
	const report = await reportWithPhoto()
	const photos = [await uploadedPhoto(product, VILLAGER)]
	const add = { id: report.id, version: report.version, note: '补充', photos }
	const { version } = (await product.ask(VILLAGER, 'report', 'add', add)).report
	product.cloud.files.remove(photos[0]!.split('/').slice(3).join('/'))
	expect((await product.ask(VILLAGER, 'report', 'add', add)).report.version).toBe(version)
})

test('sent again, a report is answered as it is, though its photo is gone meanwhile', async () => {
	const photos = [await uploadedPhoto(product, VILLAGER)]
	const input = { clientKey: `gone-photo-${++keys}`, category: 'road', photos }
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)
	product.cloud.files.remove(photos[0]!.split('/').slice(3).join('/'))
	expect((await product.ask(VILLAGER, 'report', 'submit', input)).report.id).toBe(report.id)
})
