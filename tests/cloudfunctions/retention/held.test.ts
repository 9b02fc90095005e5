import type { Output } from '../../../cloudfunctions/modules/contract'
import { chinaDay, DAY_MS } from '#shared/clock/china-time'
import { KEPT_DAYS } from '../../../cloudfunctions/privacy/kept-days'
import { settledCloud } from '../../model/walk'
import { CLERK as FIRST_CLERK } from '../../model/world/settle'
import { RESIDENTS, STAFF } from '../../model/world/roster'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { eventsIn } from '../../support/offered'

// 留存: the root's clerk keeps a report from deletion, with a reason and an end.

type View = Output<'report', 'show'>['report']

const openidOf = (name: string): string => [...STAFF, ...RESIDENTS].find((one) => one.name === name)!.openid
const [ME, LEADER, CLERK] = ['村民1', '格长甲', '县管甲']
const REASON = '草场边界还在调解'
const YEAR = KEPT_DAYS.report * DAY_MS

let cloud: MemoryCloud
let keys = 0
beforeEach(async () => {
	cloud = await settledCloud()
})

const answer = (who: string, noun: string, verb: string, input: object = {}) =>
	cloud.call(openidOf(who), noun, verb, input)

async function ask<T>(who: string, noun: string, verb: string, input: object = {}): Promise<T> {
	const said = await answer(who, noun, verb, input)
	if (!said.ok) throw new Error(`${who} ${verb}: ${JSON.stringify(said.error)}`)
	return said.data as T
}

const seen = async (who: string, id: string): Promise<View> =>
	(await ask<{ report: View }>(who, 'report', 'show', { id })).report
const act = async (who: string, verb: string, id: string, input: object = {}): Promise<View> => {
	const { version } = await seen(who, id)
	return (await ask<{ report: View }>(who, 'report', verb, { id, version, ...input })).report
}

async function closed(more: object = {}): Promise<View> {
	const clientKey = `held-key-${++keys}`
	const input = { clientKey, category: 'heating', text: '围栏占了我家草场', ...more }
	const { report } = await ask<{ report: View }>(ME, 'report', 'submit', input)
	await act(LEADER, 'settle', report.id, { note: '量过了' })
	return act(ME, 'confirm', report.id, { solved: 'yes', satisfied: 'yes' })
}

const forget = () => ask<Output<'account', 'forget'>>(ME, 'account', 'forget')
const textOf = (id: string): string => cloud.reports.all().find((one) => one.id === id)!.text

test('the clerk of the root finds it by its number, keeps it, and reads no word and nobody of it', async () => {
	const { id, number } = await closed()
	const { items } = await ask<Output<'report', 'search'>>(CLERK, 'report', 'search', {
		text: number.slice(-5),
	})
	expect(items).toMatchObject([{ id, text: '' }])
	const view = await act(CLERK, 'hold', id, { days: 400, reason: REASON })
	expect(view).toMatchObject({ keeperOnly: true, text: '', held: { reason: REASON } })
	expect(eventsIn(view)).toEqual(['hold', 'endHold'])
	for (const word of ['围栏', ME, '量过了']) expect(JSON.stringify(view)).not.toContain(word)
})

test('the first clerk, whose post stands in no area, finds it as well', async () => {
	const { id, number } = await closed()
	const found = await cloud.call(FIRST_CLERK, 'report', 'search', { text: number.slice(-4) })
	expect(found).toMatchObject({ ok: true, data: { items: [{ id, text: '' }] } })
})

test('its reporter and those in charge read until when, and why', async () => {
	const { id } = await closed()
	await act(CLERK, 'hold', id, { days: 400, reason: REASON })
	const until = chinaDay(cloud.now + 400 * DAY_MS)
	for (const who of [ME, LEADER]) {
		const { held } = await seen(who, id)
		expect(held).toMatchObject({ reason: REASON })
		expect(chinaDay(Date.parse(held!.until))).toBe(until)
	}
	const { items } = await ask<Output<'account', 'ownReports'>>(ME, 'account', 'ownReports')
	expect(items).toMatchObject([{ id, until, held: REASON }])
	const { items: news } = await ask<Output<'message', 'list'>>(ME, 'message', 'list')
	expect(JSON.stringify(news)).toContain(REASON)
})

test('neither time nor its reporter deletes it before its end; then time does', async () => {
	const { id, number } = await closed()
	await act(CLERK, 'hold', id, { days: 400, reason: REASON })
	const until = cloud.now + 400 * DAY_MS
	expect(await forget()).toEqual({
		forgotten: 0,
		waits: [{ number, why: 'held', until: chinaDay(until), reason: REASON }],
	})
	cloud.now = until - 1
	expect(await cloud.retention()).toEqual({ forgotten: 0 })
	expect(textOf(id)).not.toBe('')
	cloud.now = until
	expect(await cloud.retention()).toEqual({ forgotten: 1 })
	expect(JSON.stringify(cloud.reports.all().find((one) => one.id === id))).not.toContain(REASON)
})

test('ended early, it goes at its own time: to keep it began nothing anew', async () => {
	const { id } = await closed()
	const end = cloud.now
	cloud.now += 300 * DAY_MS
	await act(CLERK, 'hold', id, { days: 400, reason: REASON })
	await act(CLERK, 'endHold', id, { reason: '调解好了' })
	expect((await seen(ME, id)).held).toBeUndefined()
	cloud.now = end + YEAR - 1
	expect(await cloud.retention()).toEqual({ forgotten: 0 })
	cloud.now = end + YEAR
	expect(await cloud.retention()).toEqual({ forgotten: 1 })
})

test('one that is kept while its deletion is under way stays as it is', async () => {
	const photo = cloud.upload(`users/${openidOf(ME)}/fence.jpg`)
	const { id } = await closed({ photos: [photo] })
	const forgets = cloud.reports.forget.bind(cloud.reports)
	jest.spyOn(cloud.reports, 'forget').mockImplementationOnce(async (left) => {
		await act(CLERK, 'hold', id, { days: 30, reason: REASON })
		return forgets(left)
	})
	expect(await forget()).toMatchObject({ forgotten: 0 })
	expect(textOf(id)).not.toBe('')
	expect(await cloud.files.links([photo])).not.toEqual([''])
})

test('nobody else keeps a report, or lets it go, and no longer than three years at a time', async () => {
	const { id } = await closed()
	const input = { id, version: (await seen(CLERK, id)).version, days: 30, reason: REASON }
	// Of a town, of the same town in another post, above, in charge, its reporter.
	for (const who of ['西管甲', '西调甲', '县调甲', LEADER, ME])
		expect(await answer(who, 'report', 'hold', input)).toMatchObject({ ok: false })
	expect(await answer(CLERK, 'report', 'hold', { ...input, days: 3 * 365 + 1 })).toMatchObject({
		error: { code: 'INVALID_INPUT', fields: { days: expect.anything() as string } },
	})
	expect((await seen(ME, id)).held).toBeUndefined()
})

test('a clerk whom it is about has no part in it', async () => {
	const { id } = await closed()
	await act(CLERK, 'hold', id, { days: 30, reason: REASON })
	const report = cloud.reports.all().find((one) => one.id === id)!
	const clerk = report.history.find(({ event }) => event === 'hold')!.by.id
	jest.spyOn(cloud.reports, 'get').mockResolvedValue({ ...report, barred: [clerk] })
	expect(await answer(CLERK, 'report', 'show', { id })).toMatchObject({ error: { code: 'NO_PERMISSION' } })
})
