import { openidOf, phoneOf, Town } from './town'

// What anyone may send who has no form: lists as they stand on paper, questions in a sentence, a day or a moment.

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

const START = {
	template: 'doorToDoor',
	name: '敲门',
	areaCode: '1-1-1',
	who: { post: 'gridLeader' },
	to: { all: true },
	every: 'once',
}

/** What a start is refused with, by field. */
async function problemsOf(more: object): Promise<unknown> {
	const envelope = await town.cloud.call(openidOf('town'), 'plan', 'start', { ...START, ...more })
	return envelope.ok ? 'done' : envelope.error.fields
}

/** Anything, as somebody who knows no types. */
async function sent(who: string, noun: 'plan' | 'visit', verb: string, input: object): Promise<unknown> {
	const envelope = await town.cloud.call(openidOf(who), noun, verb, input)
	return envelope.ok ? envelope.data : envelope.error
}

test('a list names households by grid and number, by door code or by id, as they stand on paper', async () => {
	const { doorCode } = town.document('李四').household
	const lines = [
		'第一网格 2',
		'1-1-1-1\t10',
		'前进村第一网格，1',
		doorCode,
		town.houseOf('周五'),
		'第一网格 2',
	]
	const planId = await town.plan({ areaCode: '1-1-1', to: { households: lines } })
	expect(await town.dueFor('leader', planId)).toEqual(['赵一', '钱二', '孙三'])
	expect(await town.dueFor('leader2', planId)).toEqual(['李四', '周五'])
	const inGrid = await town.plan({ areaCode: '1-1-1-2', to: { households: ['2'] } })
	expect(await town.dueFor('leader2', inGrid)).toEqual(['周五'])
})

test('a list that names a household of elsewhere, or none, says in which lines', async () => {
	const elsewhere = town.houseOf('吴六')
	expect(await problemsOf({ to: { households: ['第一网格 1', '第一网格 99', elsewhere, '7'] } })).toEqual({
		to: `有的户不在这个地方，请核对名单：第 2 行“第一网格 99”、第 3 行“${elsewhere}”、第 4 行“7”`,
	})
})

test('who goes is named by phone, with the name before it, as a list has it', async () => {
	const planId = await town.plan({ who: { people: [`王庚 ${phoneOf('member')}`] } })
	expect(await town.dueFor('member', planId)).toHaveLength(6)
	expect(await problemsOf({ who: { people: [phoneOf('member'), '王某 13700000000'] } })).toEqual({
		who: '有的人不在名册里，请核对：第 2 行“王某 13700000000”',
	})
	// Nobody sends themself, by whatever name.
	expect(await problemsOf({ who: { people: [phoneOf('town')] } })).toHaveProperty('who')
})

test('a question is a sentence, or a sentence with what to choose from; it is answered as it is asked', async () => {
	const questions = [
		'缺什么',
		{ text: '有人住吗', options: ['有', '没有'] },
		{ text: '住几口人', unit: '人' },
	]
	const { plan } = (await sent('county', 'plan', 'start', { ...START, questions })) as {
		plan: { id: string; questions: { kind: string; code: string }[] }
	}
	expect(plan.questions.map(({ kind }) => kind)).toEqual(['words', 'oneOf', 'number'])
	const going = { planIds: [plan.id], householdId: town.houseOf('赵一'), outcome: 'done' }
	const answers = { 缺什么: '煤', 有人住吗: '有', 住几口人: 3 }
	await sent('leader', 'visit', 'record', { ...going, clientKey: 'by-its-words', answers })
	const list = [{ question: plan.questions[1]?.code, value: '没有' }]
	await sent('leader', 'visit', 'record', { ...going, clientKey: 'by-its-code', answers: list })
	const { items } = await town.ask('leader', 'visit', 'ofHousehold', { householdId: going.householdId })
	expect(items.map((item) => item.answers.map(({ value }) => value)).sort()).toEqual([
		['没有'],
		['煤', '有', '3人'],
	])
	expect(
		await sent('leader', 'visit', 'record', { ...going, clientKey: 'not-asked', answers: { 收入: '五千' } }),
	).toMatchObject({ code: 'INVALID_INPUT', fields: { 'answers.收入': expect.any(String) as string } })
	// The same sentence in another plan is the same question: at one door it is asked once.
	const { plan: other } = (await sent('county', 'plan', 'start', {
		...START,
		name: '二',
		questions: ['缺什么'],
	})) as {
		plan: { questions: { code: string }[] }
	}
	expect(other.questions[0]?.code).toBe(plan.questions[0]?.code)
	expect(await problemsOf({ questions: ['缺什么', '缺什么'] })).toEqual({ questions: '有两个问题是一样的' })
	expect(await problemsOf({ questions: [{ text: '好吗', kind: 'oneOf' }] })).toEqual({
		questions: '让人选的问题，请写两个以上的选项',
	})
	const unsaid = { who: {}, to: { all: false }, every: 'year', until: 'soon', questions: [{ title: '好吗' }] }
	expect(Object.keys((await problemsOf(unsaid)) as object).sort()).toEqual([
		'every',
		'questions.0',
		'to',
		'until',
		'who',
	])
	const none = { closedReports: { daysAgo: 7, category: 'nonsense' } }
	expect(await problemsOf({ to: none })).toEqual({ to: '没有这一类事，请从类别里选' })
})

test('a last day may be a moment of it; a going may say when in milliseconds', async () => {
	expect(await sent('town', 'plan', 'start', { ...START, until: '2026-09-30T20:00:00Z' })).toMatchObject({
		plan: { until: '2026-10-01' },
	})
	const planId = await town.plan()
	const going = { planIds: [planId], householdId: town.houseOf('赵一'), clientKey: 'in-milliseconds' }
	const at = Date.parse('2026-09-16T08:00:00+08:00')
	expect(await sent('leader', 'visit', 'record', { ...going, outcome: 'done', at })).toMatchObject({
		visits: [{ at: '2026-09-16T08:00:00+08:00', ended: true }],
	})
})

test('whoever is at a household of a plan of days was there on that day; at some households, on days of theirs', async () => {
	const days = { template: 'monthlyDays', every: { times: 2, per: 'month' } } as const
	const planId = await town.plan(days)
	expect(await town.went('leader', '赵一', [planId])).toMatchObject([{ counted: true, ended: false }])
	expect(await town.went('leader', '钱二', [planId])).toMatchObject([{ counted: false }])
	expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject({ targets: 3, done: 0 })
	town.later(1)
	const said = { clientKey: 'there-again-key' }
	const last = await town.went('leader', '赵一', [planId], 'done', said)
	expect(last).toMatchObject([{ counted: true, ended: true }])
	expect(await town.went('leader', '赵一', [planId], 'done', said)).toEqual(last)
	expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject({ targets: 3, done: 1 })
	const going = { planIds: [planId], householdId: town.houseOf('赵一'), clientKey: 'only-called' }
	expect(await town.codeOf('leader', 'visit', 'record', { ...going, outcome: 'called' })).toBe(
		'INVALID_INPUT',
	)
	const some = await town.plan({ ...days, name: '两户', to: { households: [town.houseOf('孙三')] } })
	expect(await town.dueFor('leader', some)).toEqual(['孙三'])
	expect(await town.went('leader', '孙三', [some])).toMatchObject([{ counted: true }])
	expect(await town.went('leader', '孙三', [some])).toMatchObject([{ counted: false }])
	expect(await town.dueFor('leader', some)).toEqual([])
	expect(await town.ask('town', 'visit', 'coverage', { planId: some })).toMatchObject({
		targets: 1,
		missing: 1,
	})
})

test('a plan of a grid goes on in what becomes of it, with what was done, and its village keeps it', async () => {
	const planId = await town.plan({ areaCode: '1-1-1-1' })
	await town.went('leader', '赵一', [planId])
	const ids = ['赵一', '钱二', '孙三'].map((head) => town.houseOf(head))
	await town.ask('clerk', 'roster', 'split', {
		areaCode: '1-1-1-1',
		into: [
			{ name: '东片', householdIds: ids.slice(0, 2) },
			{ name: '西片', householdIds: ids.slice(2), leader: { name: '新人', phone: '13955550001' } },
		],
	})
	expect(await town.dueFor('leader')).toEqual(['钱二'])
	expect(await town.missingIn('village', planId, '1-1-1')).toEqual(['钱*', '孙*'])
	expect(await town.ask('village', 'visit', 'coverage', { planId })).toMatchObject({
		areaCode: '1-1-1',
		targets: 3,
		done: 1,
		below: [{ targets: 0 }, { targets: 2, done: 1 }, { targets: 1 }],
	})
	const { items } = await town.ask('village', 'plan', 'list', { areaCode: '1-1-1' })
	expect(items.map(({ id }) => id)).toEqual([planId])
	expect(await town.codeOf('town', 'plan', 'end', { planId })).toBe('done')
	expect(await town.codeOf('town', 'plan', 'start', { ...START, areaCode: '1-1-1-1' })).toBe('NOT_FOUND')
})

test('who is sent by name writes of no household where the plan does not go', async () => {
	const planId = await town.plan({ areaCode: '1-1-1-1', who: { people: [phoneOf('leader3')] } })
	expect(await town.dueFor('leader3', planId)).toEqual(['赵一', '钱二', '孙三'])
	const going = {
		planIds: [planId],
		householdId: town.houseOf('李四'),
		clientKey: 'elsewhere',
		outcome: 'done',
	}
	expect(await town.codeOf('leader3', 'visit', 'record', going)).toBe('NOT_FOUND')
})

test('where nobody has written of a visit yet, a check is drawn among all', async () => {
	const check = {
		template: 'randomCheck',
		who: { post: 'verifier' },
		to: { draw: { count: 2, seed: 7 } },
	} as const
	const planId = await town.plan({ ...check, areaCode: '1-1-1' })
	const { plan } = await town.ask('town', 'plan', 'show', { planId })
	expect(plan.draw).toMatchObject({ size: 5, drawn: 2, isDone: true })
	expect(await town.dueFor('verifier', planId)).toHaveLength(2)
})

test('without an area the ledger is that of the own one; who waits is asked for by area, too', async () => {
	const { items } = await town.ask('village', 'pair', 'list', {})
	expect(items.map(({ household: { number } }) => number)).toEqual(['1', '2'])
	expect(await town.codeOf('verifier', 'pair', 'list', {})).toBe('NO_PERMISSION')
	// The first clerk's post is tied to no area, and whoever started a plan finds it, wherever it goes.
	const first = 'o-town-clerk-000000000000001'
	expect((await town.asked(first, 'pair', 'list', {})).items).toHaveLength(2)
	const planId = await town.plan({ areaCode: '1-1-1' })
	const waits = await town.plan({ name: '问', questions: [{ code: 'q', kind: 'words', text: '好吗' }] })
	const ids = async (openid: string) =>
		(await town.asked(openid, 'plan', 'list', {})).items.map(({ id }) => id).sort()
	expect(await ids(openidOf('town'))).toEqual([planId, waits].sort())
	expect(await ids(first)).toEqual([waits])
	expect(await ids(openidOf('county'))).toEqual([waits])
	expect(await ids(openidOf('clerk'))).toEqual([waits])
	await town.ask('leader', 'pair', 'need', { householdId: town.houseOf('孙三'), needs: '买药' })
	expect((await town.ask('leader', 'pair', 'waiting', { areaCode: '1-1-1-1' })).items).toHaveLength(1)
	expect((await town.ask('leader', 'pair', 'waiting', { areaCode: '1-1-1-2' })).items).toEqual([])
})
