import { homeAsks } from '../../../miniprogram/presenters/home-visits'
import { goingSteps, ownVisitsScreen } from '../../../miniprogram/presenters/own-visits-screen'
import { offeredLine, pairLine, waitingLine } from '../../../miniprogram/presenters/pair-lines'
import type { OwnVisits } from '../../../miniprogram/services/visit-home'

const NOW = Date.parse('2026-11-30T10:00:00+08:00')
const plan = (id: string, template: OwnVisits['plans'][number]['template'], more = {}) => ({
	id,
	name: `计划${id}`,
	template,
	keepDays: 60,
	no: false,
	...more,
})
const notice = (at: string, heard = false) => ({ notice: { words: '明天停水', at, heard } })

const OWN: OwnVisits = {
	plans: [
		plan('1', 'dailyNeeds', { until: '2026-12-05' }),
		plan('5', 'dailyNeeds'),
		plan('2', 'returnees', { no: true }),
		plan('3', 'notice', notice('2026-11-29T08:00:00+08:00', true)),
		plan('4', 'notice', notice('2026-11-30T08:00:00+08:00')),
	],
	visits: [
		{ plan: '敲门行动', by: '白玉兰', outcome: 'done', channel: 'door', at: '2026-11-30T09:00:00+08:00' },
		{ plan: '', by: '', outcome: 'nobodyHome', channel: 'phone', at: '2026-11-29T09:00:00+08:00' },
	],
	told: [
		{ id: 't1', planId: '1', what: 'shop', note: '两袋盐', by: '高志强', at: '2026-11-30T08:30:00+08:00' },
		{
			id: 't2',
			planId: '1',
			what: 'other',
			by: '高志强',
			at: '2026-11-29T08:30:00+08:00',
			answered: { at: '2026-11-29T15:00:00+08:00', by: '白玉兰' },
		},
	],
	pair: { name: '于文海', printed: true },
	walks: false,
}

test('at home: notices apart and the newest first, what may be said, and who came, by what name and way', () => {
	const screen = ownVisitsScreen(OWN, NOW)
	expect(screen.notices.map(({ id, at, heard }) => [id, at, heard])).toEqual([
		['4', '今天 08:00 发的', false],
		['3', '昨天 08:00 发的', true],
	])
	// Two plans of one kind ask once; a household that said no is asked nothing, and may still take the no back.
	expect(screen.asking.map(({ id, isReturn, kinds }) => [id, isReturn, kinds.length])).toEqual([
		['1', false, 5],
	])
	expect(screen.plans.map(({ id, until, no }) => [id, until, no])).toEqual([
		['1', '到 12月5日 为止', false],
		['5', '', false],
		['2', '', true],
	])
	expect(screen.came.map(({ who, when }) => [who, when])).toEqual([
		['白玉兰 · 去过', '今天 09:00 · 敲门行动'],
		['没人接电话', '昨天 09:00'],
	])
	expect(screen.told.map(({ text, answered }) => [text, answered])).toEqual([
		['买东西：两袋盐', ''],
		['别的事', '白玉兰 昨天 15:00 办了'],
	])
	expect([screen.pair, screen.printed]).toEqual(['于文海 包我家这一户', true])
	expect(homeAsks(OWN).map(({ key }) => key)).toEqual(['dailyNeeds'])
})

test('at a household: each going with what was answered, line by line', () => {
	const items = [
		{
			plan: '周电话、月走访',
			by: '高志强',
			outcome: 'called' as const,
			channel: 'phone' as const,
			at: '2026-11-30T09:00:00+08:00',
			answers: [{ question: '身体怎么样', value: '都好' }],
			note: '想孙子',
			photos: ['cloud://a'],
		},
	]
	expect(goingSteps(items, NOW)).toEqual([
		{
			key: '2026-11-30T09:00:00+08:00高志强周电话、月走访',
			title: '高志强 · 打过电话',
			at: '今天 09:00 · 周电话、月走访',
			words: '身体怎么样：都好\n想孙子',
			photos: ['cloud://a'],
			hiddenPhotos: '',
			reports: [],
		},
	])
})

test('an answer by a photo shows it, and what was reported can be opened where it may be known', () => {
	const [step] = goingSteps(
		[
			{
				plan: '看炉子',
				by: '高志强',
				outcome: 'done',
				channel: 'door',
				at: '2026-11-30T09:00:00+08:00',
				answers: [{ question: '拍一下炉子', value: '', photo: 'cloud://b' }],
				started: [{ category: '安全隐患', reportId: 'r1' }, { category: '生活困难' }],
				photos: ['cloud://a'],
			},
		],
		NOW,
	)
	expect(step).toMatchObject({
		words: '拍一下炉子：见照片\n当时报上去的事：安全隐患\n当时报上去的事：生活困难',
		photos: ['cloud://b', 'cloud://a'],
		reports: [{ id: 'r1', label: '看报上去的事：安全隐患' }],
	})
})

const household = { id: 'h1', number: '003', address: '柳树川村1组3号', head: '曹*', place: '第一网格' }

test('who waits: how long in whole days, and not who it is', () => {
	const waits = { householdId: 'h1', place: '柳树川村 第一网格', needs: '想有人去', since: '2026-11-28' }
	const line = waitingLine({ ...waits, claims: 2, isMine: true }, NOW)
	expect(line).toEqual({
		id: 'h1',
		needs: '想有人去',
		place: '柳树川村 第一网格',
		facts: ['等了 2 天', '2 个人报了名'],
		isMine: true,
	})
	const fresh = waitingLine({ ...waits, since: '2026-11-30', claims: 0, isMine: false }, NOW)
	expect(fresh.facts).toEqual(['今天开始等', '还没有人报名'])
})

test('the ledger: who offered with their number; who did before, since when only where that is known', () => {
	const claims = [{ claimId: 'c1', name: '高志强', phone: '13900000888', at: '2026-11-30T09:00:00+08:00' }]
	const offered = offeredLine({ household, needs: '想有人去', since: '2026-11-28', claims })
	expect(offered).toMatchObject({
		house: '003 · 曹* · 第一网格',
		claims: [{ text: '高志强 13900000888', note: '' }],
	})
	const before = [
		{ name: '于文海', phone: '1', from: '2026-10-01', to: '2026-11-30' },
		{ name: '王德山', phone: '2', to: '2026-10-01' },
	]
	const line = pairLine({ household, name: '高志强', phone: '13900000888', from: '2026-11-30', before }, NOW)
	expect(line.who).toBe('高志强 包户，从 今天')
	expect(line.before).toEqual(['以前：于文海，10月1日 到 今天', '以前：王德山，到 10月1日'])
	const unknown = { household, name: '于文海', phone: '13800000066', before: [] }
	expect(pairLine(unknown, NOW).who).toBe('于文海 包户')
})
