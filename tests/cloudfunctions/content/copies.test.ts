import { reportStore } from '../../../cloudfunctions/stores/cloudbase/report-store'
import type { Input } from '../../../cloudfunctions/modules/contract'
import type { Report } from '#shared/life/report'
import { GRID_LEADER, NEIGHBOUR, VILLAGER, type ReportView } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { JPEG, uploadedPhoto } from '../../support/photo'
import type { Product } from '../../support/product'

const COMMENT = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 14]), Buffer.from('Wang Xiulan!')])
/** A photo in which a name stands beside the picture. */
const TELLING = Buffer.concat([JPEG.subarray(0, 20), COMMENT, JPEG.subarray(20)])
const ANOTHER = Buffer.concat([JPEG.subarray(0, -2), Buffer.from([1, 2, 3, 0xff, 0xd9])])

let product: Product
beforeAll(async () => {
	product = await startDemo({ print: () => undefined })
	Object.assign(process.env, product.cloud.sdkEnv())
})
afterAll(() => product.close())
beforeEach(() => product.cloud.contentSafety.reset())
afterEach(() => product.cloud.push.deliver())

let keys = 0
async function shared(): Promise<{ report: ReportView; fileId: string; input: Input<'report', 'submit'> }> {
	const fileId = await uploadedPhoto(product, VILLAGER, TELLING)
	const input: Input<'report', 'submit'> = {
		clientKey: `with-a-copy-${++keys}`,
		category: 'road',
		text: '路塌了',
		photos: [fileId],
		shareWords: true,
	}
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)
	return { report, fileId, input }
}

const pathOf = (fileId: string): string => fileId.split('/').slice(3).join('/')
const isThere = (fileId: string): boolean => product.cloud.files.has(pathOf(fileId))
const runModeration = () => product.cloud.triggers.run('checks')
const seenBy = async (openid: string, id: string) =>
	(await product.ask(openid, 'report', 'show', { id })).report
const bytesAt = async (link: string | undefined) => Buffer.from(await (await fetch(link ?? '')).arrayBuffer())
/** What a link says of the file that it opens. */
const nameIn = (link: string): string =>
	Buffer.from(new URL(link).pathname.split('/').pop() ?? '', 'base64url').toString()

/** The uploader puts another photo where theirs lay. */
async function overwrite(fileId: string): Promise<void> {
	const url = `${product.cloud.url}/client/upload?path=${encodeURIComponent(pathOf(fileId))}`
	const body = new Blob([new Uint8Array(ANOTHER)])
	const sent = await fetch(url, {
		method: 'POST',
		headers: { 'x-openid': VILLAGER, 'content-type': 'image/jpeg' },
		body,
	})
	expect(sent.status).toBe(200)
}

test('what was moderated is what neighbours see, byte for byte, whatever the uploader puts in its place', async () => {
	const { report, fileId, input } = await shared()
	expect((await seenBy(NEIGHBOUR, report.id)).photos).toEqual([])
	await runModeration()
	const asked = product.cloud.outbox.list().filter(({ apiName }) => apiName === 'security.mediaCheckAsync')
	const moderated = await bytesAt((asked.pop()?.request as { media_url: string }).media_url)
	expect(moderated.equals(JPEG)).toBe(true)
	await overwrite(fileId)
	await product.cloud.push.deliver()
	await overwrite(fileId)

	for (const openid of [NEIGHBOUR, GRID_LEADER, VILLAGER]) {
		const { photos } = await seenBy(openid, report.id)
		expect((await bytesAt(photos[0])).equals(moderated)).toBe(true)
		expect(nameIn(photos[0] ?? '')).toMatch(/^photos\/[0-9a-f]{40}\.jpg$/)
	}
	// Sent again with the id of what is gone, it is the same report.
	product.cloud.files.remove(pathOf(fileId))
	expect((await product.ask(VILLAGER, 'report', 'submit', input)).report.id).toBe(report.id)
})

test('those in charge see a fresh photo at once, with a mark until it has passed; neighbours see it then', async () => {
	const { report } = await shared()
	const fresh = await seenBy(GRID_LEADER, report.id)
	expect(fresh).toMatchObject({ photos: [expect.any(String)], uncheckedPhotos: '照片还没有经过内容审核' })
	expect(await seenBy(VILLAGER, report.id)).not.toHaveProperty('uncheckedPhotos')
	await runModeration()
	const copied = await seenBy(GRID_LEADER, report.id)
	expect((await bytesAt(copied.photos[0])).equals(JPEG)).toBe(true)
	expect(copied).toHaveProperty('uncheckedPhotos')
	expect((await seenBy(NEIGHBOUR, report.id)).photos).toEqual([])
	await product.cloud.push.deliver()
	expect(await seenBy(GRID_LEADER, report.id)).not.toHaveProperty('uncheckedPhotos')
	expect((await seenBy(NEIGHBOUR, report.id)).photos).toHaveLength(1)
})

test('the upload goes when its copy has had its verdict, the copy stays', async () => {
	const { report, fileId } = await shared()
	await runModeration()
	const copy =
		(await reportStore.get(report.id))?.checks?.find((check) => check.fileId === fileId)?.copy ?? ''
	expect([isThere(fileId), isThere(copy)]).toEqual([true, true])
	await product.cloud.push.deliver()
	expect([isThere(fileId), isThere(copy)]).toEqual([false, true])
})

test('a photo that passed before there were copies is asked about once more, and shown to neighbours from then on', async () => {
	const { report, fileId } = await shared()
	const stored = (await reportStore.get(report.id))!
	const checks = stored.checks!.map(({ asking: _, ...check }) => ({ ...check, state: 'passed' as const }))
	const old: Report = { ...stored, id: 'older', number: '20260916-99999', checks }
	expect(await reportStore.add(old)).toBe('added')
	expect((await seenBy(GRID_LEADER, 'older')).photos).toHaveLength(1)
	for (let run = 0; run < 2; run++) {
		await runModeration()
		// What it shares its upload with is asked about beside it.
		expect(isThere(fileId)).toBe(true)
	}
	await product.cloud.push.deliver()
	expect((await seenBy(NEIGHBOUR, 'older')).photos).toHaveLength(1)
	expect(await reportStore.withoutCopies(9)).toEqual([])
})
