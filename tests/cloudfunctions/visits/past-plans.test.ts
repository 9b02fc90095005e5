import type { Output } from '../../../cloudfunctions/modules/contract'
import { MIGRATIONS } from '../../../local/migrations/list'
import type { Document } from '../../../local/cloudbase/database/document'
import { Town } from './town'

// What is over is read by whoever asks for it, a part at a time, and by nobody who is to go.

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

const keysOf = (planId: string): string[] =>
	town.cloud.roster.all().find((one) => one.kind === 'plan' && one.plan.id === planId)?.keys ?? []

/** The parts in which what is over is told. */
async function parts(areaCode: string): Promise<string[][]> {
	const all: string[][] = []
	let cursor: string | undefined
	do {
		const input = { areaCode, ended: true, ...(cursor !== undefined && { cursor }) }
		const page: Output<'plan', 'list'> = await town.ask('town', 'plan', 'list', input)
		all.push(page.items.map(({ id }) => id))
		cursor = page.cursor
	} while (cursor !== undefined)
	return all
}

test('a plan whose last day has passed is put with what is over by the timer, once; extended, it asks again', async () => {
	const planId = await town.plan({ until: '2026-09-18' })
	const open = keysOf(planId)
	expect(open).toContain('plans:1-1')
	town.later(2)
	// On its last day it still asks.
	expect(await town.cloud.plansGoOn()).toMatchObject({ plansOver: 0 })
	town.later(1)
	// Before the timer comes it is over for people.
	expect(await parts('1-1')).toEqual([[planId]])
	expect(await town.cloud.plansGoOn()).toMatchObject({ plansOver: 1 })
	expect(await town.cloud.plansGoOn()).toMatchObject({ plansOver: 0 })
	expect(keysOf(planId)).toEqual([`plan:${planId}`, 'past:1-1:2026-09'])
	expect(await parts('1-1')).toEqual([[planId]])
	expect((await town.ask('town', 'plan', 'list', {})).items).toEqual([])
	expect((await town.ask('town', 'visit', 'coverage', { planId })).targets).toBe(6)
	await town.ask('town', 'plan', 'extend', { planId, until: '2026-09-30' })
	expect(keysOf(planId)).toEqual(open.map((key) => key.replace('2026-09-18', '2026-09-30')))
	expect(await town.dueFor('leader')).toEqual(['赵一', '钱二', '孙三'])
	expect(await parts('1-1')).toEqual([[]])
})

test('of years of plans each part has some, the last one first, and none is told twice or never', async () => {
	const ended: string[] = []
	for (let at = 0; at < 60; at++) {
		const planId = await town.plan({ name: `第${at}次` })
		await town.ask('town', 'plan', 'end', { planId })
		ended.unshift(planId)
		town.later(at === 30 ? 500 : 9)
	}
	const told = await parts('1-1')
	expect(told.flat()).toEqual(ended)
	expect(Math.max(...told.map(({ length }) => length))).toBe(20)
	// What is read for whoever is to go has none of them.
	expect(town.cloud.roster.all().filter(({ keys }) => (keys as string[]).includes('plans:1-1'))).toEqual([])
	expect(await town.codeOf('town', 'plan', 'list', { areaCode: '1-1', ended: true, cursor: '2026-13' })).toBe(
		'INVALID_INPUT',
	)
})

test('a month of more plans than one read brings is told whole, in parts', async () => {
	const planId = await town.plan()
	expect((await parts('1-1')).flat()).toEqual([])
	const ids = await town.manyOver(planId, 1_500)
	expect((await parts('1-1')).flat()).toEqual(ids)
})

test('the next town’s plans are not among them', async () => {
	const planId = await town.plan({ areaCode: '1-1-1' })
	await town.ask('town', 'plan', 'end', { planId })
	expect((await parts('1-1')).flat()).toEqual([])
	expect((await parts('1-1-1')).flat()).toEqual([planId])
	expect(await town.codeOf('leader3', 'plan', 'list', { areaCode: '1-1-1', ended: true })).toBe(
		'NO_PERMISSION',
	)
})

test('plans of an older release are put where they are found now', async () => {
	const over = await town.plan({ name: '过了的', until: '2026-09-18' })
	const open = await town.plan({ name: '还在走的' })
	const migration = MIGRATIONS.find(({ number }) => number === 9)
	const migrated = (planId: string): unknown => {
		const document = town.cloud.roster.all().find((one) => one.kind === 'plan' && one.plan.id === planId)
		const older = { ...document, keys: [`plan:${planId}`, 'planned:1-1', 'plans:1-1'] } as unknown as Document
		const once = migration?.change(older)
		expect(once && migration?.change(once)).toBeUndefined()
		return once?.['keys']
	}
	expect(migrated(over)).toEqual([`plan:${over}`, 'past:1-1:2026-09'])
	expect(migrated(open)).toEqual(keysOf(open))
})
