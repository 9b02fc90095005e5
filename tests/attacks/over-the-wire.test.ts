import { GRID_LEADER, STRANGER, VILLAGER } from '../support/demo'
import { startDemo } from '../support/filled-product'
import { uploadedPhoto } from '../support/photo'
import { CLERK, type Product } from '../support/product'
import { foreignFiles } from './hostile-values'

// What only the real wire, storage and clock can be wrong about; the walk over every method is hostile-inputs.test.ts.

let product: Product
beforeAll(async () => {
	product = await startDemo()
})
afterAll(() => product.close())

/** An uploaded photo: its id, its bucket, and its path in the storage. */
async function uploaded(openid: string) {
	const id = await uploadedPhoto(product, openid)
	const [, , bucket = '', ...path] = id.split('/')
	return { id, bucket, path: path.join('/') }
}

test('the storage is led to nobody else’s file by any form of an id', async () => {
	const theirs = await uploaded(VILLAGER)
	const { bucket } = theirs
	for (const [at, name] of [
		[`users/${GRID_LEADER}/own.jpg`],
		[`users/${VILLAGER}/secret.jpg`],
		['photos/secret.jpg'],
		['portraits/secret.jpg'],
	].map(([path = '']) => [path, theirs.path] as const))
		product.cloud.files.write(at, product.cloud.files.read(name) ?? Buffer.alloc(0))
	const before = product.snapshot()
	for (const file of foreignFiles(GRID_LEADER, VILLAGER, bucket)) {
		const event = { method: 'setPortrait', input: { fileId: file } }
		const { result } = await product.raw(GRID_LEADER, 'account', event)
		expect([file, result]).toMatchObject([
			file,
			{
				ok: false,
				error: { code: expect.stringMatching(/^(FOREIGN_PHOTO|NO_PHOTO|INVALID_INPUT)$/) as string },
			},
		])
	}
	expect(product.snapshot()).toEqual(before)
})

test('a link opens what it was made for, as long as it was made for', async () => {
	const [one, other] = [await uploaded(VILLAGER), await uploaded(VILLAGER)]
	const input = { clientKey: 'links-of-mine', category: 'road', photos: [one.id, other.id] }
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)
	const shown = await product.ask(GRID_LEADER, 'report', 'show', { id: report.id })
	const [link, second] = shown.report.photos.map((text) => new URL(text))
	if (!link || !second) throw new Error('no links')
	expect((await fetch(link)).status).toBe(200)

	const status = async (change: (url: URL) => void, init?: RequestInit): Promise<number> => {
		const url = new URL(link)
		change(url)
		return (await fetch(url, init)).status
	}
	const until = Number(link.searchParams.get('until'))
	const sign = link.searchParams.get('sign') ?? ''
	const refused = {
		'another file': await status((url) => (url.pathname = second.pathname)),
		'a longer time': await status((url) => url.searchParams.set('until', String(until + 3600))),
		'no time': await status((url) => url.searchParams.delete('until')),
		'no sign': await status((url) => url.searchParams.delete('sign')),
		'half a sign': await status((url) => url.searchParams.set('sign', sign.slice(0, 32))),
		'another purpose': await status(() => undefined, {
			method: 'PUT',
			body: 'x',
			headers: { authorization: sign },
		}),
		'a folder': await status((url) => (url.pathname = '/cos/')),
	}
	expect(refused).toEqual(Object.fromEntries(Object.keys(refused).map((name) => [name, 403])))
	product.clock.advance(2 * 3600_000 + 2000)
	expect((await fetch(link)).status).toBe(403)
})

test('a deployed function takes who calls from the platform alone', async () => {
	const forged = {
		openid: CLERK,
		userInfo: { openId: CLERK, appId: 'wx' },
		wxContext: { OPENID: CLERK },
		WX_OPENID: CLERK,
		TCB_SOURCE: 'wx_trigger',
	}
	const event = { method: 'changes', input: {}, ...forged }
	const before = product.snapshot()
	for (const [openid, code] of [
		[STRANGER, 'NO_PERMISSION'],
		[VILLAGER, 'NO_PERMISSION'],
		[undefined, 'NO_IDENTITY'],
	] as const)
		expect((await product.raw(openid, 'roster', event)).result).toMatchObject({ ok: false, error: { code } })
	for (const name of ['timer', 'content'])
		expect((await product.raw(STRANGER, name, { ...forged, Type: 'Timer' })).result).toMatchObject({
			ok: false,
		})
	expect(product.snapshot()).toEqual(before)
})
