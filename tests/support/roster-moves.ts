import { GRID_1 } from './demo'
import { TEST_DAY } from './product'

const LEADER = { areaCode: GRID_1, post: 'gridLeader' }
const NEWCOMER = { name: '包银花', phone: '13800009001' }
const PERSON = { personId: 'some-person' }

/** A good input of every change that a clerk makes by hand, by its verb. */
export const ROSTER_MOVES: Readonly<Record<string, Record<string, unknown>>> = {
	appoint: {
		...LEADER,
		...NEWCOMER,
		kind: 'holder',
		from: TEST_DAY,
		to: '2026-12-31',
		body: '村委会',
	},
	handOver: { ...LEADER, ...PERSON, ...NEWCOMER, day: TEST_DAY },
	endPost: { ...LEADER, ...PERSON, lastDay: TEST_DAY },
	leave: { ...LEADER, ...PERSON, from: TEST_DAY, to: TEST_DAY, deputy: NEWCOMER },
	cancelLeave: { ...LEADER, ...PERSON, from: TEST_DAY },
	households: { areaCode: GRID_1 },
	split: {
		areaCode: GRID_1,
		into: [
			{ name: '东片', householdIds: [] },
			{ name: '西片', householdIds: [], leader: NEWCOMER },
		],
	},
	merge: { areaCodes: [GRID_1, `${GRID_1.slice(0, -1)}2`], name: '大网格', leader: NEWCOMER },
}
