import type { RosterEntry } from '../../../cloudfunctions/modules/org/documents'
import { area, household, post } from '../../support/roster-csv'
import { FIRST_CLERK, nameOf, openidOf, phoneOf, TwoTowns, type Somebody } from './two-towns'

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

describe('an import', () => {
	const FILE = [
		area('100', '青山县', '县'),
		area('100-2', '河东镇改', '镇', '100'),
		area('100-2-1-2', '新网格', '网格', '100-2-1'),
		area('100-1-1-3', '第三网格', '网格', '100-1-1'),
		post('100', '调度员', '王冒', '13800009003'),
		post('100-2-1-1', '网格长', '王冒', '13800009003'),
		post('100-1-1-3', '网格长', '王新', '13800009004'),
		post('100-1-1-3', '网格员', nameOf('townClerk'), phoneOf('townClerk')),
		household('100-2-1-1', '9', '外人'),
		household('100-1-1-3', '9', '自己人'),
	]
	/** The rows of it that lie beyond the town. */
	const BEYOND = new Set([3, 4, 6, 7, 10])
	let before: TwoTowns
	beforeAll(async () => {
		before = await TwoTowns.settled()
	})

	const bare = (rows: readonly RosterEntry[]) =>
		rows.map(({ _id: _, since: _since, until: _until, ...content }) => JSON.stringify(content)).sort()

	test('with rows beyond the own areas is refused whole, says which they are, and writes nothing', async () => {
		const untouched = JSON.stringify(before.cloud.roster.all().filter(({ kind }) => kind !== 'pointer'))
		const version = before.version()
		const { refused, errors, errorCount, added, changed, gone } = await before.bringIn(
			openidOf('townClerk'),
			FILE,
		)
		expect({ refused, added, changed, gone: gone.names }).toEqual({
			refused: true,
			added: { areas: 0, people: 0, households: 0 },
			changed: { areas: 0, people: 0, households: 0 },
			gone: [],
		})
		expect(errors[0]).toEqual({
			sheet: '',
			message:
				'“roster.csv”第 3、4、6、7、10 行，共 5 行不归您管，所以整个文件都没有写入。请删去这些行再选一次，或者请上一级的管理员导入',
		})
		expect(errors.slice(1).map(({ row, alike }) => alike?.rows ?? [row])).toEqual([
			[3],
			[4],
			[6, 7],
			[9],
			[10],
		])
		expect(errorCount).toBe(7)
		expect(JSON.stringify(before.cloud.roster.all().filter(({ kind }) => kind !== 'pointer'))).toBe(untouched)
		expect(before.version()).toBe(version)
	})

	test.each(FILE.flatMap((row, at) => (BEYOND.has(at + 2) ? [[at + 2, row] as const] : [])))(
		'is refused whole for row %i alone, be it the last of many',
		async (_, row) => {
			const untouched = bare(before.inForce())
			const rows = [...Array.from({ length: 3 }, (__, at) => household('100-1-1-1', `7${at}`, '新户')), row]
			const { refused } = await before.bringIn(openidOf('townClerk'), rows)
			expect(refused).toBe(true)
			expect(bare(before.inForce())).toEqual(untouched)
		},
	)

	test('leaves out a row that gives the clerk something, and the one that names their own post', async () => {
		const own = post('100-1', '管理员', nameOf('townClerk'), phoneOf('townClerk'), {
			from: '2025-01-01',
			to: '2026-09-20',
		})
		const rows = [...FILE.filter((_, at) => !BEYOND.has(at + 2)), own]
		const postsBefore = before.postsOf('townClerk')
		const { refused, errors, added } = await before.bringIn(openidOf('townClerk'), rows)
		expect({ refused, added }).toEqual({ refused: false, added: { areas: 1, people: 1, households: 1 } })
		// Another post for themself.
		expect(errors.map(({ row }) => row)).toEqual([5])
		expect(before.postsOf('townClerk')).toEqual(postsBefore)
	})

	test('that reaches beyond by the time it is written writes nothing either', async () => {
		const own = await TwoTowns.settled()
		const second = { areaCode: '100-2', post: 'clerk', kind: 'holder', from: '2026-01-01', to: TODAY }
		const who = { name: nameOf('townClerk'), phone: phoneOf('townClerk') }
		expect(await own.codeOf('countyClerk', 'roster', 'appoint', { ...second, ...who })).toBe('done')
		const rows = [household('100-1-1-1', '8', '甲'), household('100-2-1-1', '8', '乙')]
		const importId = await own.checked(openidOf('townClerk'), rows)
		own.cloud.now = Date.parse('2026-09-17T09:00:00+08:00')
		const untouched = bare(own.inForce())
		const { refused, errors } = await own.finish(openidOf('townClerk'), importId)
		expect({ refused, said: errors[0]?.message }).toEqual({
			refused: true,
			said: expect.stringMatching(/^“roster.csv”第 3 行，共 1 行不归您管/) as string,
		})
		expect(bare(own.inForce())).toEqual(untouched)
		expect(await own.codeOf('townClerk', 'roster', 'import', { importId })).toBe('ROSTER_HAS_ERRORS')
	})

	test('is read and undone by whoever could have made it', async () => {
		const changes = async (who: Somebody) => {
			const envelope = await before.as(who, 'roster', 'changes', {})
			if (!envelope.ok) throw new Error(envelope.error.code)
			return (envelope.data as { changes: { version: number; canUndo: boolean }[] }).changes
		}
		const [latest] = await changes('townClerk')
		expect(latest).toMatchObject({ canUndo: true })
		for (const who of ['otherTownClerk', 'villageClerk', 'otherCountyClerk'] as const) {
			expect(await changes(who)).not.toContainEqual(latest)
			expect(await before.codeOf(who, 'roster', 'undo', { version: latest?.version ?? 0 })).toBe(REFUSED)
		}
		expect(await before.codeOf('townClerk2', 'roster', 'undo', { version: latest?.version ?? 0 })).toBe(
			'done',
		)
	})

	test('by the first clerk may name everybody but themself', async () => {
		const { errors } = await before.bringIn(FIRST_CLERK, FILE.slice(0, 3))
		expect(errors).toEqual([])
	})
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
