import { startChoices, startRows, suggestedStarts } from '../../../miniprogram/presenters/plan-choices'
import { formFor, planInput, planProblems } from '../../../miniprogram/presenters/plan-form'
import { formLike } from '../../../miniprogram/presenters/plan-like'
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

test('a number may be asked for, and one above or below a bound starts a report', () => {
	const choices = startChoices([{ code: 'safety', name: '安全隐患' }])
	const asks = { asked: [], own: '炉子用了几年', ownKind: 'number' as const }
	const form = { ...formFor('doorToDoor', TODAY), ...asks }
	expect(startRows(form, choices)).toEqual([])
	expect(planProblems({ ...form, ownOver: '十', ownUnder: ' 2 ' })).toEqual({
		ownOver: '请填一个数，或者不填',
	})
	const bound = { ...form, ownOver: '10', ownUnder: '两' }
	const [row] = startRows(bound, choices)
	expect(row).toMatchObject({ label: '“炉子用了几年”答“超过 10”，要报的事', name: '不报' })
	const both = { ...bound, ownUnder: '1', starts: { [row?.code ?? '']: 'safety' } }
	const input = planInput(both, 'v1')
	expect(startInput(input)).toBe(true)
	expect(input.questions).toMatchObject([
		{ kind: 'number', starts: { category: 'safety', over: 10, under: 1 } },
	])
	// What is asked of no number has no bound.
	expect(planInput({ ...both, ownKind: 'words' }, 'v1').questions?.[0]).not.toHaveProperty('starts')
	const asked = (input.questions ?? []).map((one) => ({
		...one,
		starts: { ...one.starts!, name: '安全隐患' },
	}))
	expect(planLine({ ...PLAN, questions: asked }, Date.now()).asks[0]).toBe(
		'1. 炉子用了几年（答“超过 10、不到 1”，去的人可以报：安全隐患）',
	)
})

test('whether is answered in the words of the question', () => {
	const answers = (own: string) => {
		const form = { ...formFor('doorToDoor', TODAY), asked: [], own, ownKind: 'yesNo' as const }
		const [question] = planInput(form, 'v1').questions ?? []
		return question?.kind === 'oneOf' ? question.options.map(({ label }) => label) : []
	}
	expect(answers('有没有存款')).toEqual(['有', '没有'])
	expect(answers('缺不缺煤')).toEqual(['缺', '不缺'])
	expect(answers('是不是党员')).toEqual(['是', '不是'])
	expect(answers('缺煤吗')).toEqual(['是', '不是'])
})

test('a plan that was refused is begun anew as it was', () => {
	const form = {
		...formFor('doorToDoor', TODAY),
		name: '入户',
		tags: '独居、高龄',
		to: 'tags' as const,
		every: 'times' as const,
		times: '3',
		own: '炉子用了几年',
		ownKind: 'number' as const,
		ownOver: '10',
		asked: ['people', 'warm'],
		holidays: 'rest' as const,
		keep: '30',
		until: '',
	}
	const [row] = startRows(form, []).slice(-1)
	const input = planInput({ ...form, starts: { warm: 'safety', [row?.code ?? '']: 'safety' } }, 't1')
	const { areaCode: _, restsOnHolidays, ...said } = input
	const plan = {
		...PLAN,
		...said,
		questions: input.questions ?? [],
		restsOnHolidays: restsOnHolidays!,
		keepDays: 30,
	}
	const { until: _until, ...refused } = { ...plan, state: 'refused' as const, endReason: '存款不用问' }
	const again = { ...formFor(refused.template, TODAY), ...formLike(refused, TODAY) }
	expect(planInput(again, 't1')).toEqual(input)
	expect(planLine(refused, Date.now())).toMatchObject({
		state: '上级没有同意：存款不用问',
		mayMend: true,
		isTheirs: false,
		hasBegun: false,
	})
	expect(formLike({ ...refused, to: { named: 3 }, who: { people: ['p1'] } }, TODAY)).toMatchObject({
		to: 'households',
		who: 'people',
	})
})
