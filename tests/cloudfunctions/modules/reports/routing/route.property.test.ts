import fc from 'fast-check'
import { addDays } from '#shared/clock/china-time'
import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import { sameDesk } from '#shared/roster/desk'
import { atDesk } from '#shared/roster/holder'
import { POSTS } from '#shared/roster/post'
import type { Located } from '../../../../../cloudfunctions/words/trail'
import { route } from '../../../../../cloudfunctions/modules/reports/routing/route'
import { chainOf, type Staff, type Step } from '../../../../support/areas'

const START = '2026-11-01'
const day = fc.integer({ min: 0, max: 40 }).map((count) => addDays(START, count))

const person = fc
	.record({
		who: fc.integer({ min: 1, max: 99 }),
		from: day,
		to: fc.option(day),
		deputy: fc.boolean(),
		leave: fc.option(fc.tuple(day, day)),
	})
	.map(({ who, from, to, deputy, leave }) =>
		[
			`人${who}`,
			'自',
			from,
			...(to ? ['至', to] : []),
			...(deputy ? ['代'] : []),
			...(leave ? ['休', leave.join('..')] : []),
		].join(' '),
	)

const staff: fc.Arbitrary<Staff> = fc
	.array(fc.tuple(fc.constantFrom(...POSTS), fc.array(person, { maxLength: 3 })), { maxLength: 4 })
	.map((desks) => Object.fromEntries(desks))

const LOWER = ['town', 'village', 'grid', 'unit'] as const

/** A root whose dispatcher is always there, and any levels below it with anybody or nobody at their desks. */
const chain = fc
	.tuple(staff, fc.subarray([...LOWER]), fc.array(staff, { minLength: 4, maxLength: 4 }))
	.map(([rootStaff, levels, below]) => {
		const root: Step = { level: 'county', name: '旗', staff: { ...rootStaff, dispatcher: ['高调度'] } }
		return chainOf([root, ...levels.map((level, at) => ({ level, name: level, staff: below[at] ?? {} }))])
	})

const located: fc.Arbitrary<Located> = fc.constantFrom<Located>(
	{ by: 'household' },
	{ by: 'choice' },
	{ by: 'point' },
	{ by: 'nothing' },
	{ by: 'unclear', words: '某村', fits: 2 },
)

test('every report finds exactly one owner desk, and somebody is at it that day', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...DEFAULT_CATEGORIES),
			located,
			chain,
			day,
			(category, place, areas, today) => {
				const found = route(category, place, areas, today)
				if (!found) throw new Error('a held root left a report without an owner')
				const answer = atDesk(found.ownerArea, found.owner.post, today)
				expect({
					isIn: areas.includes(found.ownerArea),
					code: found.ownerArea.code,
					isEmpty: answer?.people.length === 0,
					helpsItself: found.coHandlers.some((one) => sameDesk(one, found.owner)),
				}).toEqual({ isIn: true, code: found.owner.areaCode, isEmpty: false, helpsItself: false })
			},
		),
		{ numRuns: 2500 },
	)
})
