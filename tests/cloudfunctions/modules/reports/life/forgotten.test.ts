import type { Output } from '../../../../../cloudfunctions/modules/contract'
import { DAY_MS } from '#shared/clock/china-time'
import type { Report } from '#shared/life/report'
import { filesOf } from '../../../../../cloudfunctions/modules/reports/life/forgotten'
import { KEPT_DAYS } from '../../../../../cloudfunctions/privacy/kept-days'
import { settledCloud } from '../../../../model/walk'
import { RESIDENTS, STAFF } from '../../../../model/world/roster'
import { MemoryInbox } from '../../../../support/memory-ports/inbox'
import type { MemoryCloud } from '../../../../support/memory-ports/memory-cloud'
import { MemoryUnnamed } from '../../../../support/memory-ports/unnamed-reporters'

type View = Output<'report', 'show'>['report']

const openidOf = (name: string): string => [...STAFF, ...RESIDENTS].find((one) => one.name === name)!.openid
const REPORTER = '村民1'
const NEIGHBOUR = '村民2'
const LEADER = '格长甲'

let cloud: MemoryCloud
let keys = 0
beforeEach(async () => {
	cloud = await settledCloud()
})

async function ask<T>(who: string, noun: string, verb: string, input: object): Promise<T> {
	const answer = await cloud.call(openidOf(who), noun, verb, input)
	if (!answer.ok) throw new Error(`${who} ${verb}: ${JSON.stringify(answer.error)}`)
	return answer.data as T
}

const act = async (who: string, verb: string, { id, version }: View, input: object = {}): Promise<View> =>
	(await ask<{ report: View }>(who, 'report', verb, { id, version, ...input })).report

const submit = async (input: object): Promise<View> => {
	const clientKey = `long-ago-key-${++keys}`
	return (
		await ask<{ report: View }>(REPORTER, 'report', 'submit', { clientKey, category: 'heating', ...input })
	).report
}

const kept = ({ id }: View): Report => cloud.reports.all().find((report) => report.id === id)!

/** Words and names of people that somebody wrote or that the roster says of them. */
const SAID = [
	'三号楼水管爆了',
	'13812345678',
	'夜里也漏',
	'已经换了阀门',
	'谢谢',
	'村民2',
	'院子东头',
	'石有田',
]

/** From first to last, with words of everybody. */
async function livedThrough(): Promise<{ report: View; photo: string; files: string[] }> {
	const photo = cloud.upload(`users/${openidOf(REPORTER)}/burst.jpg`)
	const voice = cloud.uploadVoice(`users/${openidOf(REPORTER)}/said.mp3`)
	const more = cloud.uploadVoice(`users/${openidOf(REPORTER)}/more.mp3`)
	const proof = cloud.upload(`users/${openidOf(LEADER)}/mended.jpg`)
	let report = await submit({
		...{
			text: '三号楼水管爆了',
			photos: [photo],
			voice: { fileId: voice, seconds: 23 },
			contact: { name: '石有田', phone: '13812345678' },
			placeNote: '院子东头',
			shareWords: true,
		},
	})
	report = await act(NEIGHBOUR, 'join', report)
	report = await act(REPORTER, 'add', report, { note: '夜里也漏', voice: { fileId: more, seconds: 5 } })
	report = await act(LEADER, 'accept', report)
	report = await act(LEADER, 'resolve', report, { note: '已经换了阀门', photos: [proof] })
	report = await act(REPORTER, 'confirm', report, { solved: 'yes', satisfied: 'yes', note: '谢谢' })
	return { report, photo, files: [photo, voice, more, proof] }
}

test('what is kept is kept for so many days', () => {
	expect(KEPT_DAYS).toEqual({
		...{ report: 365, private: 180, message: 180, unread: 365, draft: 7 },
		...{ upload: 7, print: 1, operations: 90, audit: 3 * 365 },
	})
})

test('a year after its end nothing is left of who, where exactly, which words, photos and voice; what is counted stays', async () => {
	const { report, files } = await livedThrough()
	const before = kept(report)
	cloud.now += KEPT_DAYS.report * DAY_MS - 1
	expect(await cloud.retention()).toEqual({ forgotten: 0 })
	expect(kept(report)).toEqual(before)

	cloud.now += 1
	expect(await cloud.retention()).toEqual({ forgotten: 1 })
	const left = JSON.stringify(kept(report))
	for (const said of [...SAID, ...files, openidOf(NEIGHBOUR)]) expect(left).not.toContain(said)
	expect(await cloud.files.links(files)).toEqual(['', '', '', ''])
	expect(kept(report)).toMatchObject({ number: before.number, version: before.version, forgotten: true })
	expect(kept(report).state.joined).toHaveLength(1)
	expect(kept(report).history.map(({ at, event, by }) => [at, event, by.title])).toEqual(
		before.history.map(({ at, event, by }) => [at, event, by.title]),
	)
	expect(await cloud.retention()).toEqual({ forgotten: 0 })
})

test('the copy of a photo goes with it', async () => {
	const { report, photo } = await livedThrough()
	const check = { version: 1, fileId: photo, copy: 'cloud://memory/photos/c.jpg', state: 'passed' } as const
	expect(filesOf({ ...kept(report), checks: [check] })).toEqual(expect.arrayContaining([photo, check.copy]))
})

test('its reporter still finds it, as something that was; its messages are gone', async () => {
	const { report } = await livedThrough()
	expect((await ask<Output<'message', 'list'>>(REPORTER, 'message', 'list', {})).items).not.toEqual([])
	cloud.now += KEPT_DAYS.report * DAY_MS
	await cloud.retention()
	const { items } = await ask<Output<'report', 'mine'>>(REPORTER, 'report', 'mine', {})
	expect(items).toMatchObject([{ id: report.id, text: '' }])
	const { report: seen } = await ask<{ report: View }>(REPORTER, 'report', 'show', { id: report.id })
	expect(seen).toMatchObject({ id: report.id, text: '', photos: [], forgotten: true })
	expect((await ask<Output<'message', 'list'>>(REPORTER, 'message', 'list', {})).items).toEqual([])
})

test('a private one is forgotten sooner, an open one never, however old', async () => {
	const quarrel = await submit({ category: 'dispute', text: '羊吃了菜' })
	const withdrawn = await act(REPORTER, 'withdraw', quarrel)
	const open = await submit({ text: '还没有人来' })
	cloud.now += KEPT_DAYS.private * DAY_MS
	expect(await cloud.retention()).toEqual({ forgotten: 1 })
	expect(kept(withdrawn).text).toBe('')
	cloud.now += 9 * KEPT_DAYS.report * DAY_MS
	expect(await cloud.retention()).toEqual({ forgotten: 0 })
	expect(kept(open).text).toBe('还没有人来')
})

test('nobody learns any more who reported without a name', async () => {
	const secret = await submit({
		...{ category: 'funds', text: '补贴账目不对', unnamed: true, place: { areaCode: '1111' } },
	})
	await act(REPORTER, 'withdraw', secret)
	const mine = async () => (await ask<Output<'report', 'mine'>>(REPORTER, 'report', 'mine', {})).items
	expect(await mine()).toHaveLength(1)
	cloud.now += KEPT_DAYS.report * DAY_MS
	await cloud.retention()
	expect(await mine()).toEqual([])
	expect(JSON.stringify(kept(secret))).not.toContain(openidOf(REPORTER))
})

test('whatever it dies at, what is there opens, and the next run goes on to the same end', async () => {
	const { report } = await livedThrough()
	cloud.now += KEPT_DAYS.report * DAY_MS
	await cloud.retention()
	const whole = kept(report)
	expect(whole).not.toHaveProperty('leftFiles')
	const died = new Error('died')
	const deaths = [
		() => jest.spyOn(cloud.reports, 'forget').mockRejectedValueOnce(died),
		() => jest.spyOn(cloud.files, 'remove').mockRejectedValueOnce(died),
		() => jest.spyOn(MemoryInbox.prototype, 'forget').mockRejectedValueOnce(died),
		() => jest.spyOn(MemoryUnnamed.prototype, 'forget').mockRejectedValueOnce(died),
	]
	for (const [at, die] of deaths.entries()) {
		cloud = await settledCloud()
		const { report: again, photo } = await livedThrough()
		cloud.now += KEPT_DAYS.report * DAY_MS
		const dies = die()
		await expect(cloud.retention()).rejects.toThrow('died')
		const { report: seen } = await ask<{ report: View }>(REPORTER, 'report', 'show', { id: again.id })
		// Words and photos go at one moment; what is shown names no photo that is gone.
		expect([seen.text === '', seen.photos.length]).toEqual(at === 0 ? [false, 1] : [true, 0])
		dies.mockRestore()
		expect(await cloud.retention()).toEqual({ forgotten: 1 })
		expect({ ...kept(again), id: whole.id, number: whole.number }).toMatchObject({
			text: '',
			forgotten: true,
		})
		expect(kept(again)).not.toHaveProperty('leftFiles')
		expect(await cloud.files.links([photo])).toEqual([''])
	}
})
