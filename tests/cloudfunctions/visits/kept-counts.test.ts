import { area, household, post, type CsvRow } from '../../support/roster-csv'
import { phoneOf, Town } from './town'

// A town with more grids than are counted at every asking: what is kept of each is what a second count of all visits comes to.

const GRIDS = Array.from({ length: 45 }, (_, at) => `1-1-1-${String(at + 3).padStart(2, '0')}`)
const ROWS: readonly CsvRow[] = GRIDS.flatMap((code, at) => [
	area(code, `第${at + 3}网格`, '网格', '1-1-1'),
	household(code, '1', `甲${at}`),
	household(code, '2', `乙${at}`),
])

let town: Town
beforeAll(async () => {
	town = await Town.settled()
	await town.bringIn([...ROWS, post('1-1-1-03', '网格长', '王己', phoneOf('leader'))])
})

const coverage = (planId: string) => town.ask('town', 'visit', 'coverage', { planId })

/** What happened is old enough, and the timer came by. */
async function kept(): Promise<void> {
	town.cloud.now += 2 * 60_000
	await town.cloud.keepCounts()
}

/** Households, and what was said of each, counted by hand. */
async function bySecondCount(planId: string): Promise<{ targets: number; done: number; missing: number }> {
	const pointer = town.cloud.roster.pointer()
	const there = town.cloud.roster
		.all()
		.flatMap((one) =>
			one.kind === 'household' &&
			one.since <= (pointer?.version ?? 0) &&
			(one.until ?? 1e9) > (pointer?.version ?? 0)
				? [one]
				: [],
		)
	const targets = there.filter(({ visits }) => !visits?.gone?.left)
	const done = targets.filter(({ visits }) => visits?.plans?.[planId]?.['once-door']?.ended === 'done')
	return { targets: targets.length, done: done.length, missing: targets.length - done.length }
}

test('counts that are kept are those of a second count, whatever happened to the households', async () => {
	const planId = await town.plan()
	expect(await coverage(planId)).toMatchObject({ targets: 96, done: 0, missing: 96 })
	await kept()
	// From here on nothing is counted at the asking: a plan that has just begun has its targets all the same.
	expect(await coverage(planId)).toMatchObject({ targets: 96, done: 0, came: 0, went: 0 })
	const said = { clientKey: 'kept-once' }
	await town.went('leader', '赵一', [planId], 'done', said)
	await town.went('leader', '赵一', [planId], 'done', said)
	await town.went('leader', '钱二', [planId], 'nobodyHome')
	await town.went('leader', '甲0', [planId])
	expect((await coverage(planId)).done).toBe(0)
	await kept()
	expect(await coverage(planId)).toMatchObject({ targets: 96, done: 2, again: 1, missing: 94 })
	expect(await coverage(planId)).toMatchObject(await bySecondCount(planId))

	// One moves away, one comes, one says no at the door twice; a grid becomes part of another.
	await town.went('leader', '孙三', [planId], 'movedAway')
	await town.ask('village', 'visit', 'review', { householdId: town.houseOf('孙三'), leaves: true })
	town.later(1)
	await town.bringIn([household('1-1-1-04', '9', '新来的')])
	await town.ask('clerk', 'roster', 'merge', { areaCodes: ['1-1-1-03', '1-1-1-05'], name: '合起来的网格' })
	await kept()
	expect(await coverage(planId)).toMatchObject({ targets: 96, done: 2, came: 1, went: 1, again: 1 })
	expect(await coverage(planId)).toMatchObject(await bySecondCount(planId))
})

test('more plans that are over than one read brings cut none of those that are counted', async () => {
	await town.manyOver(await town.plan({ name: '从前的' }), 1_500)
	const planId = await town.plan({ name: '再走一遍' })
	await town.went('leader', '赵一', [planId])
	await town.ask('town', 'plan', 'end', { planId })
	await kept()
	expect((await coverage(planId)).done).toBe(1)
	expect(await coverage(planId)).toMatchObject(await bySecondCount(planId))
})
