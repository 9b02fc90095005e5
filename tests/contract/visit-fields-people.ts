import { HOUSEHOLDS, openidOf, Town } from '../cloudfunctions/visits/town'
import { area, post } from '../support/roster-csv'

const CLERK = 'o-town-clerk-000000000000001'
const [FIRST = {}, ...OTHERS] = HOUSEHOLDS
const THAT_DAY = '2026-09-16'

/** Beside those of the town: who stands in for nobody, whose post ends that day, who has moved on, who is unbound, another town. */
const MORE: Readonly<Record<string, readonly (readonly [at: string, post: string, standing?: string])[]>> = {
	deputy: [['1-1-1-1', '网格长', '代理(B角)']],
	ended: [['1-1-1-1', '网格员']],
	moved: [
		['1-1-1-1', '网格员'],
		['1-2', '核查员'],
	],
	unbound: [['1-1-1-1', '网格员']],
	otherTown: [['1-2', '调度员']],
	otherClerk: [['1-2', '管理员']],
}
const NAMES = Object.keys(MORE)
const phoneOf = (who: string): string => `1392000000${NAMES.indexOf(who)}`

/** At home in the household that all is about, and waiting there; next door; and in the other grid. */
const RESIDENTS = { home: '赵一', pending: '赵一', neighbour: '钱二', offers: '李四' } as const

export interface People {
	town: Town
	/** Goes to the households with the tag. */
	tagPlan: string
	/** Looks at the first household again. */
	drawPlan: string
	householdId: string
}

/** A town whose first household has a tag, a paired member, and somebody who was there; another one waits, and somebody offered. */
export async function peopleAtHome(): Promise<People> {
	const town = await Town.settled([{ ...FIRST, 户主电话: '13811110001' }, ...OTHERS])
	await town.bringIn([
		area('1-2', '河东镇', '镇', '1'),
		...NAMES.flatMap((who) =>
			(MORE[who] ?? []).map(([code, word, standing = '']) => {
				const ends = ['ended', 'moved'].includes(who) && code === '1-1-1-1'
				return post(code, word, `陈${'一二三四五六'[NAMES.indexOf(who)] ?? ''}`, phoneOf(who), {
					standing,
					...(ends && { to: THAT_DAY }),
				})
			}),
		),
	])
	for (const who of NAMES) {
		const { code } = await town.asked(CLERK, 'roster', 'issueCode', { phone: phoneOf(who) })
		await town.asked(openidOf(who), 'account', 'bindPost', { code })
	}
	await town.asked(CLERK, 'roster', 'unbind', { phone: phoneOf('unbound') })
	await residents(town)
	const householdId = town.houseOf('赵一')
	const tagPlan = await visited(town, householdId)
	const waits = { householdId: town.houseOf('孙三') }
	await town.ask('leader', 'pair', 'need', { ...waits, needs: '想有人帮忙买药' })
	await town.ask('offers', 'pair', 'claim', { ...waits, phone: '13811112222' })
	const planId = await town.plan({ template: 'returnees', name: '返乡登记', areaCode: '1-1-1-1' })
	const said = { planId, clientKey: 'back-home-key', what: 'returned', name: '陈小强', from: '广州' } as const
	await town.ask('home', 'visit', 'tell', said)
	const notice = { template: 'notice', name: '停水', words: '明天停水，请接好水' } as const
	await town.plan({ ...notice, areaCode: '1-1-1-1', until: '2026-09-30' })
	const to = { draw: { count: 1, seed: '九月' } }
	const drawPlan = await town.plan({ template: 'randomCheck', name: '抽查', who: { post: 'verifier' }, to })
	town.later(1)
	return { town, tagPlan, drawPlan, householdId }
}

async function residents(town: Town): Promise<void> {
	for (const [who, head] of Object.entries(RESIDENTS)) {
		const { doorCode, id: householdId } = town.document(head).household
		const leader = head === '李四' ? 'leader2' : 'leader'
		const { code } = await town.ask(leader, 'household', 'issueCode', { householdId })
		const said = { doorCode, name: who === 'offers' ? '周热心' : '小赵' }
		await town.ask(who, 'household', 'bind', who === 'pending' ? said : { ...said, oneTimeCode: code })
	}
}

async function visited(town: Town, householdId: string): Promise<string> {
	await town.ask('leader', 'visit', 'tag', { householdId, tag: '独居', reason: '一个人住' })
	const options = ['安全', '有隐患'].map((label, at) => ({ code: `o${at}`, label }))
	const starts = { category: 'safety', name: '', options: ['o1'] }
	const questions = [
		{ code: 'health', text: '身体好吗', kind: 'words' as const },
		{ code: 'warm', text: '取暖安全吗', kind: 'oneOf' as const, options, starts },
		{ code: 'stove', text: '拍一下炉子', kind: 'photo' as const },
	]
	const tagPlan = await town.plan({ name: '关爱', questions, to: { tags: ['独居'] }, every: 'day' })
	await town.ask('county', 'plan', 'decide', { planId: tagPlan, allow: true })
	await town.plan({ name: '包户', who: { paired: true }, every: 'day' })
	await town.plan({ name: '网格员', who: { post: 'gridMember' }, every: 'day' })
	const team = ['ended', 'moved', 'unbound'].map((who) => personOf(town, who))
	await town.plan({ name: '专班', who: { people: team }, every: 'day' })
	const { doorCode, headName } = town.document('赵一').household
	const { report } = await town.ask('leader', 'report', 'submit', {
		clientKey: 'stove-report-key',
		category: 'safety',
		text: '炉子漏烟',
		place: { doorCode },
		onBehalf: { name: headName },
	})
	await town.went('leader', '赵一', [tagPlan], 'nobodyHome', {
		answers: [
			{ question: 'health', value: '腿疼得厉害' },
			{ question: 'warm', value: 'o1' },
			{ question: 'stove', value: town.cloud.upload(`users/${openidOf('leader')}/stove.jpg`) },
		],
		started: [{ question: 'warm', reportId: report.id }],
		note: '门口台阶坏了',
	})
	await town.cloud.runModeration()
	return tagPlan
}

function personOf(town: Town, who: string): string {
	const found = town.cloud.roster
		.all()
		.flatMap((one) => (one.kind === 'person' && one.person.phone === phoneOf(who) ? [one.person.id] : []))
	if (!found[0]) throw new RangeError(who)
	return found[0]
}
