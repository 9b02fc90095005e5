import { digest } from '../../../cloudfunctions/rpc/digest'
import { DAY_MS } from '#shared/clock/china-time'
import { KEPT_DAYS } from '../../../cloudfunctions/privacy/kept-days'
import { GRID_1, GRID_LEADER, VILLAGER } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { uploadedPhoto } from '../../support/photo'
import type { Product } from '../../support/product'

let product: Product
beforeAll(async () => {
	product = await startDemo({ print: () => undefined })
})
afterAll(() => product.close())

const ENDINGS = ['.jpg', '.jpg', '.jpg', '.xlsx']
const pathsFor = async (openid: string, key: string, endings = ENDINGS): Promise<string[]> =>
	(await product.ask(openid, 'account', 'uploads', { key, endings })).paths
const upload = (path: string, openid: string): Promise<string> =>
	uploadedPhoto(product, openid, undefined, path)
const isThere = (path: string): boolean => product.cloud.files.has(path)
const due = async (): Promise<unknown> => (await product.cloud.triggers.run('due')).result

const submit = (
	key: string,
	photo: string,
	rest: { category: string; unnamed?: true; place?: { areaCode: string } },
) => product.ask(VILLAGER, 'report', 'submit', { clientKey: key, text: '说明', photos: [photo], ...rest })

test('the same key gives the same paths, another caller or key others, below the own prefix and told by nothing', async () => {
	const paths = await pathsFor(VILLAGER, 'the-same-key')
	expect(await pathsFor(VILLAGER, 'the-same-key')).toEqual(paths)
	const others = [
		...(await pathsFor(GRID_LEADER, 'the-same-key')),
		...(await pathsFor(VILLAGER, 'another-key')),
	]
	expect(new Set([...paths, ...others]).size).toBe(3 * ENDINGS.length)
	for (const path of paths) expect(path).toMatch(new RegExp(`^users/${VILLAGER}/[0-9a-f]{32}\\.(jpg|xlsx)$`))
})

test('a week later the timer throws away what nothing names; what a report or a portrait shows stays', async () => {
	const [used = '', held = '', lost = '', table = ''] = await pathsFor(VILLAGER, 'uploads-of-a-week')
	const [face = '', formerFace = ''] = await pathsFor(GRID_LEADER, 'uploads-of-a-week', ['.jpg', '.jpg'])
	await submit('names-an-upload', await upload(used, VILLAGER), { category: 'road' })
	const named = await submit('is-not-named-', await upload(held, VILLAGER), {
		category: 'funds',
		unnamed: true,
		place: { areaCode: GRID_1 },
	})
	expect(named.report.photos).toHaveLength(1)
	for (const path of [lost, table]) await upload(path, VILLAGER)
	await product.ask(GRID_LEADER, 'account', 'setPortrait', { fileId: await upload(formerFace, GRID_LEADER) })
	await upload(formerFace, GRID_LEADER)
	await product.ask(GRID_LEADER, 'account', 'setPortrait', { fileId: await upload(face, GRID_LEADER) })
	await product.ask(GRID_LEADER, 'print', 'cards', { areaCode: GRID_1 })
	const printed = (): boolean => isThere(`prints/${digest(GRID_LEADER, GRID_1, '', false)}.pdf`)
	expect(printed()).toBe(true)

	product.clock.advance((KEPT_DAYS.upload - 1) * DAY_MS)
	await due()
	expect([used, held, lost, table, face].map(isThere)).toEqual([true, true, true, true, true])
	expect(printed()).toBe(false)
	product.clock.advance(DAY_MS)
	const answer = (await due()) as { data: { uploads: number } }
	expect([used, held, lost, table, face].map(isThere)).toEqual([true, false, false, false, true])
	expect(answer.data.uploads).toBeGreaterThanOrEqual(3)
	// What was thrown away stands in the day's summary.
	expect(JSON.stringify(product.cloud.snapshot()['operations'])).toMatch(/"cleared":\{"uploads":[1-9]/)
	expect(await due()).toMatchObject({ data: { uploads: 0 } })
})
