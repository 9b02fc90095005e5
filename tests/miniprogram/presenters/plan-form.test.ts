import { templateChoices, toChoices } from '../../../miniprogram/presenters/plan-choices'
import {
	formFor,
	noticeOf,
	planInput,
	planProblems,
	planRefusals,
	previewLines,
} from '../../../miniprogram/presenters/plan-form'
import { changeChoices, changeForm, changeInput } from '../../../miniprogram/presenters/plan-change'
import { planLine } from '../../../miniprogram/presenters/plan-lines'
import { makesPlans, seesPlans } from '../../../miniprogram/presenters/plan-posts'
import type { Plan } from '../../../miniprogram/services/plan'
import type { Post } from '../../../miniprogram/shared/roster/post'
import { TEMPLATES } from '../../../miniprogram/shared/visits/template'
import { PLAN, startInput, TODAY } from '../../support/plan-input'

test.each(TEMPLATES)('a plan from %s is one that the cloud takes, as it begins', (template) => {
	const begun = formFor(template, TODAY)
	// A notice alone has to be written.
	if (template === 'notice') expect(Object.keys(planProblems(begun))).toEqual(['words'])
	const form = template === 'notice' ? { ...begun, words: '明天停水' } : begun
	expect(planProblems(form)).toEqual({})
	expect(startInput(planInput(form, '152221100'))).toBe(true)
})

test('what is chosen goes out, and nothing else', () => {
	const form = {
		...formFor('randomCheck', TODAY),
		drawCount: ' 30 ',
		drawSeed: ' 冬至 ',
		asked: [],
		own: '缺煤吗',
	}
	expect(planInput({ ...form, until: '' }, 'v1')).toEqual({
		template: 'randomCheck',
		name: '随机抽查',
		areaCode: 'v1',
		who: { post: 'verifier' },
		to: { draw: { count: 30, seed: '冬至' } },
		every: 'once',
		questions: [{ code: expect.stringMatching(/^q\d+$/) as string, text: '缺煤吗', kind: 'words' }],
	})
	const days = { ...formFor('monthlyDays', TODAY), times: '12', who: 'paired' as const }
	expect(planInput(days, 'v1')).toMatchObject({ who: { paired: true }, every: { times: 12, per: 'month' } })
})

test('some people, some households, one kind of reports: as they stand on a list', () => {
	const form = { ...formFor('doorToDoor', TODAY), who: 'people' as const, to: 'households' as const }
	expect(Object.keys(planProblems(form)).sort()).toEqual(['households', 'people'])
	const listed = { ...form, people: ' 张小军 13800000011 \n\n', households: '名单.xlsx，认出了 2 户' }
	expect(planProblems(listed)).toEqual({})
	expect(planInput(listed, 'v1', ['h1', 'h2'])).toMatchObject({
		who: { people: ['张小军 13800000011'] },
		to: { households: ['h1', 'h2'] },
	})
	expect(planInput({ ...formFor('lookBack', TODAY), category: 'heating' }, 'v1')).toMatchObject({
		to: { closedReports: { daysAgo: 30, category: 'heating' } },
	})
	expect(planInput({ ...listed, keep: '30' }, 'v1')).toMatchObject({ keepDays: 30 })
	expect(planInput(listed, 'v1')).not.toHaveProperty('keepDays')
	expect(planProblems({ ...listed, keep: '6' })).toHaveProperty('keep')
	const fields = { who: '第 1 行', 'to.households': '第 2 行', questions: '两个一样', 'every.times': '太多' }
	expect(planRefusals(listed, fields)).toEqual({
		people: '第 1 行',
		households: '第 2 行',
		own: '两个一样',
		every: '太多',
	})
	// What is asked in one plan is not taken for what another one asks.
	const own = (text: string) => planInput({ ...form, own: text }, 'v1').questions?.slice(-1)[0]?.code
	expect(own('缺煤吗')).toBe(own('缺煤吗'))
	expect(own('缺煤吗')).not.toBe(own('缺水吗'))
})

test('a notice goes to all or to tags, until a day', () => {
	const form = {
		...formFor('notice', TODAY),
		words: ' 明天停水 ',
		to: 'tags' as const,
		tags: '独居、高龄 独居',
	}
	expect(toChoices('notice').map(({ value }) => value)).toEqual(['all', 'tags'])
	expect(planInput(form, 'v1')).toEqual({
		template: 'notice',
		name: '通知',
		areaCode: 'v1',
		who: { post: 'gridLeader' },
		to: { tags: ['独居', '高龄'] },
		every: 'once',
		words: '明天停水',
		until: '2026-12-01',
	})
	expect(Object.keys(planProblems({ ...form, tags: ' 、', words: ' ', until: '' }))).toEqual([
		'tags',
		'words',
		'until',
	])
})

test('what is missing is said beside its field', () => {
	const form = { ...formFor('randomCheck', TODAY), name: ' ', drawCount: '0', drawSeed: '', times: 'x' }
	expect(Object.keys(planProblems(form))).toEqual(['name', 'drawCount', 'drawSeed'])
	expect(Object.keys(planProblems({ ...form, name: '好', to: 'all', every: 'times' }))).toEqual(['times'])
})

test('before it starts it says how many households, and how many for each', () => {
	const preview = { targets: 88, people: 7, each: 13, open: 2, most: 5 }
	expect(previewLines(preview)).toEqual([
		'一共 88 户',
		'7 个人去，每人大约 13 户',
		'这里正在进行 2 项，最多 5 项',
	])
	expect(previewLines({ ...preview, people: 0, each: 0 })[1]).toBe('现在没有人在岗，没有人会去')
})

test('a plan says who goes, to whom, how often and until when; what is over can be changed no more', () => {
	const now = Date.parse(`${TODAY}T10:00:00+08:00`)
	const parts = [
		{ channel: 'phone' as const, every: 'week' as const },
		{ channel: 'door' as const, every: 'month' as const },
	]
	expect(planLine({ ...PLAN, parts, until: '2026-12-31' }, now)).toMatchObject({
		facts: ['周电话、月走访 · 每周打电话，每月上门', '包户的人去，所有的户'],
		state: '到 12月31日 为止',
		isTheirs: true,
	})
	expect(planLine({ ...PLAN, state: 'ended', endReason: '换了办法' }, now)).toMatchObject({
		state: '结束了：换了办法',
		isOpen: false,
		isTheirs: false,
	})
})

test('what it asks stands there with how long it is kept, and what holds next', () => {
	const now = Date.parse(`${TODAY}T10:00:00+08:00`)
	const questions = [{ code: 'health', text: '身体怎么样', kind: 'words' as const }]
	const next = {
		from: '2026-12-07',
		who: { post: 'gridMember' as const },
		every: 'month' as const,
		questions,
	}
	expect(planLine({ ...PLAN, questions, state: 'waiting', mayDecide: true }, now)).toMatchObject({
		asks: ['1. 身体怎么样', '答案保存 365 天，到期就删'],
		state: '等上级看过要问什么，再开始',
		mayDecide: true,
		hasBegun: false,
	})
	expect(planLine({ ...PLAN, next }, now).facts[2]).toBe('从 12月7日 起：网格员去，每月')
})

test('who makes plans, and who sees them', () => {
	const rights = (post: Post) => [makesPlans([{ post }]), seesPlans([{ post }])]
	expect(rights('gridMember')).toEqual([false, false])
	expect(rights('gridLeader')).toEqual([false, true])
	expect(rights('villageLeader')).toEqual([false, true])
	expect(rights('clerk')).toEqual([true, true])
	expect(rights('dispatcher')).toEqual([true, true])
})

test('who only leads an area writes notices: what goes out, and whom it reaches is said before', () => {
	expect(templateChoices(false).map(({ value }) => value)).toEqual(['notice'])
	expect(templateChoices(true)).toHaveLength(TEMPLATES.length)
	const form = { ...formFor('notice', TODAY), name: '停水', words: '明天停水' }
	const area = { value: 'g1', label: '第一网格' }
	expect(noticeOf(form, area)).toEqual({
		input: { areaCode: 'g1', name: '停水', words: '明天停水', to: { all: true }, until: '2026-12-01' },
		ask: '发给第一网格所有的户？发出以后收不回来，可以提前结束。',
	})
	expect(noticeOf({ ...form, to: 'tags', tags: '独居 高龄' }, area)).toMatchObject({
		input: { to: { tags: ['独居', '高龄'] } },
		ask: '发给第一网格有标签的户：独居、高龄？发出以后收不回来，可以提前结束。',
	})
})

describe('how a plan goes on from its next period', () => {
	const health = { code: 'health', text: '身体怎么样', kind: 'words' } as const
	const drive: Plan = { ...PLAN, every: 'week', who: { post: 'gridLeader' }, questions: [health] }

	test('says what is different alone, and nothing where nothing is', () => {
		const form = changeForm(drive)
		expect(changeInput(form, drive)).toBeNull()
		expect(changeInput({ ...form, every: 'month' }, drive)).toEqual({ planId: PLAN.id, every: 'month' })
		expect(changeInput({ ...form, who: 'paired', asked: [] }, drive)).toEqual({
			planId: PLAN.id,
			who: { paired: true },
			questions: [],
		})
		expect(changeInput({ ...form, every: 'times', times: 'x' }, drive)).toBeNull()
		// What is to change already is what it is compared with.
		const next = { from: '2026-12-07', who: drive.who, every: 'month' as const, questions: [] }
		expect(changeForm({ ...drive, next })).toMatchObject({ every: 'month', asked: [] })
	})

	test('offers what fits: days and ways to nobody paired, a team as it is named', () => {
		const days: Plan = { ...PLAN, template: 'monthlyDays', every: { times: 15, per: 'month' } }
		expect(changeChoices(days).everys.map(({ value }) => value)).toEqual(['times'])
		expect(changeChoices(days).whos.map(({ value }) => value)).not.toContain('paired')
		const way: Plan = { ...PLAN, template: 'patrol', checkpoints: [{ name: '山口' }, { name: '桥头' }] }
		expect(changeChoices(way).everys.map(({ value }) => value)).not.toContain('times')
		const team: Plan = { ...PLAN, who: { people: ['p1', 'p2'] } }
		expect(changeChoices(team).whos[0]).toEqual({ value: 'people', label: '指定的 2 个人' })
		expect(changeInput({ ...changeForm(team), asked: [] }, team)).toBeNull()
	})
})
