import type { Output } from '../../../cloudfunctions/modules/contract'
import { settledCloud } from '../../model/walk'
import { RESIDENTS, STAFF } from '../../model/world/roster'
import { doorCodeOf } from '../../model/world/settle'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'

// 我的信息: what is kept of somebody, who looked, and what they delete themself.

type View = Output<'report', 'show'>['report']

const openidOf = (name: string): string =>
	[...STAFF, ...RESIDENTS].find((one) => one.name === name)?.openid ?? name
const ME = '村民1'
const LEADER = '格长甲'
const NEWCOMER = 'o-newcomer-00000000000000001'

let cloud: MemoryCloud
let keys = 0
/** After it the same looking is another showing. */
const HOUR_MS = 3_600_000
beforeEach(async () => {
	cloud = await settledCloud()
})

async function ask<T>(who: string, noun: string, verb: string, input: object = {}): Promise<T> {
	const answer = await cloud.call(openidOf(who), noun, verb, input)
	if (!answer.ok) throw new Error(`${who} ${verb}: ${JSON.stringify(answer.error)}`)
	return answer.data as T
}

const act = async (who: string, verb: string, { id, version }: View, input: object = {}): Promise<View> =>
	(await ask<{ report: View }>(who, 'report', verb, { id, version, ...input })).report

const submit = async (text: string, more: object = {}): Promise<View> =>
	(
		await ask<{ report: View }>(ME, 'report', 'submit', {
			...{ clientKey: `own-info-${++keys}`, category: 'heating', text },
			...more,
		})
	).report

async function closed(text: string, more: object = {}): Promise<View> {
	const report = await act(LEADER, 'settle', await submit(text, more), { note: '换了阀门' })
	return act(ME, 'confirm', report, { solved: 'yes', satisfied: 'yes', note: '谢谢师傅' })
}

const kept = (who = ME) => ask<Output<'account', 'kept'>>(who, 'account', 'kept')
const looks = (who = ME, input = {}) => ask<Output<'account', 'looks'>>(who, 'account', 'looks', input)
const own = (who = ME) => ask<Output<'account', 'ownReports'>>(who, 'account', 'ownReports')
const forget = (who = ME) => ask<Output<'account', 'forget'>>(who, 'account', 'forget')

async function openedBy(who: string): Promise<string> {
	const [home] = (await kept()).households
	await ask(who, 'household', 'show', { householdId: home!.id })
	return home!.id
}

async function moveIn(): Promise<void> {
	const doorCode = doorCodeOf('1111', '1', cloud.roster.all())
	await ask(NEWCOMER, 'household', 'bind', { doorCode, name: '新来的', phone: '13600009999' })
}

test('what is kept of somebody: where they live, under which name and phone, and their post', async () => {
	await moveIn()
	const home = {
		address: '1号',
		path: expect.stringContaining('前进一格') as string,
		since: expect.anything() as string,
	}
	expect(await kept()).toEqual({
		households: [
			{
				...home,
				id: expect.any(String) as string,
				name: ME,
				phone: '13700000001',
				state: 'confirmed',
				others: [],
			},
		],
	})
	expect(await kept(NEWCOMER)).toMatchObject({
		households: [{ name: '新来的', state: 'pending', others: [] }],
	})
	expect(await kept(LEADER)).toMatchObject({ staff: { name: LEADER, posts: ['前进一格 网格长'] } })
	expect(await kept('o-stranger')).toEqual({ households: [] })
})

test('who looked is read by whoever belongs there, and by nobody else', async () => {
	cloud.now += HOUR_MS
	await openedBy(LEADER)
	cloud.now += HOUR_MS
	await ask(LEADER, 'household', 'list')
	const looker = { name: LEADER, title: '前进一格 网格长' }
	expect((await looks()).items.slice(0, 2)).toMatchObject([
		{ ...looker, where: 'list', what: ['address'] },
		{ ...looker, where: 'household', what: ['phone', 'address'] },
	])
	// The neighbour's address stood in the list, and their household was not opened.
	expect((await looks('村民2')).items.map(({ where }) => where)).not.toContain('household')
	expect((await looks('村民4')).items.map(({ name }) => name)).not.toContain(LEADER)
	expect((await looks('o-stranger')).items).toEqual([])
})

test('whoever waits at a public door learns of their own showing alone, and whoever comes later of none before', async () => {
	cloud.now += HOUR_MS
	await openedBy(LEADER)
	cloud.now += HOUR_MS
	await moveIn()
	expect((await looks(NEWCOMER)).items).toEqual([])
	await openedBy(LEADER)
	expect((await looks(NEWCOMER)).items.map(({ where }) => where)).toEqual(['household'])
	cloud.now += HOUR_MS
	const { items } = await ask<Output<'household', 'pending'>>(LEADER, 'household', 'pending')
	const waiting = items.find(({ phone }) => phone === '136****9999')!
	await ask(LEADER, 'household', 'confirm', { householdId: waiting.householdId, memberId: waiting.memberId })
	expect((await looks(NEWCOMER)).items.map(({ where }) => where)).toEqual(['list', 'household'])
	expect(await kept()).toMatchObject({ households: [{ others: [{ name: '新来的' }] }] })
})

test('all that somebody said is there to be taken along, with the day on which it goes by itself', async () => {
	const report = await closed('三楼不暖和', { contact: { name: ME, phone: '13812345678' } })
	expect((await own()).items).toEqual([
		{
			id: report.id,
			number: report.number,
			category: '供暖',
			status: 'closed',
			at: expect.any(String) as string,
			words: ['三楼不暖和', '谢谢师傅'],
			place: expect.stringContaining('1号') as string,
			name: ME,
			phone: '13812345678',
			photos: 0,
			voices: 0,
			until: '2027-09-16',
		},
	])
	expect(await own('村民2')).toEqual({ items: [] })
})

test('what has ended is deleted at once; what is open stays, and says so; again it changes nothing', async () => {
	const ended = await closed('三楼不暖和')
	cloud.now += HOUR_MS
	const open = await submit('水管漏水')
	expect(await forget('村民2')).toEqual({ forgotten: 0, waits: [] })
	expect(await forget()).toEqual({ forgotten: 1, waits: [{ number: open.number, why: 'open' }] })
	const text = JSON.stringify(cloud.reports.all().find(({ id }) => id === ended.id))
	for (const said of ['三楼不暖和', '谢谢师傅', '换了阀门']) expect(text).not.toContain(said)
	expect(cloud.reports.all().find(({ id }) => id === open.id)).toMatchObject({ text: '水管漏水' })
	expect((await own()).items).toMatchObject([
		{ number: open.number },
		{ number: ended.number, deleted: true },
	])
	expect(await forget()).toEqual({ forgotten: 0, waits: [{ number: open.number, why: 'open' }] })
})

test('nothing happens any more to what was deleted', async () => {
	const ended = await closed('三楼不暖和')
	await forget()
	const { report } = await ask<{ report: View }>(ME, 'report', 'show', { id: ended.id })
	expect(report).toMatchObject({ forgotten: true, allowed: [] })
	const again = { id: report.id, version: report.version, reason: '又不热了' }
	expect(await cloud.call(openidOf(ME), 'report', 'reopen', again)).toMatchObject({
		error: { code: 'EVENT_NOT_ALLOWED' },
	})
})

test('what became part of an open one waits for that one', async () => {
	const master = await submit('楼道灯坏了')
	const part = await submit('楼道黑')
	const merged = await act(LEADER, 'merge', await act(LEADER, 'accept', part), { into: master.id })
	expect(merged.status).toBe('merged')
	expect((await forget()).waits).toContainEqual({ number: part.number, why: 'merged', of: master.number })
})
