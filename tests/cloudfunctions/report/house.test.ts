import type { Output } from '../../../cloudfunctions/modules/contract'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { settledCloud } from '../../model/walk'
import { doorCodeOf } from '../../model/world/settle'
import { numberOf, RESIDENTS, STAFF, STRANGERS } from '../../model/world/roster'

type View = Output<'report', 'show'>['report']

const openidOf = (name: string): string =>
	[...STAFF, ...RESIDENTS].find((one) => one.name === name)?.openid ?? STRANGERS[0]!

let cloud: MemoryCloud
let keys = 0
beforeAll(async () => {
	cloud = await settledCloud()
})

async function ask(who: string, verb: string, input: object): Promise<View | string> {
	const answer = await cloud.call(openidOf(who), 'report', verb, input)
	return answer.ok ? (answer.data as { report: View }).report : answer.error.code
}

/** What somebody sends has to be taken. */
async function sent(who: string, verb: string, input: object): Promise<View> {
	const view = await ask(who, verb, input)
	if (typeof view === 'string') throw new Error(`${who} ${verb}: ${view}`)
	return view
}

const submitted = (who: string, input: object = {}): Promise<View> =>
	sent(who, 'submit', { clientKey: `house-key-${++keys}`, category: 'heating', text: '水管爆了', ...input })

const act = (who: string, verb: string, report: View, input: object = {}): Promise<View> =>
	sent(who, verb, { id: report.id, version: report.version, ...input })

/** What each of them reads: the house and the phone, all but these, what is public, or nothing. */
async function readings(report: View, names: readonly string[]): Promise<Record<string, string>> {
	const told: Record<string, string> = {}
	for (const name of names) {
		const view = await ask(name, 'show', { id: report.id })
		told[name] = typeof view === 'string' ? 'nothing' : readingOf(view)
	}
	return told
}

function readingOf(view: View): string {
	const text = JSON.stringify(view)
	const house = view.house !== undefined
	// Whatever stands in a view anywhere counts, not the fields alone.
	const saysHouse = text.includes('"address"') || text.includes('13600000000')
	if (house !== saysHouse) return 'leaks the house'
	const phone = view.reporter?.phone !== undefined
	if (view.publicOnly) return house || phone ? 'leaks' : 'public'
	return [house ? 'house' : '', phone ? 'phone' : ''].filter((part) => part !== '').join(' and ') || 'area'
}

const AROUND = [
	'村民1',
	'格长甲',
	'物业甲',
	'格员甲',
	'前村甲',
	'西调甲',
	'县调甲',
	'村民2',
	'村民6',
	'stranger',
]

test('the house and the phone are read by whoever is in charge, and by nobody else', async () => {
	const report = await submitted('村民1')
	expect(await readings(report, AROUND)).toEqual({
		村民1: 'phone',
		格长甲: 'house and phone',
		物业甲: 'house and phone',
		格员甲: 'area',
		前村甲: 'area',
		西调甲: 'area',
		县调甲: 'area',
		村民2: 'public',
		村民6: 'nothing',
		stranger: 'nothing',
	})
	const { house } = (await ask('格长甲', 'show', { id: report.id })) as View
	expect(house).toEqual({ address: '1号', headName: '村民1', phone: '13600000000' })
})

test('whoever passed it on, or is above it, reads it only by an act of their own', async () => {
	const report = await submitted('村民1')
	const passed = await act('格长甲', 'escalate', report, { reason: '要上面协调' })
	expect(await readings(passed, ['格长甲', '前村甲', '西调甲', '县调甲'])).toEqual({
		格长甲: 'area',
		前村甲: 'house and phone',
		西调甲: 'area',
		县调甲: 'area',
	})
	const supervised = await act('西调甲', 'supervise', passed, { note: '尽快办' })
	expect(await readings(supervised, ['格长甲', '西调甲', '县调甲'])).toEqual({
		格长甲: 'area',
		西调甲: 'house and phone',
		县调甲: 'area',
	})
})

test('who has to check it goes there as well; once it has ended nobody does', async () => {
	const report = await submitted('村民1', { category: 'rubbish' })
	expect(await readings(report, ['前核甲'])).toEqual({ 前核甲: 'nothing' })
	const accepted = await act('格长甲', 'accept', report)
	const withdrawn = await submitted('村民1', { category: 'road' })
	await act('村民1', 'withdraw', withdrawn)
	expect(await readings(withdrawn, ['村民1', '格长甲'])).toEqual({ 村民1: 'phone', 格长甲: 'area' })
	const done = await act('格长甲', 'resolve', accepted, {
		note: '清走了',
		photos: [cloud.upload(`users/${openidOf('格长甲')}/a.jpg`)],
	})
	expect(await readings(done, ['前核甲', '格长甲'])).toEqual({
		前核甲: 'house and phone',
		格长甲: 'house and phone',
	})
})

test('the leader is told whose tie is not confirmed, and who only scanned the card', async () => {
	const houseOf = async (report: View) => ((await ask('格长甲', 'show', { id: report.id })) as View).house
	expect((await houseOf(await submitted('村民3')))?.tie).toBe('pending')
	const doorCode = doorCodeOf('1111', '1', cloud.roster.all())
	expect(await houseOf(await submitted('stranger', { place: { doorCode } }))).toMatchObject({
		address: '1号',
		tie: 'none',
	})
	const behalf = { place: { doorCode }, onBehalf: { name: '老邻居' } }
	const house = await houseOf(await submitted('格员甲', behalf))
	expect(house).toEqual({ address: '1号', headName: '村民1', phone: '13600000000' })
})

test('a place that is no house has none', async () => {
	const report = await submitted('村民1', { place: { areaCode: '1111' } })
	expect(await readings(report, ['格长甲'])).toEqual({ 格长甲: 'phone' })
})

test('the phone of whoever is known goes along, unless they would rather leave none', async () => {
	const phoneOf = async (report: View) =>
		((await ask('格长甲', 'show', { id: report.id })) as View).reporter?.phone
	expect(await phoneOf(await submitted('村民1'))).toBe('13700000001')
	expect(await phoneOf(await submitted('村民1', { contact: { phone: '0482-8800001' } }))).toBe('0482-8800001')
	expect(await phoneOf(await submitted('村民1', { contact: {} }))).toBeUndefined()
})

test('everybody reads under which number they are known themselves', async () => {
	const phoneOf = async (who: string) => {
		const answer = await cloud.call(openidOf(who), 'account', 'show', {})
		return answer.ok ? (answer.data as { phone?: string }).phone : answer.error.code
	}
	expect(await phoneOf('村民1')).toBe('13700000001')
	expect(await phoneOf('格长乙')).toBe(STAFF.find(({ name }) => name === '格长乙')?.phone)
	expect(await phoneOf('stranger')).toBeUndefined()
})

test('a point on the map leads whoever is in charge, and nobody else', async () => {
	const at = { lng: 121.95, lat: 46.07, name: '小学后面' }
	const report = await submitted('村民1', { at })
	const pointOf = async (who: string) => ((await ask(who, 'show', { id: report.id })) as View).place.at
	expect(report.place.at).toEqual(at)
	expect(await pointOf('格长甲')).toEqual(at)
	for (const who of ['格员甲', '前村甲', '县调甲', '村民2']) expect(await pointOf(who)).toBeUndefined()
	expect(report.trail.join()).toContain('前进一格')
})

test('a neighbour says it for somebody without a phone: who it is for is rung up, and who said it follows it', async () => {
	const onBehalf = { name: '孤老一', phone: '13600001111' }
	const report = await submitted('村民1', { place: { areaCode: '1111' }, onBehalf })
	expect(report).toMatchObject({ mine: true, onBehalfOf: '孤老一', reporter: onBehalf })
	const accepted = await act('格长甲', 'accept', report)
	expect(accepted.reporter).toEqual({ ...onBehalf, speaker: { name: '村民1', phone: '13700000001' } })
	expect(accepted.onBehalfOf).toBeUndefined()
	for (const who of ['村民2', '村民6', 'stranger']) {
		const read = JSON.stringify(await ask(who, 'show', { id: report.id }))
		expect(read).not.toMatch(/孤老一|13600001111|13700000001/)
	}
	const done = await act('格长甲', 'resolve', accepted, { note: '修好了' })
	expect(done).toMatchObject({ told: false, clock: { owes: 'telling' } })
	const told = await act('格长甲', 'told', done)
	expect(told.told).toBe(true)
	const confirmed = await act('村民1', 'confirm', told, { solved: 'yes', satisfied: 'yes' })
	expect(confirmed.status).toBe('closed')
	const mine = await cloud.call(openidOf('村民1'), 'report', 'mine', {})
	expect(JSON.stringify(mine)).toContain('"onBehalfOf":"孤老一"')
})

test('who has several homes says which of them it is about; nobody says another’s', async () => {
	const [elsewhere] = RESIDENTS.filter(({ grid }) => grid === '1211')
	const doorCode = doorCodeOf('1211', numberOf(elsewhere!), cloud.roster.all())
	await cloud.call(openidOf('村民1'), 'household', 'bind', { doorCode, name: '村民1' })
	const account = await cloud.call(openidOf('村民1'), 'account', 'show', {})
	const [home, second] = account.ok ? (account.data as Output<'account', 'show'>).households : []
	const atHome = (householdId = '') => ({ place: { householdId } })
	expect((await submitted('村民1')).place.path).toContain('前进一格')
	expect((await submitted('村民1', atHome(home?.id))).place.path).toContain('前进一格')
	const report = await submitted('村民1', atHome(second?.id))
	expect(report.place.path).toContain('东风一格')
	expect((await sent('格长丁', 'show', { id: report.id })).house).toMatchObject({ tie: 'pending' })
	const input = { clientKey: 'house-not-theirs', category: 'heating', text: '水管爆了' }
	expect(await ask('村民2', 'submit', { ...input, ...atHome(second?.id) })).toBe('NOT_FOUND')
})
