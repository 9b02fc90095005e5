import type { Noun } from '../../../cloudfunctions/modules/contract'
import { openidOf, Town } from './town'

// Whoever lives there reads who has opened which list of visits with their door on it.

const AT_HOME = 'o-looked-at-0000000000000001'

let town: Town
let planId: string
beforeAll(async () => {
	town = await Town.settled()
	planId = await town.plan({ every: 'day' })
	const { doorCode, id: householdId } = town.document('孙三').household
	const { code } = await town.ask('leader', 'household', 'issueCode', { householdId })
	await town.asked(AT_HOME, 'household', 'bind', { doorCode, name: '孙小三', oneTimeCode: code })
	await town.ask('leader', 'pair', 'need', { householdId, needs: '想有人帮忙买药' })
	await town.ask('leader', 'visit', 'tag', { householdId, tag: '独居', reason: '一个人住' })
	await town.went('leader', '孙三', [planId], 'empty')
	await town.went('leader', '赵一', [planId], 'nobodyHome')
	town.later(1)
})

const OPENINGS: readonly (readonly [
	who: string,
	noun: Noun,
	verb: string,
	input: () => object,
	where: string,
])[] = [
	['leader', 'visit', 'missing', () => ({ planId, areaCode: '1-1-1-1' }), 'missing'],
	['village', 'visit', 'missing', () => ({ planId, areaCode: '1-1-1' }), 'missing'],
	['village', 'visit', 'gone', () => ({ areaCode: '1-1-1' }), 'visits'],
	['leader', 'visit', 'house', () => ({ householdId: town.houseOf('孙三') }), 'visits'],
	['leader', 'visit', 'ofHousehold', () => ({ householdId: town.houseOf('孙三') }), 'visits'],
	['leader', 'visit', 'due', () => ({}), 'visits'],
	['leader', 'visit', 'tagged', () => ({}), 'visits'],
	['clerk', 'pair', 'claims', () => ({ areaCode: '1-1' }), 'visits'],
]

test.each(OPENINGS)('%s opens %s.%s: it is written down', async (who, noun, verb, input, where) => {
	town.cloud.now += 3_600_000
	const before = (await town.asked(AT_HOME, 'account', 'looks', {})).items.length
	await town.cloud.call(openidOf(who), noun, verb, input())
	const { items } = await town.asked(AT_HOME, 'account', 'looks', {})
	expect(items).toHaveLength(before + 1)
	expect(items[0]).toMatchObject({ where })
})
