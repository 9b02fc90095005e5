import type { Output } from '../../../cloudfunctions/modules/contract'
import { publicWords, sharedWords } from '../../../cloudfunctions/modules/reports/public-words'
import type { Report } from '#shared/life/report'
import { settledCloud } from '../../model/walk'
import { RESIDENTS, STAFF } from '../../model/world/roster'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { eventsIn } from '../../support/offered'

type View = Output<'report', 'show'>['report']
type List = Output<'report', 'nearby'>

const openidOf = (name: string): string => [...STAFF, ...RESIDENTS].find((one) => one.name === name)!.openid
const REPORTER = '村民1'
const NEIGHBOUR = '村民2'
const LEADER = '格长甲'
const ABOVE = '前村甲'
const TEXT = '三号楼水管爆了，打13812345678，身份证15220119660101123X'

let cloud: MemoryCloud
let keys = 0
beforeAll(async () => {
	cloud = await settledCloud()
})

const call = (who: string, verb: string, input: object) => cloud.call(openidOf(who), 'report', verb, input)

async function ask<T>(who: string, verb: string, input: object): Promise<T> {
	const answer = await call(who, verb, input)
	if (!answer.ok) throw new Error(`${who} ${verb}: ${JSON.stringify(answer.error)}`)
	return answer.data as T
}

const viewOf = async (who: string, verb: string, input: object): Promise<View> =>
	(await ask<{ report: View }>(who, verb, input)).report

const SHARED = { shareWords: true }

const submit = (input: object = SHARED): Promise<View> =>
	viewOf(REPORTER, 'submit', {
		clientKey: `shared-key-${++keys}`,
		category: 'heating',
		text: TEXT,
		...input,
	})

const act = (who: string, verb: string, { id, version }: View, input: object = {}): Promise<View> =>
	viewOf(who, verb, { id, version, ...input })

const seen = (who: string, { id }: View): Promise<View> => viewOf(who, 'show', { id })

const inList = async ({ id }: View): Promise<List['items'][number] | undefined> =>
	(await ask<List>(NEIGHBOUR, 'nearby', {})).items.find((item) => item.id === id)

const kept = ({ id }: View): Report => cloud.reports.all().find((report) => report.id === id)!

test('neighbours read the words where the reporter said so, and no number in them', async () => {
	const report = await submit()
	expect(report).toMatchObject({ text: TEXT, neighboursRead: true })
	const read = '三号楼水管爆了，打****，身份证****'
	expect(await seen(NEIGHBOUR, report)).toMatchObject({ publicOnly: true, text: read })
	expect(await inList(report)).toMatchObject({ text: read })
	expect(await seen(LEADER, report)).toMatchObject({ text: TEXT, neighboursRead: true })
})

test('without that they read none, until the reporter says so; and none once it is taken back', async () => {
	const report = await submit({})
	expect(eventsIn(report)).toContain('share')
	expect(await seen(NEIGHBOUR, report)).toMatchObject({ text: '' })
	const shared = await act(REPORTER, 'share', report)
	expect((await seen(NEIGHBOUR, report)).text).toContain('三号楼')
	const back = await act(REPORTER, 'unshare', shared)
	expect(eventsIn(back)).not.toContain('unshare')
	expect(await seen(NEIGHBOUR, report)).toMatchObject({ text: '', history: [] })
	expect((await inList(report))?.text).toBe('')
	for (const who of [NEIGHBOUR, LEADER])
		expect(await call(who, 'share', { id: back.id, version: back.version })).toMatchObject({ ok: false })
})

test.each([
	['a private matter', { category: 'dispute' }],
	['one about those in charge', { aboutThoseInCharge: true }],
	['one unnamed', { category: 'funds', unnamed: true, place: { areaCode: '1111' } }],
])('%s is never shared, whatever is sent', async (_what, input) => {
	const report = await submit({ ...SHARED, ...input })
	expect(report.neighboursRead).toBeUndefined()
	expect(kept(report).state.shared).toBeUndefined()
	expect(eventsIn(report)).not.toContain('share')
	expect(await call(REPORTER, 'share', { id: report.id, version: report.version })).toMatchObject({
		error: { code: 'NOT_PUBLIC' },
	})
})

test('photos are seen once they have passed, words likewise', async () => {
	const photo = cloud.upload(`users/${openidOf(REPORTER)}/shared.jpg`)
	const report = kept(await submit({ ...SHARED, photos: [photo] }))
	expect(sharedWords(report)).toMatchObject({ photos: [] })
	const passed = report.checks!.map((check) => ({ ...check, state: 'passed' as const, copy: 'cloud://copy' }))
	expect(sharedWords({ ...report, checks: passed }).photos).toEqual([photo])
	const held = passed.map((check) => ({ ...check, state: 'held' as const }))
	expect(sharedWords({ ...report, checks: held })).toEqual({ text: '', photos: [] })
})

test('what is public is hidden again by whoever it lies with, and shown again by the desk above', async () => {
	const accepted = await act(LEADER, 'accept', await submit())
	const noted = await act(LEADER, 'note', accepted, { note: '张三家先停水', isPublic: true })
	expect((await seen(NEIGHBOUR, noted)).history).toHaveLength(1)
	const hide = { id: noted.id, version: noted.version, reason: '写了别人家的名字' }
	for (const who of [NEIGHBOUR, REPORTER]) expect(await call(who, 'hide', hide)).toMatchObject({ ok: false })
	const hidden = await viewOf(LEADER, 'hide', hide)
	expect(hidden).toMatchObject({ hidden: true, history: noted.history.concat(expect.anything() as never) })
	expect(await seen(NEIGHBOUR, noted)).toMatchObject({ text: '', history: [], photos: [] })
	expect(publicWords(kept(noted))).toEqual([])

	const mine = await seen(REPORTER, noted)
	expect(mine).toMatchObject({ text: TEXT, hidden: true })
	expect(eventsIn(mine)).not.toContain('unshare')
	expect(mine.history.at(-1)).toMatchObject({ event: 'hide', reason: '写了别人家的名字' })
	const letters = await cloud.call(openidOf(REPORTER), 'message', 'list', {})
	expect(JSON.stringify(letters)).toContain('收了起来，“写了别人家的名字”，邻居看不到了')

	// What is said to everybody afterwards is public; what was hidden is not.
	const later = await act(LEADER, 'note', hidden, { note: '下午来水', isPublic: true })
	expect((await seen(NEIGHBOUR, later)).history.map(({ text }) => text)).toEqual(['下午来水'])
	const shown = await act(ABOVE, 'unhide', later, { reason: '名字已经去掉' })
	expect(shown.hidden).toBeUndefined()
	expect(eventsIn(await seen(REPORTER, shown))).toContain('unshare')
	expect((await seen(NEIGHBOUR, shown)).history).toHaveLength(2)
	expect((await seen(NEIGHBOUR, shown)).text).toContain('三号楼')
})

test('hiding sent twice counts once', async () => {
	const report = await submit()
	const hide = { id: report.id, version: report.version, reason: '不该公开' }
	const [one, other] = [await viewOf(LEADER, 'hide', hide), await viewOf(LEADER, 'hide', hide)]
	expect(other.version).toBe(one.version)
	expect(eventsIn(one)).toContain('unhide')
	expect(eventsIn(one)).not.toContain('hide')
})

test('what is resolved is in the hint and the list no more', async () => {
	const report = await submit()
	expect(await inList(report)).toBeDefined()
	await act(LEADER, 'resolve', await act(LEADER, 'accept', report), { note: '换了新管' })
	expect(await inList(report)).toBeUndefined()
})
