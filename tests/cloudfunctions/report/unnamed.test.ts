import type { Output } from '../../../cloudfunctions/modules/contract'
import { settledCloud } from '../../model/walk'
import { doorCodeOf } from '../../model/world/settle'
import { RESIDENTS, STAFF, STRANGERS } from '../../model/world/roster'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'

type View = Output<'report', 'show'>['report']
type List = Output<'report', 'mine'>

const REPORTER = RESIDENTS[0]!
const PEOPLE = [...STAFF, ...RESIDENTS]
const openidOf = (name: string): string => PEOPLE.find((one) => one.name === name)!.openid

let cloud: MemoryCloud
let keys = 0
beforeEach(async () => {
	cloud = await settledCloud()
})

async function asked(openid: string, noun: string, verb: string, input: object): Promise<unknown> {
	const answer = await cloud.call(openid, noun, verb, input)
	return answer.ok ? answer.data : answer.error
}

const viewOf = (answer: unknown): View => (answer as { report: View }).report

const UNNAMED = { unnamed: true, place: { areaCode: '1111' } }

const submit = (input: object = UNNAMED, openid = REPORTER.openid): Promise<unknown> =>
	asked(openid, 'report', 'submit', {
		clientKey: `unnamed-key-${++keys}`,
		category: 'funds',
		text: '补贴账目不对',
		...input,
	})

const act = async (name: string, verb: string, { id, version }: View, input: object = {}): Promise<View> =>
	viewOf(await asked(openidOf(name), 'report', verb, { id, version, ...input }))

/** What tells who reported. */
const TRACES = [REPORTER.openid, REPORTER.name, REPORTER.phone, '13600000000', '"house"', '"address"']

const tracesIn = (text: string): string[] => TRACES.filter((trace) => text.includes(trace))

test('nobody reads who it is: not in a view, a list, a message, nor in what is kept of the report', async () => {
	const report = viewOf(await submit({ ...UNNAMED, contact: { name: REPORTER.name, phone: REPORTER.phone } }))
	expect(report).toMatchObject({ mine: true, unnamed: true })
	expect(tracesIn(JSON.stringify(cloud.reports.all()))).toEqual([])
	for (const { openid, name } of PEOPLE.filter((one) => one.openid !== REPORTER.openid)) {
		const seen = [
			await asked(openid, 'report', 'show', { id: report.id }),
			await asked(openid, 'report', 'inbox', {}),
			await asked(openid, 'report', 'mine', {}),
			await asked(openid, 'report', 'nearby', {}),
			await asked(openid, 'report', 'desk', { section: 'unplaced' }),
			await asked(openid, 'message', 'list', {}),
		]
		expect({ name, traces: tracesIn(JSON.stringify(seen)) }).toEqual({ name, traces: [] })
	}
})

test('the reporter finds it among their own, hears of it, and does what a reporter does', async () => {
	const named = viewOf(await submit({}))
	const report = viewOf(await submit())
	const { items } = (await asked(REPORTER.openid, 'report', 'mine', {})) as List
	expect(items.map(({ id }) => id).sort()).toEqual([named.id, report.id].sort())
	const accepted = await act('格长甲', 'accept', report)
	const asks = await act('格长甲', 'ask', accepted, { note: '是哪一年的' })
	const news = JSON.stringify(await asked(REPORTER.openid, 'message', 'list', {}))
	expect(news).toContain(report.id)
	const answered = await act(REPORTER.name, 'answer', asks, { note: '去年的' })
	expect(answered).toMatchObject({ status: 'processing', mine: true })
	expect(tracesIn(JSON.stringify(cloud.reports.all().filter(({ id }) => id === report.id)))).toEqual([])
	expect(JSON.stringify(await asked(openidOf('格长甲'), 'message', 'list', {}))).toContain(report.id)
	// Told of what others do, and not of what they do themselves.
	expect(JSON.stringify(await asked(REPORTER.openid, 'message', 'list', {}))).not.toContain('去年的')
})

test('a longer list goes on over both kinds, each once, newest first', async () => {
	for (let at = 0; at < 50; at++) {
		cloud.now += 60_000
		await submit(at % 3 === 0 ? UNNAMED : {})
	}
	const all: string[] = []
	let cursor: string | undefined
	do {
		const page = (await asked(REPORTER.openid, 'report', 'mine', {
			own: true,
			...(cursor && { cursor }),
		})) as List
		all.push(...page.items.map(({ submittedAt }) => submittedAt))
		cursor = page.cursor
	} while (cursor !== undefined)
	expect(all).toHaveLength(50)
	expect(new Set(all).size).toBe(50)
	expect(all).toEqual([...all].sort().reverse())
})

test('the oldest of very many stays in their list', async () => {
	const first = viewOf(await submit())
	for (let at = 0; at < 200; at++)
		await cloud.ports.unnamed.keep({ reportId: `none-${at}`, at: cloud.now + 1 }, REPORTER.openid)
	const { items } = (await asked(REPORTER.openid, 'report', 'mine', { own: true })) as List
	expect(items.map(({ id }) => id)).toEqual([first.id])
})

test('who reports once by name and once without stays the reporter of the one that took the other in', async () => {
	const named = viewOf(await submit({ place: { areaCode: '1111' } }))
	const unnamed = viewOf(await submit())
	await act('格长甲', 'merge', unnamed, { into: named.id })
	const seen = viewOf(await asked(REPORTER.openid, 'report', 'show', { id: named.id }))
	expect(seen).toMatchObject({ mine: true, publicOnly: false })
	expect(await act(REPORTER.name, 'withdraw', seen)).toBeUndefined()
	expect(await act(REPORTER.name, 'urge', seen)).toMatchObject({ mine: true, version: seen.version + 1 })
})

test('its photos lie where nothing says whose they are', async () => {
	const photo = cloud.upload(`users/${REPORTER.openid}/a.jpg`)
	const report = viewOf(await submit({ ...UNNAMED, photos: [photo] }))
	expect(report.photos).toHaveLength(1)
	expect(tracesIn(report.photos.join())).toEqual([])
	expect(tracesIn(JSON.stringify(cloud.reports.all()))).toEqual([])
})

test('sent again it is one report, and news still find their way', async () => {
	const input = { ...UNNAMED, clientKey: 'unnamed-key-again' }
	const [one, other] = [viewOf(await submit(input)), viewOf(await submit(input))]
	expect(other.id).toBe(one.id)
	expect(cloud.reports.all()).toHaveLength(1)
})

test('no house is kept where the place was a door', async () => {
	const doorCode = doorCodeOf('1111', '1', cloud.roster.all())
	const report = viewOf(await submit({ unnamed: true, place: { doorCode } }))
	expect(cloud.reports.peek(report.id)?.place.householdId).toBeUndefined()
	const seen = viewOf(await asked(openidOf('格长甲'), 'report', 'show', { id: report.id }))
	expect(seen.house).toBeUndefined()
	expect(seen.place.path).toContain('前进一格')
})

test('a place that nobody finds, or a point, does not stand for their home', async () => {
	for (const place of [{ text: '没有人知道的地方' }, { point: { lng: 116.1, lat: 43.9 } }]) {
		const { id, trail } = viewOf(await submit({ unnamed: true, place }))
		expect(cloud.reports.peek(id)).toMatchObject({
			place: { path: [{ code: '100' }] },
			state: { ownerPath: ['100'] },
		})
		expect(cloud.reports.peek(id)?.place.path).toHaveLength(1)
		expect(trail.join()).not.toContain('前进')
	}
})

test('where it cannot be, the field and the reason are said', async () => {
	expect(await submit({ ...UNNAMED, category: 'heating' })).toMatchObject({
		code: 'INVALID_INPUT',
		fields: { unnamed: '这一类要知道是谁报的，才好办' },
	})
	expect(await submit({ unnamed: true })).toMatchObject({
		code: 'MISSING_INPUT',
		fields: { place: '不让人知道您是谁，就请写明地方' },
	})
	expect(await submit({ ...UNNAMED, onBehalf: { name: '老邻居' } }, openidOf('格长甲'))).toMatchObject({
		code: 'INVALID_INPUT',
		fields: { unnamed: '替别人上报，要写他的名字' },
	})
	expect(cloud.reports.all()).toEqual([])
})

test('somebody else cannot do what the reporter may, a stranger reads nothing', async () => {
	const report = viewOf(await submit())
	expect(await asked(STRANGERS[0]!, 'report', 'show', { id: report.id })).toMatchObject({
		code: 'NO_PERMISSION',
	})
	expect(await act('村民2', 'withdraw', report)).toBeUndefined()
})

test('what was said lies where nothing says whose it is, beside the photos', async () => {
	const [photo, fileId] = [
		cloud.upload(`users/${REPORTER.openid}/a.jpg`),
		cloud.uploadVoice(`users/${REPORTER.openid}/a.mp3`),
	]
	const report = viewOf(await submit({ ...UNNAMED, photos: [photo], voice: { fileId, seconds: 9 } }))
	expect(report.voice).toMatchObject({ seconds: 9, link: expect.stringContaining('.mp3') as string })
	expect(report.photos).toHaveLength(1)
	const more = cloud.uploadVoice(`users/${REPORTER.openid}/b.mp3`)
	const added = await act(REPORTER.name, 'add', report, { voice: { fileId: more, seconds: 7 } })
	expect(added.history.at(-1)?.voice).toMatchObject({ seconds: 7 })
	const kept = JSON.stringify(cloud.reports.all())
	expect([kept.includes('unnamed'), tracesIn(kept)]).toEqual([true, []])
})
