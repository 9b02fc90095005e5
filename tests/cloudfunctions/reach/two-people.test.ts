import { demoFile } from '../../../local/seeds/demo-roster'
import { CLERK_NAME } from '../../../local/seeds/words'
import {
	appointing,
	DAY_MS,
	desk,
	endOf,
	isBound,
	NEWCOMER,
	postsOf,
	proposed,
	TODAY,
	toldTo,
	view,
} from './proposing'
import { FIRST_CLERK, nameOf, openidOf, phoneOf, TwoTowns, type Somebody } from './two-towns'

// What reaches far takes two people: proposed by one, confirmed by another of the same level or above.

let towns: TwoTowns
beforeEach(async () => {
	towns = await TwoTowns.settled()
})

test('the demo’s first clerk is nobody of its roster: the clerk there is a second person', () => {
	expect(demoFile()).toContain('管理员')
	expect(demoFile()).not.toContain(CLERK_NAME)
})

test('a clerk frees the other clerk only with a second person, who reads what will happen', async () => {
	const { id, said } = await proposed(towns, 'countyClerk', 'unbind', { phone: phoneOf('countyClerk2') })
	expect(said).toContain(nameOf('countyDispatcher'))
	expect(said).not.toContain(nameOf('townClerk'))
	expect(await toldTo(towns, openidOf('countyDispatcher'))).toContain(`解除${nameOf('countyClerk2')}`)
	const shown = await view(towns, 'countyDispatcher', 'proposal', { id })
	expect(shown).toMatchObject({ state: 'waiting', mayConfirm: true, mayStop: false })
	expect(shown.details[0]).toContain(nameOf('countyClerk2'))
	expect(await view(towns, 'countyDispatcher', 'confirm', { id })).toMatchObject({ state: 'done' })
	expect(isBound(towns, 'countyClerk2')).toBe(false)
	expect(await toldTo(towns, openidOf('countyClerk'))).toContain('已经改好')
	const freed = (await towns.ask(FIRST_CLERK, 'roster', 'binding', { phone: phoneOf('countyClerk2') })) as {
		freed: { by: string }
	}
	expect(freed.freed.by).toContain(nameOf('countyClerk'))
	expect(freed.freed.by).toContain(nameOf('countyDispatcher'))
})

test.each<[string, string, Somebody, () => unknown]>([
	['ends a dispatcher', 'endPost', 'townClerk', () => endOf(towns, 'townDispatcher', '100-1', 'dispatcher')],
	['ends one from above', 'endPost', 'countyClerk', () => endOf(towns, 'townClerk', '100-1', 'clerk')],
	[
		'replaces one',
		'handOver',
		'townClerk',
		() => ({ ...desk(towns, 'townDispatcher', '100-1', 'dispatcher'), day: TODAY, ...NEWCOMER }),
	],
	['appoints at the own level', 'appoint', 'townClerk', () => appointing('100-1', 'clerk', NEWCOMER)],
	['appoints at the root', 'appoint', 'countyClerk', () => appointing('100', 'dispatcher', NEWCOMER)],
	[
		'sends one away for good',
		'leave',
		'townClerk',
		() => ({ ...desk(towns, 'townDispatcher', '100-1', 'dispatcher'), from: TODAY }),
	],
	['lets one in', 'issueCode', 'townClerk', () => ({ phone: phoneOf('townDispatcher') })],
	['frees one from above', 'unbind', 'countyClerk', () => ({ phone: phoneOf('townDispatcher') })],
])('whoever %s waits for a second', async (_what, verb, who, input) => {
	await proposed(towns, who, verb, input())
})

test.each<[string, string, Somebody, () => unknown]>([
	['a clerk below', 'appoint', 'countyClerk', () => appointing('100-1', 'clerk', NEWCOMER)],
	['police at the own level', 'appoint', 'townClerk', () => appointing('100-1', 'police', NEWCOMER)],
	[
		'the end of a grid leader',
		'endPost',
		'townClerk',
		() => endOf(towns, 'gridLeader', '100-1-1-1', 'gridLeader'),
	],
	['a code for somebody below', 'issueCode', 'countyClerk', () => ({ phone: phoneOf('townDispatcher') })],
])('%s takes one', async (_what, verb, who, input) => {
	expect(await towns.codeOf(who, 'roster', verb, input())).toBe('done')
})

test('nobody confirms who proposed it, is concerned, stands lower or elsewhere, or has no such post', async () => {
	const input = { ...desk(towns, 'countyDispatcher', '100', 'dispatcher'), day: TODAY, ...NEWCOMER }
	const { id } = await proposed(towns, 'countyClerk', 'handOver', input)
	for (const who of [
		'countyClerk',
		'countyDispatcher',
		'townClerk',
		'townDispatcher',
		'otherCountyClerk',
		'otherCountyDispatcher',
		'villageClerk',
		'gridLeader',
	] as const)
		for (const verb of ['confirm', 'decline'])
			expect([who, await towns.codeOf(who, 'roster', verb, { id, reason: '不' })].join()).toMatch(
				/NO_PERMISSION|INVALID_INPUT/,
			)
	expect(await towns.codeOf('countyDispatcher', 'roster', 'stop', { id })).toBe('NO_PERMISSION')
	expect(postsOf(towns, 'countyDispatcher')).toEqual(['dispatcher'])
	expect(await view(towns, 'countyClerk2', 'confirm', { id })).toMatchObject({ state: 'done' })
	expect(postsOf(towns, 'countyDispatcher')).toEqual([])
})

test('sent twice it is one proposal; confirmed twice at once it is done once, with both names', async () => {
	const input = endOf(towns, 'townDispatcher', '100-1', 'dispatcher')
	const [one, other] = await Promise.all([1, 2].map(() => proposed(towns, 'townClerk', 'endPost', input)))
	expect(one?.id).toBe(other?.id)
	const id = one?.id ?? ''
	const answers = await Promise.all([
		view(towns, 'townClerk2', 'confirm', { id }),
		view(towns, 'countyClerk', 'confirm', { id }),
		view(towns, 'townClerk2', 'confirm', { id }),
	])
	for (const { state } of answers) expect(['confirmed', 'done']).toContain(state)
	expect(await view(towns, 'townClerk2', 'confirm', { id })).toMatchObject({ state: 'done' })
	const { changes } = (await towns.ask(openidOf('townClerk'), 'roster', 'changes', {})) as {
		changes: { by: string; what: string }[]
	}
	expect(changes.filter(({ what }) => what.includes(nameOf('townDispatcher')))).toHaveLength(1)
	expect(changes[0]?.by).toContain(nameOf('townClerk'))
	expect(changes[0]?.by).toMatch(new RegExp(`${nameOf('townClerk2')}|${nameOf('countyClerk')}`))
})

test('after the proposer’s post ended it is stale, and nothing is done', async () => {
	const { id } = await proposed(
		towns,
		'townClerk',
		'endPost',
		endOf(towns, 'townDispatcher', '100-1', 'dispatcher'),
	)
	const end = await proposed(towns, 'countyClerk', 'endPost', endOf(towns, 'townClerk', '100-1', 'clerk'))
	await view(towns, 'countyClerk2', 'confirm', { id: end.id })
	expect(await view(towns, 'townClerk2', 'confirm', { id })).toMatchObject({ state: 'stale' })
	expect(postsOf(towns, 'townDispatcher')).toEqual(['dispatcher'])
})

test('after the roster moved under it, it is stale; a change beside it does no harm', async () => {
	const input = { ...desk(towns, 'townDispatcher', '100-1', 'dispatcher'), day: TODAY, ...NEWCOMER }
	const first = await proposed(towns, 'townClerk', 'handOver', input)
	await towns.ask(openidOf('townClerk'), 'roster', 'appoint', appointing('100-1', 'police', NEWCOMER))
	const beside = await proposed(towns, 'townClerk2', 'unbind', { phone: phoneOf('townDispatcher') })
	expect(await view(towns, 'countyClerk', 'confirm', { id: beside.id })).toMatchObject({ state: 'done' })
	const added = appointing('100-1', 'dispatcher', { name: '陈新', phone: '13800009002' })
	await towns.ask(openidOf('countyClerk'), 'roster', 'appoint', added)
	const stale = await view(towns, 'townClerk2', 'confirm', { id: first.id })
	expect(stale).toMatchObject({
		state: 'stale',
		decision: { reason: expect.stringContaining('重新提出') as string },
	})
	expect(postsOf(towns, 'townDispatcher')).toEqual(['dispatcher'])
	const again = await proposed(towns, 'townClerk', 'handOver', input)
	expect(again.id).not.toBe(first.id)
	expect(await view(towns, 'townClerk2', 'confirm', { id: again.id })).toMatchObject({ state: 'done' })
})

test('refused with a reason, taken back, or run out after seven days, it is not done', async () => {
	const input = endOf(towns, 'townDispatcher', '100-1', 'dispatcher')
	const refused = await proposed(towns, 'townClerk', 'endPost', input)
	expect(await view(towns, 'townClerk2', 'decline', { id: refused.id, reason: '他还在岗' })).toMatchObject({
		state: 'refused',
	})
	expect(await toldTo(towns, openidOf('townClerk'))).toContain('他还在岗')
	const stopped = await proposed(towns, 'townClerk', 'endPost', input)
	// Whoever may confirm refuses it, and says why.
	expect(await towns.codeOf('townClerk2', 'roster', 'stop', { id: stopped.id })).toBe('NO_PERMISSION')
	expect(await view(towns, 'townClerk', 'stop', { id: stopped.id })).toMatchObject({ state: 'stopped' })
	const left = await proposed(towns, 'townClerk', 'endPost', input)
	expect(new Set([refused.id, stopped.id, left.id]).size).toBe(3)
	towns.cloud.now += 7 * DAY_MS
	expect(await view(towns, 'townClerk2', 'confirm', { id: left.id })).toMatchObject({ state: 'expired' })
	for (const { id } of [refused, stopped, left])
		expect(['refused', 'stopped', 'expired']).toContain(
			(await view(towns, 'townClerk2', 'confirm', { id })).state,
		)
	expect(postsOf(towns, 'townDispatcher')).toEqual(['dispatcher'])
})

test('a code that two agreed on is read by whoever asked for it alone, once', async () => {
	const input = { phone: phoneOf('townDispatcher') }
	const { id } = await proposed(towns, 'townClerk', 'issueCode', input)
	expect(JSON.stringify(await view(towns, 'townClerk2', 'confirm', { id }))).not.toMatch(/\d{8}/)
	expect(await view(towns, 'townClerk', 'proposal', { id })).toMatchObject({
		state: 'confirmed',
		givesCode: true,
	})
	expect(await towns.codeOf('townClerk2', 'roster', 'issueCode', input)).toBe('SECOND_NEEDED')
	expect(await towns.codeOf('townClerk', 'roster', 'issueCode', input)).toBe('done')
	expect(await towns.codeOf('townClerk', 'roster', 'issueCode', input)).toBe('SECOND_NEEDED')
})

test('taking back takes two where doing it did', async () => {
	const { id } = await proposed(
		towns,
		'townClerk',
		'endPost',
		endOf(towns, 'townDispatcher', '100-1', 'dispatcher'),
	)
	await view(towns, 'townClerk2', 'confirm', { id })
	const taken = await proposed(towns, 'townClerk2', 'undo', { version: 3 })
	expect(await view(towns, 'townClerk', 'confirm', { id: taken.id })).toMatchObject({ state: 'done' })
	expect(postsOf(towns, 'townDispatcher')).toEqual(['dispatcher'])
})

describe('where nobody else could confirm', () => {
	/** The first clerk and the county's dispatcher are alone: the clerks are away. */
	const lonely = async () => {
		for (const who of ['countyClerk', 'countyClerk2'] as const) {
			const free = await proposed(towns, FIRST_CLERK, 'unbind', { phone: phoneOf(who) })
			await view(towns, 'countyDispatcher', 'confirm', { id: free.id })
		}
		const input = { ...desk(towns, 'countyDispatcher', '100', 'dispatcher'), day: TODAY, ...NEWCOMER }
		return { input, ...(await proposed(towns, FIRST_CLERK, 'handOver', input)) }
	}

	test('it takes hold after a day, told to whom it touches', async () => {
		const { id, said } = await lonely()
		expect(said).toContain('叫停')
		expect(await toldTo(towns, openidOf('countyDispatcher'))).toContain('叫停')
		await towns.cloud.proposals()
		expect(postsOf(towns, 'countyDispatcher')).toEqual(['dispatcher'])
		towns.cloud.now += DAY_MS - 1
		await towns.cloud.proposals()
		expect(postsOf(towns, 'countyDispatcher')).toEqual(['dispatcher'])
		towns.cloud.now += 1
		expect(await towns.cloud.proposals()).toEqual({ proposals: 1 })
		expect(postsOf(towns, 'countyDispatcher')).toEqual([])
		expect(await towns.cloud.proposals()).toEqual({ proposals: 0 })
		expect(await toldTo(towns, FIRST_CLERK)).toContain('没有人叫停')
		const { state } = (await towns.ask(FIRST_CLERK, 'roster', 'proposal', { id })) as { state: string }
		expect(state).toBe('done')
	})

	test('whom it touches stops it, and nobody else', async () => {
		const { id } = await lonely()
		for (const who of ['townClerk', 'otherCountyClerk', 'gridLeader'] as const)
			expect(await towns.codeOf(who, 'roster', 'stop', { id })).toBe('NO_PERMISSION')
		const seen = await view(towns, 'countyDispatcher', 'proposal', { id })
		expect(seen).toMatchObject({ mayStop: true, mayConfirm: false })
		expect(await view(towns, 'countyDispatcher', 'stop', { id, reason: '不知道这事' })).toMatchObject({
			state: 'stopped',
		})
		towns.cloud.now += 2 * DAY_MS
		await towns.cloud.proposals()
		expect(postsOf(towns, 'countyDispatcher')).toEqual(['dispatcher'])
	})
})
