import type { RosterEntry } from '../../../cloudfunctions/modules/org/documents'
import { area, household, post } from '../../support/roster-csv'
import { FIRST_CLERK, nameOf, openidOf, phoneOf, TwoTowns, type Somebody } from './two-towns'

// A file may carry rows of any area: none of them gets past its clerk's.

const REFUSED = 'NO_PERMISSION'
const TODAY = '2026-09-16'
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

test('an import with rows beyond the own areas is refused whole, says which they are, and writes nothing', async () => {
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
	expect(errors.slice(1).map(({ row, alike }) => alike?.rows ?? [row])).toEqual([[3], [4], [6, 7], [9], [10]])
	expect(errorCount).toBe(7)
	expect(JSON.stringify(before.cloud.roster.all().filter(({ kind }) => kind !== 'pointer'))).toBe(untouched)
	expect(before.version()).toBe(version)
})

test.each(FILE.flatMap((row, at) => (BEYOND.has(at + 2) ? [[at + 2, row] as const] : [])))(
	'an import is refused whole for row %i alone, be it the last of many',
	async (_, row) => {
		const untouched = bare(before.inForce())
		const rows = [...Array.from({ length: 3 }, (__, at) => household('100-1-1-1', `7${at}`, '新户')), row]
		const { refused } = await before.bringIn(openidOf('townClerk'), rows)
		expect(refused).toBe(true)
		expect(bare(before.inForce())).toEqual(untouched)
	},
)

test('an import leaves out a row that gives the clerk something, and the one that names their own post', async () => {
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

test('an import pairs nobody with themself: who looks in on a household reads its phone', async () => {
	const pairedWith = (who: Somebody, number: string) => ({
		...household('100-1-1-1', number, '新户'),
		包户党员: nameOf(who),
		包户电话: phoneOf(who),
	})
	const rows = [pairedWith('townClerk', '81'), pairedWith('gridLeader', '82')]
	const { errors, added } = await before.bringIn(openidOf('townClerk'), rows)
	expect(errors.map(({ row, column, message }) => ({ row, column, message }))).toEqual([
		{ row: 2, column: '包户电话', message: '不能把自己定为包户的人，请另一位管理员来定' },
	])
	expect(added.households).toBe(1)
	// What another one said of them stays.
	await before.bringIn(FIRST_CLERK, [rows[0]!])
	expect((await before.bringIn(openidOf('townClerk'), [rows[0]!])).errors).toEqual([])
})

test('an import that reaches beyond by the time it is written writes nothing either', async () => {
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

test('an import is read and undone by whoever could have made it', async () => {
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
	expect(await before.codeOf('townClerk2', 'roster', 'undo', { version: latest?.version ?? 0 })).toBe('done')
})

test('an import by the first clerk may name everybody but themself', async () => {
	const { errors } = await before.bringIn(FIRST_CLERK, FILE.slice(0, 3))
	expect(errors).toEqual([])
})
