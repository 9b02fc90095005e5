import { post } from '../../support/roster-csv'
import { FIRST_CLERK, nameOf, openidOf, phoneOf, TwoTowns, type Somebody } from './two-towns'

// A clerk who gives somebody a post takes part in who may free them: so all of their posts have to be in the clerk's areas.

let towns: TwoTowns
beforeEach(async () => {
	towns = await TwoTowns.settled()
})

const TODAY = '2026-09-16'
const VILLAGE = '100-1-1'
const desk = (areaCode: string, who: { name: string; phone: string }) => ({
	areaCode,
	post: 'property',
	...who,
	kind: 'deputy',
	from: TODAY,
})
const known = (who: Somebody) => ({ name: nameOf(who), phone: phoneOf(who) })

async function refusal(who: Somebody, verb: string, input: unknown): Promise<string> {
	const before = JSON.stringify(towns.inForce())
	const answer = await towns.cloud.call(openidOf(who), 'roster', verb, input)
	expect(JSON.stringify(towns.inForce())).toBe(before)
	return answer.ok ? 'done' : `${answer.error.code} ${answer.error.message}`
}

test.each<[Somebody, Somebody, string]>([
	['villageClerk', 'otherLeader', 'of another town'],
	['villageClerk', 'countyClerk', 'above'],
	['townClerk', 'countyDispatcher', 'above'],
	['otherTownClerk', 'gridLeader', 'of another town'],
])('%s gives no post to %s, %s, nor learns whose the phone is', async (clerk, target) => {
	const area = clerk === 'otherTownClerk' ? '100-2-1' : VILLAGE
	for (const name of [nameOf(target), '探测']) {
		const said = await refusal(clerk, 'appoint', desk(area, { ...known(target), name }))
		expect(said).toMatch(/^NO_PERMISSION .*上一级管理员/)
		expect(said).not.toContain(name === '探测' ? nameOf(target) : '探测')
	}
})

test('as a deputy, a successor or the leader of a new grid nobody comes from elsewhere either', async () => {
	const personId = towns.idOf('gridLeader')
	const leader = { areaCode: '100-1-1-1', post: 'gridLeader', personId }
	const other = known('otherLeader')
	expect(await refusal('townClerk', 'leave', { ...leader, from: TODAY, deputy: other })).toMatch(
		/^NO_PERMISSION/,
	)
	expect(await refusal('townClerk', 'handOver', { ...leader, day: TODAY, ...other })).toMatch(
		/^NO_PERMISSION/,
	)
	const merging = { areaCodes: ['100-1-1-1', '100-1-1-2'], name: '大网格', leader: other }
	expect(await refusal('townClerk', 'merge', merging)).toMatch(/^NO_PERMISSION/)
})

test('a file that names them is refused whole; where it repeats what stands, it is not', async () => {
	const row = post(VILLAGE, '物业', nameOf('otherLeader'), phoneOf('otherLeader'))
	const own = post(VILLAGE, '物业', '包银花', '13800009001')
	const before = JSON.stringify(towns.inForce())
	const refused = await towns.bringIn(openidOf('townClerk'), [own, row])
	expect(refused).toMatchObject({ refused: true })
	expect(refused.errors[0]?.message).toContain('第 3 行，共 1 行不归您管')
	expect(JSON.stringify(towns.inForce())).toBe(before)
	await towns.bringIn(FIRST_CLERK, [row])
	expect((await towns.bringIn(openidOf('townClerk'), [own, row])).errors).toEqual([])
})

test('a file learns no name by a phone', async () => {
	const row = post(VILLAGE, '物业', '探测', phoneOf('otherLeader'))
	const { errors } = await towns.bringIn(openidOf('townClerk'), [row])
	expect(JSON.stringify(errors)).toContain('已经是另一个人的')
	expect(JSON.stringify(errors)).not.toContain(nameOf('otherLeader'))
})

test('their own clerks, and the county’s, still do', async () => {
	expect(await towns.codeOf('countyClerk', 'roster', 'appoint', desk(VILLAGE, known('otherLeader')))).toBe(
		'done',
	)
	const inTown = desk('100-1-1-2', known('villageLeader'))
	expect(await towns.codeOf('townClerk', 'roster', 'appoint', inTown)).toBe('done')
})

test('whose posts elsewhere have ended may begin here', async () => {
	const gone = { areaCode: '100-2-1-1', post: 'gridLeader', personId: towns.idOf('otherLeader') }
	expect(await towns.codeOf('countyClerk', 'roster', 'endPost', { ...gone, lastDay: '2026-09-15' })).toBe(
		'done',
	)
	const other = await refusal(
		'townClerk',
		'appoint',
		desk(VILLAGE, { ...known('otherLeader'), name: '探测' }),
	)
	expect(other).toMatch(/^MOVE_NOT_POSSIBLE .*另一个人的/)
	expect(await towns.codeOf('townClerk', 'roster', 'appoint', desk(VILLAGE, known('otherLeader')))).toBe(
		'done',
	)
})
