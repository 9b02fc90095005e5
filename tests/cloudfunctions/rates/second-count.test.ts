import { toReport, type ReadReport } from '../../../cloudfunctions/stores/cloudbase/report-document'
import { reportStore } from '../../../cloudfunctions/stores/cloudbase/report-store'
import type { Input } from '../../../cloudfunctions/modules/contract'
import { measuredOf } from '../../../cloudfunctions/modules/rates/measured'
import type { RosterDocument } from '../../../cloudfunctions/modules/org/documents'
import { addDays, chinaDay } from '#shared/clock/china-time'
import { replay } from '../../../cloudfunctions/modules/reports/life/begin'
import { REPORT_EVENTS } from '#shared/life/event'
import { COUNTED, RATES } from '#shared/rates/rate'
import { DISPATCHER, GRID_1, VILLAGE } from '../../support/demo'
import { forgottenReport } from '../../../cloudfunctions/modules/reports/life/forgotten'
import { countedBy, type StoredReport } from '../../support/independent-rates'
import { startDemo } from '../../support/filled-product'
import { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { RosterDocuments } from '../../support/memory-ports/roster-documents'
import { TEST_DAY, type Product } from '../../support/product'
import { liveAtRandom, type Living } from '../../support/random-lives'

const TOWN = '152221100'
const AREAS = [TOWN, VILLAGE, GRID_1, `${VILLAGE}-2`, `${VILLAGE}-3`, '152221100210']
const REPORTS = 80
const WHOLE = { from: TEST_DAY, to: addDays(TEST_DAY, 300) }

// The lives are lived in memory, where two thousand calls take seconds, and the counting is the database's.

/** Five of one sender within an hour do not come about at random, and the clerk who keeps a report is not among these people. */
const ELSEWHERE = ['dismiss', 'restore', 'hold', 'endHold']

let product: Product
beforeAll(async () => {
	product = await startDemo()
	Object.assign(process.env, product.cloud.sdkEnv())
	const roster = new RosterDocuments(product.snapshot()['roster'] as RosterDocument[])
	const memory = new MemoryCloud({ now: product.clock.now(), roster })
	const living: Living = {
		call: (...args) => memory.call(...args),
		pass: (ms) => (memory.now += Math.round(ms)),
		timer: () => memory.timer(),
	}
	await liveAtRandom(living, { seed: 20261121, reports: REPORTS, steps: 10 * REPORTS })
	for (const report of memory.reports.all()) await reportStore.add(report)
	product.clock.set(memory.now)
}, 600_000)
afterAll(() => product.close())

let stored: StoredReport[]
beforeEach(() => {
	stored = product.snapshot()['reports'] as StoredReport[]
})

type Asked = Input<'rates', 'show'>

const inside = ({ areaCode, from, to }: Asked) =>
	stored.filter(({ place, history }) => {
		if (!place.path.some(({ code }) => code === areaCode)) return false
		const day = chinaDay(history[0]?.at ?? 0)
		return from <= day && day <= to
	})

type Counted = ReturnType<typeof countedBy>

/** The second count of a report, which every area and every rate asks for. */
const counts = new WeakMap<StoredReport, { now: number; counted: Counted }>()

function countedOnce(report: StoredReport, now: number): Counted {
	const known = counts.get(report)
	if (known?.now === now) return known.counted
	const counted = countedBy(report, now)
	counts.set(report, { now, counted })
	return counted
}

/** The ids behind a number, by the second count. */
function idsOf(asked: Asked, rate: string, counted: string): string[] {
	const now = product.clock.now()
	return inside(asked).flatMap((report) => (countedOnce(report, now)[rate] === counted ? [report._id] : []))
}

/** What the second count says of an area, in the words of the product's. */
function secondCount(asked: Asked) {
	return {
		reports: inside(asked).length,
		rates: RATES.map((code) => {
			const numerator = idsOf(asked, code, 'met').length
			return { code, numerator, denominator: numerator + idsOf(asked, code, 'missed').length }
		}),
	}
}

/** What the product says, without the percent. */
const plain = ({
	reports,
	rates,
}: {
	reports: number
	rates: { code: string; numerator: number; denominator: number }[]
}) => ({
	reports,
	rates: rates.map(({ code, numerator, denominator }) => ({ code, numerator, denominator })),
})

async function compare(asked: Asked): Promise<void> {
	const shown = await product.ask(DISPATCHER, 'rates', 'show', asked)
	expect(plain(shown)).toEqual(secondCount(asked))
	for (const child of shown.children) {
		expect(plain(child)).toEqual(secondCount({ ...asked, areaCode: child.area.code }))
	}
}

test('the lives were varied: in every rate some are met and some are missed', () => {
	expect(stored).toHaveLength(REPORTS)
	for (const { code, numerator, denominator } of secondCount({ areaCode: TOWN, ...WHOLE }).rates) {
		expect([code, numerator > 3, denominator - numerator > 3]).toEqual([code, true, true])
	}
})

test('and every event of the life table happened', () => {
	const happened = new Set(stored.flatMap(({ history }) => history.map(({ event }) => event)))
	expect([...happened].sort()).toEqual(
		['submit', ...REPORT_EVENTS].filter((one) => !ELSEWHERE.includes(one)).sort(),
	)
})

test.each(AREAS)(
	'the rates of %s and of all below equal a second count from raw history',
	async (areaCode) => {
		await compare({ areaCode, ...WHOLE })
	},
)

test('and a report that was forgotten counts as before, its history leads to its state', () => {
	for (const document of stored) {
		const report = toReport(document as unknown as ReadReport)
		const left = forgottenReport(report)
		expect(measuredOf(left)).toEqual(measuredOf(report))
		expect(replay(left.history)).toEqual(left.state)
		expect(forgottenReport(left)).toEqual(left)
	}
})

test('and of any period', async () => {
	for (let week = 0; week < 6; week += 1) {
		const from = addDays(TEST_DAY, week * 7)
		await compare({ areaCode: TOWN, from, to: addDays(from, 6) })
	}
	await compare({ areaCode: TOWN, from: addDays(TEST_DAY, -30), to: addDays(TEST_DAY, -1) })
})

test('the reports behind each number are those that the second count finds, once the timer has run', async () => {
	for (let run = 0; run * 100 < REPORTS; run += 1) await product.cloud.triggers.run('due')
	stored = product.snapshot()['reports'] as StoredReport[]
	for (const areaCode of [TOWN, GRID_1]) {
		for (const rate of RATES) {
			for (const counted of COUNTED) {
				const asked = { areaCode, ...WHOLE }
				expect((await behind({ ...asked, rate, counted })).sort()).toEqual(idsOf(asked, rate, counted).sort())
			}
		}
	}
})

test('what nobody touches counts as late as soon as its term has passed, before the timer comes', async () => {
	const before = await product.ask(DISPATCHER, 'rates', 'show', { areaCode: TOWN, ...WHOLE })
	product.clock.advance(60 * 24 * 3_600_000)
	await compare({ areaCode: TOWN, ...WHOLE })
	const after = await product.ask(DISPATCHER, 'rates', 'show', { areaCode: TOWN, ...WHOLE })
	const denominators = ({ rates }: typeof after) => rates.map(({ denominator }) => denominator)
	expect(denominators(after)).not.toEqual(denominators(before))
	await product.cloud.triggers.run('due')
	stored = product.snapshot()['reports'] as StoredReport[]
	await compare({ areaCode: TOWN, ...WHOLE })
})

async function behind(input: Input<'rates', 'reports'>): Promise<string[]> {
	const ids: string[] = []
	for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
		const page = await product.ask(DISPATCHER, 'rates', 'reports', {
			...input,
			...(cursor !== undefined && { cursor }),
		})
		ids.push(...page.items.map(({ id }) => id))
		cursor = page.cursor
	}
	return ids
}
