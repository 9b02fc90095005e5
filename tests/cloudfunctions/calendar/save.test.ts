import type { Input } from '../../../cloudfunctions/modules/contract'
import { GRID_1, GRID_LEADER, submitted, VILLAGE, walk } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { CLERK, type Product } from '../../support/product'
import { household, rosterCsv } from '../../support/roster-csv'

const COUNTY = '152221'

type Change = Omit<Input<'calendar', 'save'>, 'version'>

/** An invented notice: New Year from Friday to Monday, made up for on the Saturday of the week after. */
const YEAR_2027 = {
	year: 2027,
	source: '国务院办公厅关于2027年部分节假日安排的通知',
	off: ['2027-01-03', '2027-01-04', '2027-01-01', '2027-01-02'],
	working: ['2027-01-09'],
}
const SUMMER = {
	weekdays: [1, 2, 3, 4, 5],
	spans: [
		{ from: 480, to: 720 },
		{ from: 900, to: 1110 },
	],
}

let product: Product
beforeEach(async () => {
	product = await startDemo()
})
afterEach(() => product.close())

const shown = () => product.ask(CLERK, 'calendar', 'show', {})
const save = (version: number, change: Change) =>
	product.ask(CLERK, 'calendar', 'save', { version, ...change })
const at = (moment: string) => product.clock.set(new Date(`${moment}:00+08:00`))

/** Until when a new report must be accepted: four working hours. */
async function acceptedBy(): Promise<string> {
	return (await submitted(product, { category: 'policy', text: '养老金怎么领' })).clock.dueAt
}

test('shows the years that are known, and from the middle of November on says that the next one is missing', async () => {
	const september = await shown()
	expect(september.years.map(({ year, saved }) => [year, saved])).toEqual([
		[2024, false],
		[2025, false],
		[2026, false],
	])
	expect(september.years[2]?.source).toContain('2026年部分节假日安排')
	expect(september).toMatchObject({ version: 0, hours: [] })
	at('2026-11-14T23:59')
	expect(await shown()).not.toHaveProperty('warning')
	at('2026-11-15T00:00')
	expect((await shown()).warning).toMatch(/还没有登记2027年怎么放假/)
	const saved = await save(0, { year: YEAR_2027 })
	expect(saved).not.toHaveProperty('warning')
	expect(saved.years[3]).toEqual({ ...YEAR_2027, off: [...YEAR_2027.off].sort(), saved: true })
	at('2028-01-01T00:00')
	expect((await shown()).warning).toMatch(/还没有登记2028年怎么放假/)
})

test('a year that nobody knows has weekends and the law’s holidays; once saved it counts at once, at no further cost', async () => {
	at('2026-12-31T17:00')
	const input = { category: 'policy', text: '养老金怎么领' }
	const before = await product.raw(GRID_LEADER, 'report', {
		method: 'submit',
		input: { ...input, clientKey: 'calendar-before' },
	})
	expect(before.result).toMatchObject({ data: { report: { clock: { dueAt: '2027-01-04T11:30:00+08:00' } } } })
	const report = await submitted(product, input)
	await save(0, { year: YEAR_2027 })
	const after = await product.raw(GRID_LEADER, 'report', {
		method: 'submit',
		input: { ...input, clientKey: 'calendar-after' },
	})
	expect(after.result).toMatchObject({ data: { report: { clock: { dueAt: '2027-01-05T11:30:00+08:00' } } } })
	expect(after.counts).toMatchObject({ calls: before.counts.calls, writes: before.counts.writes })
	expect(report.clock.dueAt).toBe('2027-01-04T11:30:00+08:00')

	at('2027-01-08T17:00')
	expect(await acceptedBy()).toBe('2027-01-09T11:30:00+08:00')
})

test('events and the timer run by the saved calendar too', async () => {
	at('2026-12-31T17:00')
	// Working hours, which a matter of heat does not wait for.
	const ordinary = { category: 'livestock', text: '羊进了菜园' }
	const [passedOn, forgotten] = [await submitted(product, ordinary), await submitted(product, ordinary)]
	await save(0, { year: YEAR_2027 })
	const { clock } = await walk(product, passedOn, [[GRID_LEADER, 'return', { reason: '不归网格管' }]])
	expect(clock.dueAt).toBe('2027-01-05T11:30:00+08:00')

	product.clock.set(new Date(Date.parse(forgotten.clock.dueAt) + 1000))
	expect((await product.cloud.triggers.run('due')).result).toMatchObject({ data: { escalate: 1 } })
	const { report } = await product.ask(GRID_LEADER, 'report', 'show', { id: forgotten.id })
	expect(report.clock.dueAt).toBe('2027-01-05T15:00:00+08:00')
})

test('the nearest area with own hours counts, for all that lies below it, until they are taken away', async () => {
	at('2026-11-20T08:00')
	expect(await acceptedBy()).toBe('2026-11-20T15:00:00+08:00')
	await save(0, { hours: { areaCode: COUNTY, ...SUMMER } })
	expect(await acceptedBy()).toBe('2026-11-20T12:00:00+08:00')
	await save(1, { hours: { areaCode: VILLAGE, weekdays: [6], spans: [{ from: 540, to: 1020 }] } })
	expect(await acceptedBy()).toBe('2026-11-21T13:00:00+08:00')
	const { hours } = await save(2, { inherit: VILLAGE })
	expect(hours).toEqual([{ areaCode: COUNTY, ...SUMMER }])
	expect(await acceptedBy()).toBe('2026-11-20T12:00:00+08:00')
})

test('two clerks do not overwrite each other, and a change sent twice counts once', async () => {
	const change = { version: 0, year: YEAR_2027 }
	const both = await Promise.all([1, 2].map(() => product.call(CLERK, 'calendar', 'save', change)))
	expect(both).toMatchObject([{ ok: true }, { ok: true }])
	expect(both[0]).toEqual(both[1])
	expect(await product.call(CLERK, 'calendar', 'save', change)).toEqual(both[0])

	const before = product.snapshot()
	const late = await product.call(CLERK, 'calendar', 'save', {
		version: 0,
		hours: { areaCode: GRID_1, ...SUMMER },
	})
	expect(late).toMatchObject({ ok: false, error: { code: 'STALE_VERSION', message: /工作日历/u } })
	expect(product.snapshot()).toEqual(before)

	const race = await Promise.all(
		[COUNTY, VILLAGE].map((areaCode) =>
			product.call(CLERK, 'calendar', 'save', { version: 1, hours: { areaCode, ...SUMMER } }),
		),
	)
	expect(race.map(({ ok }) => ok).sort()).toEqual([false, true])
	expect(await shown()).toMatchObject({ version: 2 })
})

test('a saved year stands in for a built-in one, and an import of the roster leaves the calendar alone', async () => {
	const year = { year: 2026, source: '补充通知', off: ['2026-11-20'], working: [] }
	await save(0, { year })
	await product.importCsv(rosterCsv([household(GRID_1, '990')]))
	const { years } = await shown()
	expect(years.filter((one) => one.year === 2026)).toEqual([{ ...year, saved: true }])
	at('2026-11-20T08:00')
	expect(await acceptedBy()).toBe('2026-11-23T15:00:00+08:00')
})

test('an area’s hours are its own, or those of the nearest area above, by name', async () => {
	const hours = (areaCode: string) => product.ask(CLERK, 'calendar', 'hours', { areaCode })
	const nowhere = await hours(GRID_1)
	expect(nowhere).toMatchObject({ version: 0, above: { weekdays: [1, 2, 3, 4, 5] } })
	expect(nowhere).not.toHaveProperty('own')
	expect(nowhere).not.toHaveProperty('aboveName')
	await save(0, { hours: { areaCode: COUNTY, ...SUMMER } })
	await save(1, { hours: { areaCode: GRID_1, ...SUMMER, weekdays: [1, 2, 3] } })
	expect(await hours(GRID_1)).toEqual({
		version: 2,
		name: nowhere.name,
		own: { ...SUMMER, weekdays: [1, 2, 3] },
		above: SUMMER,
		aboveName: '科尔沁右翼前旗',
	})
	expect(await hours(VILLAGE)).not.toHaveProperty('own')
	expect(await hours(COUNTY)).not.toHaveProperty('aboveName')
})
