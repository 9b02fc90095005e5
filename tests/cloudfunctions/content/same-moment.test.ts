import { withVerdict } from '#shared/content/moderation'
import type { Report } from '#shared/life/report'
import { reportStore as reports } from '../../../cloudfunctions/stores/cloudbase/report-store'
import { GRID_LEADER, submitted, VILLAGER, walk } from '../../support/demo'
import { uploadedPhoto } from '../../support/photo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

let product: Product
beforeAll(async () => {
	product = await startDemo({ print: () => undefined })
	// The adapter itself, in this process: what comes between its read and its write can then be said.
	Object.assign(process.env, product.cloud.sdkEnv())
})
afterAll(() => product.close())

async function read(id: string): Promise<Report> {
	const report = await reports.get(id)
	if (!report) throw new RangeError(id)
	return report
}

/** The report with a verdict on everything that waits. */
const answered = ({ checks = [] }: Report) =>
	checks.map((check) => (check.asking ? withVerdict(check, 'pass', product.clock.now()) : check))

test('a verdict is not written over an event that came between, whose own words still wait to be asked about', async () => {
	product.cloud.contentSafety.mode = 'outage'
	const view = await submitted(product)
	const before = await read(view.id)
	await walk(product, view, [[GRID_LEADER, 'accept', { note: '马上到' }]])
	product.cloud.contentSafety.mode = 'normal'
	const documents = product.snapshot()
	expect(await reports.setModerations(before, answered(before))).toBe(false)
	expect(product.snapshot()).toEqual(documents)
	const now = await read(view.id)
	expect(await reports.setModerations(now, answered(now))).toBe(true)
	expect((await read(view.id)).checks?.map(({ state }) => state)).toEqual(['passed', 'passed'])
})

test('of two answers on the same photo the first counts; on two photos, both', async () => {
	const photos = await Promise.all([1, 2].map(() => uploadedPhoto(product, VILLAGER)))
	const input = { clientKey: 'two-answers', category: 'road', photos }
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)
	const before = await read(report.id)
	const [first, second] = before.checks ?? []
	if (!first || !second) throw new RangeError('two photos have two checks')
	const now = product.clock.now()
	expect(await reports.setModerations(before, [withVerdict(first, 'reject', now), second])).toBe(true)
	expect(await reports.setModerations(before, [withVerdict(first, 'pass', now), second])).toBe(false)
	expect(await reports.setModerations(before, [first, withVerdict(second, 'pass', now)])).toBe(true)
	expect((await read(report.id)).checks?.map(({ state }) => state)).toEqual(['rejected', 'passed'])
})
