import { nameOf, openidOf, phoneOf, TwoTowns, type Somebody } from './two-towns'

// Each of these stood open: any clerk was clerk of everything.

let towns: TwoTowns
beforeAll(async () => {
	towns = await TwoTowns.settled()
})

const REFUSED = 'NO_PERMISSION'
const TODAY = '2026-09-16'
const oneself = (who: Somebody) => ({ name: nameOf(who), phone: phoneOf(who) })
const appointing = (areaCode: string, post: string, who: { name: string; phone: string }) => ({
	areaCode,
	post,
	...who,
	kind: 'holder',
	from: TODAY,
})
const VERDICTS: Readonly<Record<string, object>> = { confirm: { solved: 'yes', satisfied: 'yes' } }
const NEWCOMER = { name: '包银花', phone: '13800009001' }

const OUTSIDE: readonly Somebody[] = ['townClerk', 'otherCountyClerk', 'villageClerk', 'otherTownClerk']

async function refusedWithoutATrace(
	who: Somebody,
	noun: string,
	verb: string,
	input: unknown,
	code = REFUSED,
): Promise<void> {
	const before = JSON.stringify(towns.inForce())
	expect([who, verb, await towns.codeOf(who, noun, verb, input)]).toEqual([who, verb, code])
	expect(JSON.stringify(towns.inForce())).toBe(before)
}

test.each(OUTSIDE)('%s makes nobody anything in the county, themself least', async (who) => {
	for (const desk of ['dispatcher', 'clerk'])
		for (const person of [oneself(who), NEWCOMER])
			await refusedWithoutATrace(who, 'roster', 'appoint', appointing('100', desk, person))
})

test.each(OUTSIDE)('%s ends, frees or codes nobody of the county', async (who) => {
	for (const victim of ['countyClerk', 'countyDispatcher'] as const) {
		const personId = towns.idOf(victim)
		const desk = { areaCode: '100', post: victim === 'countyClerk' ? 'clerk' : 'dispatcher', personId }
		await refusedWithoutATrace(who, 'roster', 'endPost', { ...desk, lastDay: TODAY })
		await refusedWithoutATrace(who, 'roster', 'leave', { ...desk, from: TODAY, deputy: oneself(who) })
		await refusedWithoutATrace(who, 'roster', 'cancelLeave', { ...desk, from: TODAY })
		await refusedWithoutATrace(who, 'roster', 'handOver', { ...desk, day: TODAY, ...oneself(who) })
		for (const verb of ['unbind', 'issueCode', 'binding'])
			await refusedWithoutATrace(who, 'roster', verb, { phone: phoneOf(victim) })
	}
})

test('at the own level nobody alone makes or ends a clerk or a dispatcher, one level up does', async () => {
	const second = towns.idOf('townClerk2')
	const townDesk = { areaCode: '100-1', post: 'clerk', personId: second }
	const alone = (verb: string, input: unknown) =>
		refusedWithoutATrace('townClerk', 'roster', verb, input, 'SECOND_NEEDED')
	await alone('endPost', { ...townDesk, lastDay: TODAY })
	await alone('appoint', appointing('100-1', 'dispatcher', NEWCOMER))
	for (const verb of ['unbind', 'issueCode']) await alone(verb, { phone: phoneOf('townDispatcher') })
	const police = appointing('100-1', 'police', NEWCOMER)
	expect(await towns.codeOf('townClerk', 'roster', 'appoint', police)).toBe('done')
	const added = appointing('100-1', 'dispatcher', { name: '陈新', phone: '13800009002' })
	expect(await towns.codeOf('countyClerk', 'roster', 'appoint', added)).toBe('done')
})

test('nobody grants, ends or frees anything of themself', async () => {
	const own = { areaCode: '100', post: 'clerk', personId: towns.idOf('countyClerk') }
	await refusedWithoutATrace('countyClerk', 'roster', 'endPost', { ...own, lastDay: TODAY })
	await refusedWithoutATrace(
		'countyClerk',
		'roster',
		'appoint',
		appointing('100', 'dispatcher', oneself('countyClerk')),
	)
	await refusedWithoutATrace(
		'townClerk',
		'roster',
		'appoint',
		appointing('100-1-1', 'villageLeader', oneself('townClerk')),
	)
	const leader = oneself('townClerk')
	const into = [
		{ name: '东片', leader, householdIds: [] },
		{ name: '西片', householdIds: [] },
	]
	const areaCodes = ['100-1-1-1', '100-1-1-2']
	await refusedWithoutATrace('townClerk', 'roster', 'split', { areaCode: '100-1-1-1', into })
	await refusedWithoutATrace('townClerk', 'roster', 'merge', { areaCodes, name: '大网格', leader })
	for (const verb of ['unbind', 'issueCode'])
		await refusedWithoutATrace('countyClerk', 'roster', verb, { phone: phoneOf('countyClerk') })
})

test.each(['otherTownClerk', 'otherCountyClerk'] as const)(
	'%s reads and changes no grid of the town',
	async (who) => {
		const areaCode = '100-1-1-1'
		const codes = [areaCode, '100-1-1-2']
		await refusedWithoutATrace(who, 'roster', 'households', { areaCode })
		await refusedWithoutATrace(who, 'roster', 'area', { areaCode })
		await refusedWithoutATrace(who, 'roster', 'gaps', { areaCode })
		const into = [
			{ name: '东片', householdIds: [] },
			{ name: '西片', householdIds: [] },
		]
		await refusedWithoutATrace(who, 'roster', 'split', { areaCode, into })
		await refusedWithoutATrace(who, 'roster', 'merge', { areaCodes: codes, name: '大网格' })
		await refusedWithoutATrace(who, 'card', 'sheet', { areaCode })
		const hours = { areaCode: '100-1', weekdays: [1], spans: [{ from: 480, to: 720 }] }
		await refusedWithoutATrace(who, 'calendar', 'save', { version: 0, hours })
	},
)

test('a dispatcher reads the people of their areas and no others', async () => {
	const at = (areaCode: string) => towns.codeOf('townDispatcher', 'roster', 'area', { areaCode })
	expect(await at('100-1-1')).toBe('done')
	for (const areaCode of ['100', '100-2', '100-2-1-1', '200']) expect(await at(areaCode)).toBe(REFUSED)
})

test('categories and the year of the calendar are the root’s clerk’s; hours those of the area', async () => {
	for (const who of OUTSIDE.filter((one) => one !== 'otherCountyClerk')) {
		await refusedWithoutATrace(who, 'category', 'versions', {})
		const year = { year: 2027, source: '通知', off: [], working: [] }
		await refusedWithoutATrace(who, 'calendar', 'save', { version: 0, year })
	}
	const hours = { areaCode: '100-1', weekdays: [1], spans: [{ from: 480, to: 720 }] }
	expect(await towns.codeOf('townClerk', 'calendar', 'save', { version: 0, hours })).toBe('done')
})

test('a change that was done to the own post, nobody takes back themself', async () => {
	const own = await TwoTowns.settled()
	const desk = { areaCode: '100-1', post: 'clerk', personId: own.idOf('townClerk') }
	const ending = await own.as('countyClerk', 'roster', 'endPost', { ...desk, lastDay: '2026-12-31' })
	const id = ending.ok ? '' : ending.error.fields?.['proposal']
	expect(await own.codeOf('countyClerk2', 'roster', 'confirm', { id })).toBe('done')
	const version = 3
	expect(await own.codeOf('townClerk', 'roster', 'undo', { version })).toBe(REFUSED)
	expect(await own.codeOf('townClerk2', 'roster', 'undo', { version })).toBe('SECOND_NEEDED')
	expect(await own.codeOf('countyClerk2', 'roster', 'undo', { version })).toBe('done')
})

test('who does not read a report whole hears no name with a stale version', async () => {
	const own = await TwoTowns.settled()
	const { report } = (await own.ask(openidOf('gridLeader'), 'report', 'submit', {
		clientKey: 'stale-key-1',
		category: 'dispute',
		text: '两家吵起来了',
		place: { areaCode: '100-1-1-1' },
		onBehalf: { name: '李四' },
	})) as { report: { id: string; version: number } }
	await own.ask(openidOf('gridLeader'), 'report', 'accept', { id: report.id, version: report.version })
	const event = { id: report.id, version: report.version, note: '看过了' }
	for (const who of ['townDispatcher', 'otherLeader'] as const) {
		const answer = await own.as(who, 'report', 'resolve', event)
		expect([who, answer]).toMatchObject([who, { ok: false, error: { code: REFUSED } }])
		expect(JSON.stringify(answer)).not.toContain(nameOf('gridLeader'))
	}
	for (const verb of ['accept', 'resolve', 'withdraw', 'confirm']) {
		const input = { id: report.id, version: report.version, ...(verb === 'resolve' && { note: '看过了' }) }
		const answer = await own.cloud.call('o-nobody', 'report', verb, { ...input, ...VERDICTS[verb] })
		expect([verb, answer]).toMatchObject([verb, { ok: false, error: { code: REFUSED } }])
		expect(JSON.stringify(answer)).not.toContain(nameOf('gridLeader'))
	}
})
