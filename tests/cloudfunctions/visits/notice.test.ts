import type { Notification } from '../../../cloudfunctions/ports/messenger'
import { runPlans } from '../../../cloudfunctions/modules/visits/plans/run-plans'
import { openidOf, Town } from './town'

// A notice: who has read it themselves, and who is rung up.

const RESIDENT = 'o-at-home-000000000000000001'
const HOUR = 3_600_000
const WORDS = '明天大风降温，请把煤和柴搬进屋'

let town: Town
beforeEach(async () => {
	town = await Town.settled()
	const { code } = await town.ask('leader2', 'household', 'issueCode', { householdId: town.houseOf('李四') })
	const { doorCode } = town.document('李四').household
	await town.asked(RESIDENT, 'household', 'bind', { doorCode, name: '李小四', oneTimeCode: code })
})

afterEach(() => jest.restoreAllMocks())

const NOTICE = { template: 'notice', name: '大风降温', words: WORDS, until: '2026-09-17' } as const

const own = async () => (await town.asked(RESIDENT, 'visit', 'ofHome', {})).plans

const hear = async (planId: string): Promise<string> => {
	const envelope = await town.cloud.call(RESIDENT, 'visit', 'hear', { planId })
	return envelope.ok ? 'done' : envelope.error.code
}

test('who has not read it in two hours stands on the leader’s list to be called; whoever has no WeChat, at once', async () => {
	const planId = await town.plan(NOTICE)
	expect(await town.dueFor('leader2')).toEqual(['周五'])
	expect(await own()).toMatchObject([
		{ id: planId, notice: { words: WORDS, at: '2026-09-16T09:00:00+08:00', heard: false } },
	])
	town.cloud.now += 2 * HOUR - 1
	expect(await town.dueFor('leader2')).toEqual(['周五'])
	town.cloud.now += 1
	expect(await town.dueFor('leader2')).toEqual(['李四', '周五'])
	expect((await town.dueItems('leader2'))[0]?.plans).toMatchObject([{ words: WORDS, channels: ['any'] }])
	await town.went('leader2', '李四', [planId], 'called')
	expect(await town.dueFor('leader2')).toEqual(['周五'])
	expect(await own()).toMatchObject([{ notice: { heard: true } }])
	town.later(2)
	expect(await town.dueFor('leader2')).toEqual([])
})

test('one tap at home is enough for all who live there, twice is once, and it is read in the coverage', async () => {
	const planId = await town.plan(NOTICE)
	for (let times = 0; times < 2; times++) expect(await hear(planId)).toBe('done')
	town.cloud.now += 3 * HOUR
	expect(await town.dueFor('leader2')).toEqual(['周五'])
	expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject({ done: 1, missing: 5 })
	expect(await town.missingIn('leader2', planId, '1-1-1-2')).toEqual(['周五'])
	const { items } = await town.ask('leader2', 'visit', 'ofHousehold', { householdId: town.houseOf('李四') })
	expect(items).toMatchObject([{ plan: '大风降温', by: '李小四', outcome: 'heard' }])
	// Nobody came, and nobody says no to what is only told.
	expect((await town.asked(RESIDENT, 'visit', 'ofHome', {})).visits).toEqual([])
	const no = await town.cloud.call(RESIDENT, 'visit', 'sayNo', { planId, no: true })
	expect(no).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})

test('only a notice that comes to the own home is heard, and only by whoever lives there', async () => {
	const elsewhere = await town.plan({ ...NOTICE, areaCode: '1-1-2' })
	const drive = await town.plan()
	for (const planId of [elsewhere, drive, 'p-none']) expect(await hear(planId)).toBe('NOT_FOUND')
	expect(await town.codeOf('leader2', 'visit', 'hear', { planId: elsewhere })).toBe('NO_PERMISSION')
	const record = { planIds: [drive], householdId: town.houseOf('李四'), clientKey: 'says-heard' }
	expect(await town.codeOf('leader2', 'visit', 'record', { ...record, outcome: 'heard' })).toBe(
		'INVALID_INPUT',
	)
})

test('a notice reaches those with a tag alone', async () => {
	const householdId = town.houseOf('周五')
	await town.ask('leader2', 'visit', 'tag', { householdId, tag: '独居', reason: '一个人住' })
	const planId = await town.plan({ ...NOTICE, to: { tags: ['独居'] } })
	expect(await own()).toEqual([])
	expect(await hear(planId)).toBe('NOT_FOUND')
	expect(await town.dueFor('leader2')).toEqual(['周五'])
	expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject({ targets: 1, missing: 1 })
})

test('a notice says what it tells and until when, asks nothing, once; five of them take no drive’s place', async () => {
	const base = {
		name: '停水',
		areaCode: '1-1',
		who: { post: 'gridLeader' },
		to: { all: true },
		every: 'once',
	}
	const said = { words: WORDS }
	const until = { until: '2026-09-17' }
	const start = (more: object = { ...said, ...until }) =>
		town.codeOf('town', 'plan', 'start', { ...base, template: 'notice', ...more })
	const asked = { code: 'n', text: '几口人', kind: 'number', min: 0, max: 9 }
	expect(await start(until)).toBe('MISSING_INPUT')
	expect(await start(said)).toBe('MISSING_INPUT')
	expect(await start({ ...said, ...until, every: 'day' })).toBe('INVALID_INPUT')
	expect(await start({ ...said, ...until, questions: [asked] })).toBe('INVALID_INPUT')
	expect(await start({ ...said, template: 'doorToDoor' })).toBe('INVALID_INPUT')
	for (let count = 0; count < 5; count++)
		expect(await start({ ...said, ...until, name: `停水${count}` })).toBe('done')
	expect(
		await town.cloud.call(openidOf('town'), 'plan', 'start', {
			...base,
			template: 'notice',
			...said,
			...until,
		}),
	).toMatchObject({ error: { message: '这里已经有 5 条通知还没有结束，请先结束一条，再发新的' } })
	const planId = await town.plan()
	const { items } = await town.ask('town', 'plan', 'list', {})
	const notice = items.find(({ template }) => template === 'notice')?.id ?? planId
	expect(await town.codeOf('town', 'plan', 'change', { planId: notice, every: 'day' })).toBe('INVALID_INPUT')
})

const heardOf = async () =>
	(await town.asked(RESIDENT, 'message', 'list', {})).items.map(({ reader, text }) => [reader, text])

test('whoever lives where a notice goes is told it once, in the inbox and by WeChat, wherever a run dies', async () => {
	await town.plan(NOTICE)
	await town.plan({ ...NOTICE, name: '别处', areaCode: '1-1-2' })
	const sent: Notification[] = []
	jest.spyOn(console, 'error').mockImplementation(() => undefined)
	const deliver = (times: number) => async (all: readonly Notification[]) => {
		if (times === 0) throw new Error('the first run dies between the inbox and WeChat')
		const fresh = all.filter(({ id }) => !sent.some((one) => one.id === id))
		sent.push(...fresh)
		return fresh
	}
	for (const times of [0, 1, 2])
		await town.cloud.byItself((ports) =>
			runPlans({
				...ports,
				wechat: { deliver: deliver(times) },
				// The second one dies once it has told, before it can say so.
				visits: { ...ports.visits, savePlan: async (plan) => times === 2 && ports.visits.savePlan(plan) },
			}),
		)
	expect(await heardOf()).toEqual([['home', `通知：大风降温。${WORDS}`]])
	expect(sent.flatMap(({ deliveries }) => deliveries)).toMatchObject([
		{ to: RESIDENT, template: 'notice', notice: { matter: '大风降温', note: WORDS } },
	])
	expect(await town.cloud.plansGoOn()).toMatchObject({ plansTold: 0 })
})

test('a leader tells the own grid, nobody else’s, and ends what they told; nothing but a notice', async () => {
	const said = { name: '停水', words: WORDS, to: { all: true }, until: '2026-09-17' } as const
	const { plan } = await town.ask('leader2', 'plan', 'notify', { ...said, areaCode: '1-1-1-2' })
	expect(plan).toMatchObject({ template: 'notice', isTheirs: true, who: { post: 'gridLeader' } })
	await town.cloud.plansGoOn()
	expect(await heardOf()).toHaveLength(1)
	expect(await town.dueFor('leader2')).toEqual(['周五'])
	expect(await town.dueFor('leader')).toEqual([])
	for (const areaCode of ['1-1-1-1', '1-1-1', '1-1'])
		expect(await town.codeOf('leader2', 'plan', 'notify', { ...said, areaCode })).toBe('NO_PERMISSION')
	for (const who of ['member', 'verifier'])
		expect(await town.codeOf(who, 'plan', 'notify', { ...said, areaCode: '1-1-1-1' })).toBe('NO_PERMISSION')
	const planId = plan.id
	for (const who of ['leader', 'member'])
		expect(await town.codeOf(who, 'plan', 'end', { planId })).toBe('NOT_FOUND')
	expect(await town.codeOf('leader2', 'plan', 'extend', { planId, until: '2026-09-18' })).toBe('done')
	expect(await town.codeOf('leader2', 'plan', 'end', { planId })).toBe('done')
	expect(await town.dueFor('leader2')).toEqual([])
	// A drive in their grid is not theirs to end.
	const drive = await town.plan({ areaCode: '1-1-1-2' })
	expect(await town.codeOf('leader2', 'plan', 'end', { planId: drive })).toBe('NOT_FOUND')
})
