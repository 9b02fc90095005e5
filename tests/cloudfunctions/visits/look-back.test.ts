import type { Output } from '../../../cloudfunctions/modules/contract'
import { Town } from './town'

// 回头看、随机抽查。

const RESIDENT = 'o-at-home-000000000000000001'

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

/** What the timer does for plans. */
const plansGoOn = () => town.cloud.plansGoOn()

/** A report of a household that its resident says is solved, handled by a grid's leader. */
async function closed(
	head: string,
	leader: string,
	category = 'water',
	clientKey = `closed-${category}-key`,
): Promise<Output<'report', 'show'>['report']> {
	const householdId = town.houseOf(head)
	const { doorCode, members } = town.document(head).household
	if (members.length === 0) {
		const { code } = await town.ask(leader, 'household', 'issueCode', { householdId })
		await town.asked(RESIDENT, 'household', 'bind', { doorCode, name: '家里人', oneTimeCode: code })
	}
	const said = { clientKey, category, text: '水管漏了', place: { doorCode } }
	let { report }: { report: Output<'report', 'show'>['report'] } = await town.asked(
		RESIDENT,
		'report',
		'submit',
		said,
	)
	const on = () => ({ id: report.id, version: report.version })
	;({ report } = await town.ask(leader, 'report', 'accept', on()))
	;({ report } = await town.ask(leader, 'report', 'resolve', { ...on(), note: '修好了' }))
	;({ report } = await town.asked(RESIDENT, 'report', 'confirm', {
		...on(),
		solved: 'yes',
		satisfied: 'yes',
	}))
	expect(report.status).toBe('closed')
	return report
}

test('what was closed so many days ago comes up at somebody’s who did not handle it', async () => {
	await closed('孙三', 'leader')
	const wanted = {
		template: 'lookBack' as const,
		name: '回头看',
		to: { closedReports: { category: 'water', daysAgo: 7 } },
		who: { post: 'gridLeader' as const },
	}
	town.later(6)
	await town.plan(wanted)
	expect(await town.dueFor('leader')).toEqual([])
	town.later(1)
	const byLeaders = await town.plan({ ...wanted, name: '回头看二' })
	const byVerifiers = await town.plan({ ...wanted, name: '回头看三', who: { post: 'verifier' } })
	// Who handled it does not look at it again.
	expect(await town.dueFor('leader', byLeaders)).toEqual([])
	expect(await town.dueFor('verifier', byVerifiers)).toEqual(['孙三'])
	await town.went('verifier', '孙三', [byVerifiers], 'done', { note: '没有再漏' })
	expect(await town.dueFor('verifier')).toEqual([])
})

test('another category is not meant', async () => {
	await closed('孙三', 'leader', 'heating')
	town.later(8)
	const preview = await town.ask('town', 'plan', 'preview', {
		template: 'lookBack',
		name: '回头看',
		areaCode: '1-1',
		who: { post: 'verifier' },
		to: { closedReports: { category: 'water', daysAgo: 7 } },
		every: 'once',
	})
	expect(preview.targets).toBe(0)
})

test('what is closed later comes up by itself, once its days are over', async () => {
	const planId = await town.plan({
		template: 'lookBack',
		name: '回头看',
		to: { closedReports: { category: 'water', daysAgo: 7 } },
		who: { post: 'verifier' },
	})
	await closed('孙三', 'leader')
	town.later(6)
	await plansGoOn()
	expect(await town.dueFor('verifier', planId)).toEqual([])
	town.later(1)
	await plansGoOn()
	const [item] = await town.dueItems('verifier', planId)
	expect(item).toMatchObject({
		household: { head: '孙三' },
		plans: [{ reports: [{ category: '供水', closed: '2026-09-16' }] }],
	})
	await town.went('verifier', '孙三', [planId])
	expect(await town.dueFor('verifier', planId)).toEqual([])
	// Another one of the same house is looked at anew.
	await closed('孙三', 'leader', 'water', 'closed-second-key')
	town.later(7)
	await plansGoOn()
	expect(await town.dueFor('verifier', planId)).toEqual(['孙三'])
})

test('what has come back is open again one level up, once, however often it is sent', async () => {
	const report = await closed('孙三', 'leader')
	town.later(30)
	const planId = await town.plan({
		template: 'lookBack',
		name: '回头看',
		to: { closedReports: { daysAgo: 7 } },
		who: { post: 'verifier' },
	})
	const said = { clientKey: 'look-back-key', found: 'again' as const, note: '又漏了一地' }
	await town.went('verifier', '孙三', [planId], 'done', said)
	await town.went('verifier', '孙三', [planId], 'done', said)
	const { report: open } = await town.ask('village', 'report', 'show', { id: report.id })
	expect(open).toMatchObject({ status: 'reported', owner: { post: 'villageLeader' } })
	const reopened = open.history.filter(({ event }) => event === 'reopen')
	expect(reopened).toMatchObject([{ reason: '回头看：又犯了，又漏了一地' }])
	expect(reopened[0]?.by).toContain('王戊')
	// A handler neither goes to look nor answers.
	const input = {
		planIds: [planId],
		householdId: town.houseOf('孙三'),
		clientKey: 'own-check',
		outcome: 'done',
	}
	expect(await town.codeOf('leader', 'visit', 'record', input)).toBe('NOT_FOUND')
})

/** Draws among the households where somebody wrote of a visit. */
const CHECK = { template: 'randomCheck' as const, name: '随机抽查', who: { post: 'verifier' as const } }

test('a check is drawn among visits that were written down, closed doors and calls as well', async () => {
	const drive = await town.plan()
	await town.went('leader', '赵一', [drive])
	await town.went('leader', '钱二', [drive], 'nobodyHome')
	await town.went('leader2', '李四', [drive], 'refused')
	const daily = await town.plan({ template: 'dailyNeeds', name: '每日需求', every: 'day' })
	await town.went('leader3', '吴六', [daily], 'called')
	const to = { draw: { count: 6, seed: '2026-09-16' } }
	const planId = await town.plan({ ...CHECK, to })
	const { plan, items } = await town.ask('town', 'plan', 'drawn', { planId })
	expect(plan.draw).toMatchObject({ drawn: 4, size: 4, isDone: true })
	expect(items.map(({ household, visit }) => [household.head, visit?.outcome]).sort()).toEqual([
		['吴*', 'called'],
		['李*', 'refused'],
		['赵*', 'done'],
		['钱*', 'nobodyHome'],
	])
	// The verifier has those of their village, and reads what was written there.
	const due = await town.dueItems('verifier', planId)
	// Two doors of one number stand by chance.
	expect(due.map(({ household, plans }) => `${household.head} ${plans[0]?.visit?.outcome}`).sort()).toEqual([
		'李四 refused',
		'赵一 done',
		'钱二 nobodyHome',
	])
	// Who is looked at does not read that they are.
	for (const who of ['leader', 'member'])
		expect(await town.codeOf(who, 'plan', 'drawn', { planId })).toBe('NOT_FOUND')
	// Visits that come later change nothing of what was drawn.
	await town.went('leader', '孙三', [drive])
	expect((await town.ask('town', 'plan', 'drawn', { planId })).items).toEqual(items)
})

test('of a visit that never was the level above hears', async () => {
	const drive = await town.plan()
	await town.went('leader', '赵一', [drive])
	const planId = await town.plan({ ...CHECK, to: { draw: { count: 1, seed: 'a' } } })
	const said = { clientKey: 'never-came', found: 'neverCame' as const, note: '家里一直有人' }
	await town.went('verifier', '赵一', [planId], 'done', said)
	await town.went('verifier', '赵一', [planId], 'done', said)
	const told = async (who: string) =>
		(await town.ask(who, 'message', 'list', {})).items.map(({ text }) => text)
	expect(await told('village')).toEqual([expect.stringContaining('住户说没有人来过')])
	expect(await told('leader')).toEqual([])
	const input = {
		planIds: [drive],
		householdId: town.houseOf('钱二'),
		clientKey: 'no-check',
		outcome: 'done',
	}
	expect(await town.codeOf('leader', 'visit', 'record', { ...input, found: 'again' })).toBe('INVALID_INPUT')
})

test('a draw is fixed by its seed, and who was there does not check', async () => {
	const drive = await town.plan()
	for (const head of ['赵一', '钱二', '孙三']) await town.went('leader', head, [drive])
	await town.went('leader2', '李四', [drive])
	const wanted = { ...CHECK, areaCode: '1-1', every: 'once' as const }
	const some = async (count: number, seed: string) =>
		(await town.ask('town', 'plan', 'preview', { ...wanted, to: { draw: { count, seed } } })).drawn
	expect(await some(3, 'a')).toEqual(await some(3, 'a'))
	expect(await some(3, 'a')).toEqual((await some(4, 'a'))?.slice(0, 3))
	expect(await some(3, 'a')).not.toEqual(await some(3, 'b'))
	const checks = await town.plan({
		...CHECK,
		who: { post: 'gridLeader' },
		to: { draw: { count: 4, seed: 'a' } },
	})
	for (const who of ['leader', 'leader2']) expect(await town.dueFor(who, checks)).toEqual([])
})
