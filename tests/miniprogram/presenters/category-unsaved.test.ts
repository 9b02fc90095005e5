import { formOf } from '../../../miniprogram/presenters/category-form'
import { ontoLatest, sameForm } from '../../../miniprogram/presenters/category-unsaved'
import { category } from '../../support/reports'

const base = formOf(category('water'), [])

test('where nobody else saved, the form is as it was left', () => {
	const form = { ...base, name: '自来水', coHandlers: ['property' as const] }
	expect(ontoLatest(base, { base, form })).toEqual({ form, problems: {} })
	expect([sameForm(base, form), sameForm(base, { ...base })]).toEqual([false, true])
})

test('what others changed is taken over, own changes stay', () => {
	const latest = { ...base, hint: '停水', private: 'yes' as const }
	const form = { ...base, name: '自来水' }
	expect(ontoLatest(latest, { base, form })).toEqual({ form: { ...latest, name: '自来水' }, problems: {} })
})

test('a field that both changed keeps the own words and says so', () => {
	const reviewed = ontoLatest(
		{ ...base, name: '用水', hint: '停水' },
		{ base, form: { ...base, name: '自来水', hint: '停水' } },
	)
	expect(reviewed.form).toMatchObject({ name: '自来水', hint: '停水' })
	expect(reviewed.problems).toEqual({ name: '刚才别人也改了这一项，现在填的是您写的' })
})

test('terms never come into the unit of another class', () => {
	const latest = { ...base, class: 'complex' as const, total: '20' }
	const form = { ...base, accept: '1' }
	expect(ontoLatest(latest, { base, form }).form).toMatchObject({ class: 'utility', accept: '1', total: '' })
})

test('what was saved after all, though the answer was lost, is no change any more', () => {
	const form = { ...base, name: '自来水' }
	expect(ontoLatest(form, { base, form })).toEqual({ form, problems: {} })
})
