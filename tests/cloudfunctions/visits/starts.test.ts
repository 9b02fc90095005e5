import { DAY_MS } from '#shared/clock/china-time'
import type { Input } from '../../../cloudfunctions/modules/contract'
import { Town } from './town'

// An answer may start a report: it is proposed, the visitor sends it or leaves it out, and it counts once (敲门问出来的难处).

const HARDSHIP = {
	code: 'hardship',
	text: '有没有难处',
	kind: 'oneOf' as const,
	options: [
		{ code: 'o1', label: '有' },
		{ code: 'o2', label: '没有' },
	],
	starts: { category: 'hardship', name: '', options: ['o1'] },
}
const STOVE = {
	code: 'stove',
	text: '炉子用了几年',
	kind: 'number' as const,
	min: 0,
	max: 90,
	unit: '年',
	starts: { category: 'safety', name: '', over: 10 },
}
const says = (question: string, value: string | number) => ({ answers: [{ question, value }] })

let town: Town
let planId: string
beforeEach(async () => {
	town = await Town.settled()
	planId = await town.plan({ areaCode: '1-1-1-1', questions: [HARDSHIP, STOVE], keepDays: 7 }, 'county')
})

const report = async (who: string, head: string, clientKey = 'need-key-1', category = 'hardship') => {
	const { doorCode, headName } = town.document(head).household
	const input = {
		clientKey,
		category,
		text: '缺煤，也没钱买',
		place: { doorCode },
		onBehalf: { name: headName },
	}
	return (await town.ask(who, 'report', 'submit', input)).report.id
}
const going = (head: string, more: Partial<Input<'visit', 'record'>> = {}) => ({
	planIds: [planId],
	householdId: town.houseOf(head),
	clientKey: `going-${town.houseOf(head)}`.slice(0, 40),
	outcome: 'done' as const,
	answers: [
		{ question: 'hardship', value: '有' },
		{ question: 'stove', value: 8 },
	],
	...more,
})
const coverage = (who = 'leader') => town.ask(who, 'visit', 'coverage', { planId, areaCode: '1-1-1-1' })
const visitsOf = async (who: string, head: string) =>
	(await town.ask(who, 'visit', 'ofHousehold', { householdId: town.houseOf(head) })).items

test('a plan says of which category an answer starts a report, as it is called', async () => {
	const { plan } = await town.ask('county', 'plan', 'show', { planId })
	expect(plan.questions.map(({ starts }) => starts)).toEqual([
		{ category: 'hardship', name: '生活困难', private: true, options: ['o1'] },
		{ category: 'safety', name: '安全隐患', over: 10 },
	])
	// What is shown can be sent back: it asks nothing new.
	const change = { planId, questions: plan.questions.slice(0, 1) }
	expect((await town.ask('county', 'plan', 'change', change)).plan.next?.questions).toEqual(
		plan.questions.slice(0, 1),
	)
	const started = (question: object) =>
		town.codeOf('county', 'plan', 'start', {
			template: 'doorToDoor',
			name: '另一项',
			areaCode: '1-1-1-1',
			who: { post: 'gridLeader' },
			to: { all: true },
			every: 'once',
			questions: [question],
		})
	for (const wrong of [
		{ ...HARDSHIP, starts: { category: 'no-such', options: ['有'] } },
		{ ...HARDSHIP, starts: { category: 'hardship', options: ['也许'] } },
		{ ...HARDSHIP, starts: { category: 'hardship', over: 3 } },
		{ ...STOVE, starts: { category: 'safety' } },
		{ text: '缺什么', starts: { category: 'hardship', options: ['煤'] } },
		{ text: '拍一张', kind: 'photo', starts: { category: 'safety', over: 1 } },
	])
		expect(await started(wrong)).toBe('INVALID_INPUT')
	// As people write it.
	const written = {
		text: '缺不缺煤',
		options: ['缺', '不缺'],
		starts: { category: '供暖', options: ['缺'] },
	}
	expect(await started(written)).toBe('done')
})

test('nothing is reported by the answer alone: it is proposed, and may be left out', async () => {
	const answer = await town.ask('leader', 'visit', 'record', going('赵一'))
	expect(answer.proposes).toEqual([
		{ question: 'hardship', category: 'hardship', name: '生活困难', text: '有没有难处：有' },
	])
	expect(await coverage()).toMatchObject({ done: 1, started: 0 })
	const none = await town.ask('leader', 'visit', 'record', going('钱二', says('hardship', '没有')))
	expect(none.proposes).toBeUndefined()
	const old = await town.ask('leader', 'visit', 'record', going('孙三', says('stove', 11)))
	expect(old.proposes).toMatchObject([{ question: 'stove', category: 'safety', text: '炉子用了几年：11 年' }])
})

test('what the visitor sends is linked from the visit and counts once, however often it is sent', async () => {
	const reportId = await report('leader', '赵一')
	const input = going('赵一', {
		started: [{ question: 'hardship', reportId }],
		at: '2026-09-16T08:00:00+08:00',
	})
	town.later(2)
	for (let at = 0; at < 3; at++)
		expect((await town.ask('leader', 'visit', 'record', input)).proposes).toBeUndefined()
	expect(await coverage()).toMatchObject({ done: 1, started: 1 })
	expect((await coverage('town')).started).toBe(1)
	// Of a private matter those who read answers read that it was reported, not which report it is.
	expect(await visitsOf('clerk', '赵一')).toMatchObject([{ started: [{ category: '生活困难' }] }])
	const safety = await report('leader', '孙三', 'need-key-2', 'safety')
	const stove = { ...says('stove', 20), started: [{ question: '炉子用了几年', reportId: safety }] }
	await town.ask('leader', 'visit', 'record', going('孙三', stove))
	expect(await visitsOf('leader', '孙三')).toMatchObject([
		{ started: [{ category: '安全隐患', reportId: safety }] },
	])
	expect((await coverage()).started).toBe(2)
	expect((await town.ask('leader', 'report', 'show', { id: safety })).report.number).toBeDefined()
	// After the days of the plan the link is gone with the answer; how many there were stays.
	town.cloud.now = Math.ceil((town.cloud.now + 8 * DAY_MS) / 600_000) * 600_000
	await town.cloud.forgetAnswers()
	expect(JSON.stringify(await visitsOf('leader', '孙三'))).not.toContain(safety)
	expect((await coverage()).started).toBe(2)
})

test('two plans that ask the same count it once', async () => {
	const other = { name: '另一项', areaCode: '1-1-1-1', questions: [HARDSHIP] }
	const second = await town.plan(other, 'county')
	const reportId = await report('leader', '赵一')
	const started = [{ question: 'hardship', reportId }]
	await town.ask('leader', 'visit', 'record', going('赵一', { planIds: [planId, second], started }))
	const inGrid = { areaCode: '1-1-1-1' }
	const counts = [planId, second].map((id) =>
		town.ask('leader', 'visit', 'coverage', { planId: id, ...inGrid }),
	)
	expect((await Promise.all(counts)).map(({ started: count }) => count)).toEqual([1, 0])
})

test('only a report of their own, of this household, that an answer proposes is named', async () => {
	const refused = (more: Partial<Input<'visit', 'record'>>) =>
		town.codeOf('leader', 'visit', 'record', going('赵一', more))
	const named = (reportId: string, question = 'hardship') => ({ started: [{ question, reportId }] })
	expect(await refused(named('r-none'))).toBe('INVALID_INPUT')
	expect(await refused(named(await report('leader', '钱二')))).toBe('INVALID_INPUT')
	expect(await refused(named(await report('member', '赵一', 'need-key-3')))).toBe('INVALID_INPUT')
	const own = await report('leader', '赵一', 'need-key-4')
	expect(await refused(named(own, 'stove'))).toBe('INVALID_INPUT')
	expect(await refused({ ...named(own), ...says('hardship', '没有') })).toBe('INVALID_INPUT')
	expect(await refused(named(own))).toBe('done')
})
