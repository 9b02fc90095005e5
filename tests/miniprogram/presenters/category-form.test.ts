import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import {
	categoryIn,
	FORM_CHOICES,
	formOf,
	NEW_CATEGORY,
	termFields,
} from '../../../miniprogram/presenters/category-form'
import { firstProblem, formProblems, problemLine } from '../../../miniprogram/presenters/category-problems'
import { category } from '../../support/reports'

test.each(DEFAULT_CATEGORIES.map((one) => [one.code, one] as const))(
	'%s comes off the form as it was put on it',
	(code, one) => {
		expect(categoryIn(formOf(one, []), code)).toEqual(one)
	},
)

test('terms are written in minutes, hours or days, as the class has them', () => {
	expect(termFields('emergency')).toEqual({
		accept: { label: '多久受理（分钟）', placeholder: '不填是 15 分钟' },
		total: { label: '多久办好（分钟）', placeholder: '不填是 2 小时' },
	})
	expect(termFields('complex')).toEqual({
		accept: { label: '多久受理（工作小时）', placeholder: '不填是 8 个工作小时' },
		total: { label: '多久办好（工作日）', placeholder: '不填是 15 个工作日' },
	})
	expect(termFields('utility')).toEqual({
		accept: { label: '多久受理（白天小时，早 7 点到晚 9 点）', placeholder: '不填是白天 2 小时' },
		total: { label: '多久办好（小时）', placeholder: '不填是 24 小时' },
	})
	const form = { ...formOf(category('water'), []), accept: '1.5', total: '8' }
	expect(categoryIn(form, 'water').terms).toEqual({
		accept: { unit: 'dailyMinutes', count: 90 },
		total: { unit: 'minutes', count: 480 },
	})
	expect(formOf(categoryIn(form, 'water'), [])).toEqual(form)
})

test('the form invents no number: the cloud gets what can be refused', () => {
	const wrong = categoryIn({ ...NEW_CATEGORY, order: ' ', accept: '很快', total: '0.5' }, 'own-1')
	expect(wrong.order).toBeNaN()
	expect(wrong.terms?.accept?.count).toBeNaN()
	expect(wrong.terms?.total).toEqual({ unit: 'workingDays', count: 0.5 })
})

test('each drawing has a name for those who can not see it', () => {
	const names = FORM_CHOICES.icon.map(({ label }) => label)
	expect(new Set(names).size).toBe(24)
	expect(names[0]).toBe('火情')
})

test('what the cloud found wrong stands at the field, and beside the button by name', () => {
	const problems = formProblems({
		'category.terms.accept.count': '这一项应是数字',
		'category.coHandlers.0': '请从给出的选项里选一个',
		'category.name': '这一项不能空着',
	})
	expect(problems).toEqual({
		accept: '这一项应是数字',
		coHandlers: '请从给出的选项里选一个',
		name: '这一项不能空着',
	})
	expect(firstProblem(problems)).toBe('name')
	expect(problemLine(problems, '填写的内容有误')).toBe('请改一改：名称、多久受理、同时告诉谁')
})

test('what has no field is said beside the button', () => {
	expect(problemLine(formProblems({ 'category.code': '类别太多' }), '填写的内容有误')).toBe('类别太多')
	expect(problemLine({}, '网络没有连上')).toBe('网络没有连上')
	expect(firstProblem({})).toBeUndefined()
})

test('rules of who owns it where and when come off the form as they were put on it, with the names of their areas', () => {
	const ownerRules = [
		{ areaCode: 'v-1', hours: { from: 21 * 60, to: 7 * 60 + 30 }, owner: 'property' as const },
		{ areaCode: 'v-gone', owner: 'gridMember' as const },
		{ hours: { from: 0, to: 300 }, owner: 'police' as const },
	]
	const form = formOf({ ...category('water'), ownerRules }, [{ areaCode: 'v-1', name: '柳树川村' }])
	expect(form.ownerRules.map(({ areaName, when, from, to }) => [areaName, when, from, to])).toEqual([
		['柳树川村', 'hours', '21:00', '07:30'],
		['', 'always', '21:00', '07:00'],
		['', 'hours', '00:00', '05:00'],
	])
	expect(categoryIn(form, 'water').ownerRules).toEqual(ownerRules)
	expect(formProblems({ 'category.ownerRules.1': '没有这个地方' })).toEqual({
		ownerRules: '第 2 条：没有这个地方',
	})
})
