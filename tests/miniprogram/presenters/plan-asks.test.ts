import { startChoices, startRows, suggestedStarts } from '../../../miniprogram/presenters/plan-choices'
import { formFor, planInput } from '../../../miniprogram/presenters/plan-form'
import { planLine } from '../../../miniprogram/presenters/plan-lines'
import { PLAN, startInput, TODAY } from '../../support/plan-input'

test('what an answer starts is proposed by the template and chosen on the form; those above read it', () => {
	const choices = startChoices([
		{ code: 'safety', name: '安全隐患' },
		{ code: 'hardship', name: '生活困难' },
	])
	const begun = { ...formFor('doorToDoor', TODAY), starts: suggestedStarts(choices), own: '缺煤吗' }
	const form = { ...begun, ownKind: 'yesNo' as const }
	const rows = startRows(form, choices)
	expect(rows.map(({ label, name }) => [label, name])).toEqual([
		['“取暖安全吗”答“有隐患”，要报的事', '安全隐患'],
		['“有没有难处”答“有”，要报的事', '生活困难'],
		['“缺煤吗”答“是”，要报的事', '不报'],
	])
	const chosen = { ...form, starts: { ...form.starts, hardship: '', [rows[2]?.code ?? '']: 'hardship' } }
	const input = planInput(chosen, '152221100')
	expect(startInput(input)).toBe(true)
	expect(input.questions?.map(({ starts }) => starts && [starts.category, starts.options])).toEqual([
		undefined,
		['safety', ['no']],
		undefined,
		['hardship', ['yes']],
	])
	const photo = planInput({ ...begun, asked: [], ownKind: 'photo' }, '152221100')
	expect(photo.questions).toMatchObject([{ text: '缺煤吗', kind: 'photo' }])
	const questions = [...(input.questions ?? []).slice(1, 2), ...(photo.questions ?? [])]
	const named = questions.map((one) =>
		one.starts ? { ...one, starts: { ...one.starts, name: '安全隐患' } } : one,
	)
	expect(planLine({ ...PLAN, questions: named }, Date.now()).asks.slice(0, 2)).toEqual([
		'1. 取暖安全吗（答“有隐患”，去的人可以报：安全隐患）',
		'2. 缺煤吗（拍一张照片）',
	])
})

test('a plan that is paused says since when and why; one that was says until when', () => {
	const now = Date.parse(`${TODAY}T10:00:00+08:00`)
	const pause = { from: '2026-11-28', reason: '大雪封路', by: '王丙' }
	const paused = planLine({ ...PLAN, state: 'paused', pauses: [pause] }, now)
	expect(paused).toMatchObject({
		state: '停一停：大雪封路（11月28日起停，先不用去）',
		mayPause: false,
		mayResume: true,
	})
	const on = planLine({ ...PLAN, pauses: [{ ...pause, to: TODAY }] }, now)
	expect(on.facts.at(-1)).toBe('11月28日到昨天停过：大雪封路')
	expect(on).toMatchObject({ mayPause: true, mayResume: false })
})
