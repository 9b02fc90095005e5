import { reportScreen, verdictWords } from '../../../miniprogram/presenters/report-screen'
import type { ReportView } from '../../../miniprogram/services/report'
import { offersOf } from '../../support/offered'
import { clock, NOW, view } from '../../support/report-view'

test('tells a handler where it lies, whose it is and what happened last', () => {
	const screen = reportScreen(view, NOW, 'staff')
	expect(screen.sentence).toBe('在网格长孙立新这里，等待受理')
	expect(screen.owner?.note).toBe('第一网格·代 白玉兰 值守')
	expect(screen.reporter).toBe('高志强')
	expect(screen.helpers).toBe('物业、社区民警')
	expect(screen.place).toBe('柳树川村第一网格·楼下')
	expect(screen.steps.map(({ title, words, at }) => [title, words, at])).toEqual([
		['退回上一级', '要协调；见附件', '今天 08:30'],
		['报事人上报了诉求', '', '今天 08:00'],
	])
})

test('tells whoever it lies with so, without their own card unless they stand in or others help', () => {
	const { standsInFor: _, ...owner } = view.owner
	const own: ReportView = { ...view, owner: { ...owner, isYou: true }, coHandlers: [] }
	const sentence = (status: ReportView['status']) => reportScreen({ ...own, status }, NOW, 'staff').sentence
	expect(sentence('reported')).toBe('在您这里，等您受理')
	expect(sentence('processing')).toBe('您正在处理')
	expect(sentence('resolved')).toBe('已经办完，等报事人确认')
	expect(reportScreen(own, NOW, 'staff').owner).toBeNull()
	expect(reportScreen({ ...own, owner: { ...view.owner, isYou: true } }, NOW, 'staff').owner).toMatchObject({
		note: '第一网格·代 白玉兰 值守',
		phone: '',
	})
})

test('says what is awaited of others: a check, an answer, and how much more time before why', () => {
	const owed = { ...clock, owes: 'check' as const }
	expect(reportScreen({ ...view, status: 'resolved', clock: owed }, NOW, 'staff').sentence).toBe(
		'已经办完，等人核查',
	)
	const said = (event: 'ask' | 'askExtension', status: ReportView['status'], mine: boolean) => {
		const history = [
			{ at: view.history[0]?.at ?? '', by: '网格长', event, text: '申请延期 2 小时', note: '哪一间屋？' },
		]
		return reportScreen({ ...view, status, mine, history }, NOW, 'staff').said?.head
	}
	expect(said('ask', 'suspended', true)).toBe('想问您')
	expect(said('ask', 'suspended', false)).toBe('问了报事人')
	expect(said('askExtension', 'processing', false)).toBe('申请延期 2 小时')
})

test('says who checks it, and that whoever was named is not there any more', () => {
	const owed: ReportView = {
		...view,
		status: 'resolved',
		check: { owed: 1, title: '核查员', name: '周秀英' },
	}
	expect(reportScreen(owed, NOW, 'staff').check).toBe('核查员周秀英核查')
	const left: ReportView = { ...owed, check: { owed: 1, title: '核查员', name: '', isLeft: true } }
	expect(reportScreen(left, NOW, 'staff').check).toBe('原来指定的核查员已经不在岗，等上级另外指定人核查')
})

test('who may appeal reads until when, clause by clause; who no longer may is not told of it', () => {
	const rejected = { ...view, mine: true, status: 'rejected' as const, allowed: [] }
	const appeal = { event: 'appeal' as const, needs: [], fields: [] }
	const { clauses } = reportScreen({ ...rejected, allowed: [appeal] }, NOW, 'resident')
	expect(clauses.slice(1)).toEqual([['原因写在下面；'], ['您不同意，'], ['14 天里可以申诉一次']])
	expect(clauses[0]).toEqual([expect.stringContaining(view.owner.name), '没有受理，'])
	expect(reportScreen(rejected, NOW, 'resident').sentence).toMatch(/没有受理，原因写在下面$/)
})

test('speaks to the reporter as you, and does not tell them who they are', () => {
	const rating = { solved: 'partly' as const, satisfied: 'fairly' as const }
	expect(reportScreen({ ...view, mine: true, status: 'resolved' }, NOW, 'resident').sentence).toBe(
		'已经办完，请您看看解决了没有',
	)
	const screen = reportScreen({ ...view, mine: true, status: 'resolved', rating }, NOW, 'resident')
	expect(screen.rating).toBe('您的评价：部分解决，基本满意')
	expect([screen.reporter, screen.calls]).toEqual(['', []])
})

test('does not ask again what the reporter has answered while others check it', () => {
	const rating = { solved: 'yes' as const, satisfied: 'yes' as const }
	const confirmed: ReportView = { ...view, status: 'resolved', rating }
	expect(reportScreen({ ...confirmed, mine: true }, NOW, 'resident').sentence).toBe(
		'已经办完，您的评价收到了，还要别人核查',
	)
	expect(reportScreen(confirmed, NOW, 'staff').sentence).toBe('已经办完，报事人确认过了，还要别人核查')
})

test('says how it stands in everyday words to residents and in those of the office to staff', () => {
	const tag = (status: ReportView['status'], reader: 'resident' | 'staff') =>
		reportScreen({ ...view, status }, NOW, reader).statusText
	const changed = ['processing', 'suspended', 'rejected', 'merged'] as const
	expect(changed.map((status) => tag(status, 'resident'))).toEqual([
		'正在办',
		'等一等',
		'没有受理',
		'并到一起办',
	])
	expect(changed.map((status) => tag(status, 'staff'))).toEqual(['处置中', '挂起', '不予受理', '已并案'])
	expect(tag('closed', 'resident')).toBe(tag('closed', 'staff'))
})

test('what stands still until its reporter answers says so to them alone', () => {
	const asked: ReportView = { ...view, status: 'suspended', mine: true, allowed: offersOf('answer') }
	const { sentence, statusText } = reportScreen(asked, NOW, 'resident')
	expect([sentence, statusText]).toEqual(['网格长孙立新有话问您，等您回答', '等您回答'])
	expect(reportScreen({ ...asked, allowed: [] }, NOW, 'resident').statusText).toBe('等一等')
	expect(reportScreen({ ...asked, mine: false }, NOW, 'staff').statusText).toBe('挂起')
})

test('says by when a supervised report wants a word, and that none came', () => {
	const noteDue = { dueAt: '2026-11-23T10:20:00+08:00', overdue: false }
	expect(reportScreen(view, NOW, 'staff').noteDue).toBe('')
	expect(reportScreen({ ...view, supervised: true, noteDue }, NOW, 'staff').noteDue).toBe(
		'上级督办：11月23日 10:20 前要说一次进展',
	)
	const late = { dueAt: '2026-11-20T18:00:00+08:00', overdue: true }
	expect(reportScreen({ ...view, supervised: true, noteDue: late }, NOW, 'staff').noteDue).toBe(
		'上级督办：昨天 18:00 前该说的进展还没有说',
	)
})

test('an emergency shows whom to ring until it is resolved', () => {
	const fire: ReportView = { ...view, categoryInfo: { ...view.categoryInfo, emergency: true } }
	const rings = (status: ReportView['status']) => reportScreen({ ...fire, status }, NOW, 'staff').emergency
	expect([rings('reported'), rings('suspended')]).toEqual([true, true])
	expect([rings('resolved'), rings('withdrawn')]).toEqual([false, false])
	expect(reportScreen(view, NOW, 'staff').emergency).toBe(false)
})

test('not solved is an answer only where it leads somewhere', () => {
	expect(verdictWords(true).solved.map(({ value }) => value)).toEqual(['yes', 'partly', 'no'])
	expect(verdictWords(false).solved.map(({ value }) => value)).toEqual(['yes', 'partly'])
})

test('says that photos were not let through, where they would stand', () => {
	const hiddenPhotos = '1 张照片没有通过审核，不能显示'
	const [first, second] = view.history
	const history = [{ ...first, photos: [], hiddenPhotos }, second] as ReportView['history']
	const screen = reportScreen({ ...view, hiddenPhotos, history }, NOW, 'staff')
	expect(screen.hiddenPhotos).toBe(hiddenPhotos)
	expect(screen.steps.map((step) => step.hiddenPhotos)).toEqual(['', hiddenPhotos])
	expect(reportScreen(view, NOW, 'staff').hiddenPhotos).toBe('')
})

test('says who hid from neighbours what they read, and why, and what they read all the same', () => {
	const hide = {
		at: '2026-11-21T08:40:00+08:00',
		by: '网格长孙立新',
		event: 'hide' as const,
		text: '收了起来',
		reason: '写了别人家的名字',
	}
	const hidden: ReportView = { ...view, hidden: true, history: [...view.history, hide] }
	const said = '之前公开的话和照片，网格长孙立新收起来了，邻居看不到。原因：写了别人家的名字'
	expect(reportScreen(hidden, NOW, 'staff').neighbours).toBe(said)
	const mine = reportScreen({ ...hidden, mine: true, neighboursRead: true }, NOW, 'resident')
	expect(mine.neighbours).toBe(`${said}。邻居看得到您写的话和照片，电话、身份证号遮住了`)
})

test('leads to what was merged into it, or to the one that it became part of', () => {
	const one = { id: 'r2', number: '20261121-00002' }
	expect(reportScreen(view, NOW, 'staff').merged).toBeNull()
	expect(reportScreen({ ...view, merged: [one] }, NOW, 'staff').merged).toEqual({
		head: '并进来的诉求，点开看',
		links: [{ id: one.id, number: `编号 ${one.number}` }],
	})
	expect(reportScreen({ ...view, status: 'merged', mergedInto: one }, NOW, 'staff').merged).toEqual({
		head: '并到了这一条，点开看',
		links: [{ id: one.id, number: `编号 ${one.number}` }],
	})
})

test('a point on the map is named by the house, else by the area; the reporter is not led to it', () => {
	const place = { ...view.place, at: { lng: 121.95, lat: 46.07 } }
	const screen = reportScreen({ ...view, place }, NOW, 'staff')
	expect(screen.at).toEqual({ lng: 121.95, lat: 46.07, name: '', address: '柳树川村第一网格' })
	expect(reportScreen({ ...view, place, mine: true }, NOW, 'resident').at).toBeNull()
})

test('at the top it says that it is about those in charge, to its reporter and to whoever handles it', () => {
	const about = { ...view, aboutThem: true as const }
	expect(reportScreen({ ...about, mine: true }, NOW, 'resident').aboutThem).toMatch(
		/^您说这件事和管您的人有关/,
	)
	expect(reportScreen({ ...about, mine: false }, NOW, 'staff').aboutThem).toMatch(/请不要告诉他们/)
	expect(reportScreen(view, NOW, 'staff').aboutThem).toBe('')
})
