import { area, post } from '../../support/roster-csv'
import { appointing, DAY_MS, endOf, NEWCOMER, proposed, view, type ProposalView } from './proposing'
import { FIRST_CLERK, openidOf, phoneOf, TwoTowns } from './two-towns'

// A file that ends many posts, or names those who may do everything, takes two; so does what the first clerk does, but for the beginning.

let towns: TwoTowns
beforeEach(async () => {
	towns = await TwoTowns.settled()
})

describe('an import', () => {
	const people = (count: number, from: number) =>
		Array.from({ length: count }, (_, at) => {
			const number = from + at
			return post('100-1-1-2', '网格员', `网格员${number}`, `1370000${String(number).padStart(4, '0')}`)
		})
	/** Six posts stand in the town below already. */
	const ending = (count: number) => people(count, 1).map((row) => ({ ...row, 离任日期: '2026-09-20' }))

	test.each([
		[9, 90, 'done'],
		[10, 100, 'done'],
		[10, 99, 'SECOND_NEEDED'],
	])('that ends %s of %s posts of a town: %s', async (ended, posts, code) => {
		const before = towns
			.inForce()
			.flatMap((one) => (one.kind === 'area' && one.keys.includes('under:100-1') ? one.area.desks : []))
			.reduce((sum, { tenures }) => sum + tenures.length, 0)
		await towns.bringIn(openidOf('townClerk'), people(posts - before, 1))
		const brought = towns.bringIn(openidOf('townClerk'), ending(ended))
		if (code === 'done') expect((await brought).errors).toEqual([])
		else await expect(brought).rejects.toThrow(code)
	})

	test('that two agreed on comes in step by step, also when the first step died', async () => {
		const file = [
			post('100-1', '调度员', '陈新', '13800009002'),
			area('100-1-1-3', '第三网格', '网格', '100-1-1'),
		]
		await expect(towns.bringIn(openidOf('townClerk'), file)).rejects.toThrow('SECOND_NEEDED')
		const { proposals } = (await towns.ask(openidOf('townDispatcher'), 'roster', 'proposals', {})) as {
			proposals: ProposalView[]
		}
		const id = proposals[0]?.id ?? ''
		expect(proposals[0]).toMatchObject({ mayConfirm: true })
		expect(await view(towns, 'townDispatcher', 'proposal', { id })).toMatchObject({
			details: [expect.stringContaining('陈新') as string],
		})
		expect(await view(towns, 'townDispatcher', 'confirm', { id })).toMatchObject({ state: 'done' })
		expect(towns.inForce().some((one) => one.kind === 'area' && one.area.code === '100-1-1-3')).toBe(true)
	})
})

describe('the first clerk', () => {
	test('stands alone until the first dispatcher of a root is named, and is listed to them', async () => {
		expect(await towns.codeOf('countyDispatcher', 'roster', 'beginning', {})).toBe('done')
		const shown = (await towns.ask(openidOf('countyClerk'), 'roster', 'beginning', {})) as {
			changes: { what: string }[]
			first: boolean
		}
		expect(shown.changes).toHaveLength(1)
		expect(shown.first).toBe(true)
		expect(await towns.ask(openidOf('countyClerk'), 'roster', 'beginning', {})).toMatchObject({
			first: false,
		})
		const nothing = { changes: [], first: false }
		expect(await towns.ask(openidOf('townClerk'), 'roster', 'beginning', {})).toEqual(nothing)
	})

	test('never again, also not when the dispatcher’s naming is taken back', async () => {
		const undoing = await proposed(towns, FIRST_CLERK, 'undo', { version: 2 })
		expect(undoing.said).toContain('确认')
		await proposed(towns, FIRST_CLERK, 'unbind', { phone: phoneOf('countyClerk') })
		await proposed(towns, FIRST_CLERK, 'endPost', endOf(towns, 'countyClerk', '100', 'clerk'))
	})

	test('no longer than thirty days', async () => {
		const begun = async (days: number): Promise<string> => {
			const fresh = TwoTowns.empty()
			await fresh.ask(FIRST_CLERK, 'account', 'bindPost', { code: '123456' })
			await fresh.bringIn(FIRST_CLERK, [area('100', '青山县', '县')])
			fresh.cloud.now += days * DAY_MS
			const naming = appointing('100', 'dispatcher', NEWCOMER)
			const envelope = await fresh.cloud.call(FIRST_CLERK, 'roster', 'appoint', naming)
			return envelope.ok ? 'done' : envelope.error.code
		}
		expect(await begun(30)).toBe('done')
		expect(await begun(31)).toBe('SECOND_NEEDED')
	})
})
