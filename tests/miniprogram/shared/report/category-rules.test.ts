import { termsOf, type Category } from '#shared/report/category'
import { CATEGORY_FIELDS, categoryFaults, changedFields } from '#shared/report/category-rules'
import { CATEGORY_ICONS } from '#shared/report/category-icons'
import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import { category } from '../../../support/reports'

/** Of the usual hours. */
const SEVEN_HOURS = 7 * 60

const faultsOf = (of: Category, day = SEVEN_HOURS) => categoryFaults(of, DEFAULT_CATEGORIES, day)

test('the default categories keep their own rules, and are about as many as a village has', () => {
	expect(DEFAULT_CATEGORIES.map((one) => [one.code, faultsOf(one)])).toEqual(
		DEFAULT_CATEGORIES.map((one) => [one.code, {}]),
	)
	expect(DEFAULT_CATEGORIES).toHaveLength(24)
	expect(DEFAULT_CATEGORIES.map(({ icon }) => icon)).toEqual([...CATEGORY_ICONS])
})

test('land, money and safety are checked by two bodies from the start; a dispute is private', () => {
	for (const code of ['land', 'building', 'funds', 'fire', 'safety', 'house'] as const)
		expect(category(code).checkedBy).toBe('twoBodies')
	for (const code of ['dispute', 'wages', 'elder', 'medicine', 'hardship'] as const)
		expect(category(code).private).toBe(true)
})

const WRONG: [string, Category, Record<string, string>][] = [
	['a public dispute', { ...category('dispute'), private: false }, { private: 'mustBePrivate' }],
	['land that one checks', { ...category('land'), checkedBy: 'oneOther' }, { checkedBy: 'twoBodiesCheck' }],
	[
		'an emergency that nobody else checks',
		{ ...category('water'), class: 'emergency' },
		{ checkedBy: 'emergencyIsChecked' },
	],
	[
		'an emergency with more time',
		{ ...category('fire'), terms: { total: { unit: 'minutes', count: 121 } } },
		{ 'terms.total': 'emergencyTooSlow' },
	],
	[
		'an emergency in working time',
		{ ...category('fire'), terms: { accept: { unit: 'workingMinutes', count: 5 } } },
		{ 'terms.accept': 'otherUnit' },
	],
	[
		'rules for every place at every hour, of no time, and the same twice',
		{
			...category('water'),
			ownerRules: [
				{ owner: 'property' },
				{ hours: { from: 60, to: 60 }, owner: 'property' },
				{ areaCode: 'a', owner: 'property' },
				{ areaCode: 'a', owner: 'police' },
			],
		},
		{ 'ownerRules.0': 'ruleForAll', 'ownerRules.1': 'ruleOfNoTime', 'ownerRules.3': 'ruleTwice' },
	],
	[
		'an owner who helps',
		{ ...category('water'), coHandlers: ['police', 'gridLeader'] },
		{ coHandlers: 'ownerHelps' },
	],
	[
		'a helper twice',
		{ ...category('water'), coHandlers: ['police', 'police'] },
		{ coHandlers: 'namedTwice' },
	],
	[
		'an emergency that may be accepted after it is done',
		{ ...category('safety'), terms: { total: { unit: 'minutes', count: 10 } } },
		{ 'terms.total': 'acceptAfterTotal' },
	],
	[
		'a utility whose acceptance the night may put off beyond its end',
		{ ...category('water'), terms: { total: { unit: 'minutes', count: 12 * 60 - 1 } } },
		{ 'terms.total': 'acceptAfterTotal' },
	],
	[
		'a utility that takes more than a day of daily hours to be accepted',
		{ ...category('water'), terms: { accept: { unit: 'dailyMinutes', count: 14 * 60 + 1 } } },
		{ 'terms.accept': 'acceptAfterTotal' },
	],
	[
		'an ordinary one that may be accepted after it is done',
		{
			...category('road'),
			terms: { accept: { unit: 'workingMinutes', count: 421 }, total: { unit: 'workingDays', count: 1 } },
		},
		{ 'terms.accept': 'acceptAfterTotal' },
	],
	['a name that another has', { ...category('water'), name: '供暖' }, { name: 'nameTaken' }],
	['nothing left for the undecided', { ...category('other'), active: false }, { active: 'lastResort' }],
]

test.each(WRONG)('%s is refused', (_, wrong, faults) => {
	expect(faultsOf(wrong)).toEqual(faults)
})

test('terms that just fit are taken; where a working day is short, fewer do', () => {
	const fits: Category[] = [
		{ ...category('safety'), terms: { total: { unit: 'minutes', count: 15 } } },
		{ ...category('water'), terms: { total: { unit: 'minutes', count: 12 * 60 } } },
		{ ...category('water'), terms: { accept: { unit: 'dailyMinutes', count: 14 * 60 } } },
		{
			...category('road'),
			terms: { accept: { unit: 'workingMinutes', count: 420 }, total: { unit: 'workingDays', count: 1 } },
		},
	]
	expect(fits.map((one) => faultsOf(one))).toEqual(fits.map(() => ({})))
	expect(faultsOf(category('road'), 35)).toEqual({})
	expect(faultsOf(category('road'), 34)).toEqual({ 'terms.accept': 'acceptAfterTotal' })
})

test('a retired category keeps its name from nobody', () => {
	expect(faultsOf({ ...category('water'), name: '供暖', active: false })).toEqual({})
})

test('there is an end to how many categories there may be', () => {
	const many = Array.from({ length: 48 }, (_, at) => ({
		...category('other'),
		code: `c${at}`,
		name: `${at}`,
	}))
	expect(categoryFaults(category('water'), many, SEVEN_HOURS)).toEqual({ code: 'tooMany' })
	expect(categoryFaults({ ...category('other'), code: 'c7', name: '7' }, many, SEVEN_HOURS)).toEqual({})
})

test('its own terms go before those of its class', () => {
	expect(termsOf(category('fire'))).toEqual({
		accept: { unit: 'minutes', count: 5 },
		total: { unit: 'minutes', count: 120 },
	})
})

test('what was changed is told by field', () => {
	const water = category('water')
	expect(changedFields({ ...water, hint: '停水', coHandlers: ['property'] }, water)).toEqual([
		'hint',
		'coHandlers',
	])
	expect(changedFields({ ...water, terms: {} }, water)).toEqual([])
	expect(changedFields(water, undefined)).toHaveLength(CATEGORY_FIELDS.length)
})
