import { foreign, unknown, type BadReference } from './bad-references'
import { DEPUTY, GRID_1, VILLAGER, VILLAGE_LEADER } from './demo'
import { CLERK, TEST_DAY } from './product'

export const NOWHERE = { areaCode: '999999' }
/** Of the right form, with the right check character, and on no door. */
export const NO_DOOR = { doorCode: '0000-0000-0000' }
const NEXT_VILLAGE = '152221100210'
const TOWN_WITHOUT_GRIDS = { areaCode: '152221102' }

const rates = (more: object): BadReference[] => [
	unknown({ why: 'no such area', as: VILLAGE_LEADER, input: { ...NOWHERE, ...more }, code: 'NOT_FOUND' }),
	foreign({
		why: 'the next village',
		as: VILLAGE_LEADER,
		input: { areaCode: NEXT_VILLAGE, ...more },
		code: 'NO_PERMISSION',
	}),
	foreign({
		why: 'of the grid where one lives',
		as: VILLAGER,
		input: { areaCode: GRID_1, ...more },
		code: 'NO_PERMISSION',
	}),
]

const PRINTS = [
	unknown({ why: 'no such area', as: CLERK, input: NOWHERE, code: 'NOT_FOUND' }),
	unknown({
		why: 'beyond the last grid',
		as: CLERK,
		input: { areaCode: GRID_1, cursor: 'z/1' },
		code: 'NOT_FOUND',
	}),
	unknown({ why: 'no grid in it', as: CLERK, input: TOWN_WITHOUT_GRIDS, code: 'NOT_FOUND' }),
	foreign({ why: "another grid's", as: DEPUTY, input: { areaCode: GRID_1 }, code: 'NO_PERMISSION' }),
	foreign({ why: 'where one lives', as: VILLAGER, input: { areaCode: GRID_1 }, code: 'NO_PERMISSION' }),
]

const DAYS = { from: TEST_DAY, to: TEST_DAY }

/** Every way in which a place can be named that is not there, or is not the caller's. */
export const BAD_PLACE_REFERENCES: Readonly<Record<string, BadReference[]>> = {
	'card.show': [
		unknown({ why: 'no such door', as: VILLAGER, input: NO_DOOR, code: 'UNKNOWN_DOOR_CODE' }),
		unknown({ why: 'no such area', as: VILLAGER, input: NOWHERE, code: 'NOT_FOUND' }),
	],
	'card.sheet': PRINTS,
	'print.cards': PRINTS,
	'place.children': [unknown({ why: 'no such area', as: VILLAGER, input: NOWHERE, code: 'NOT_FOUND' })],
	'rates.show': rates(DAYS),
	'rates.reports': rates({ ...DAYS, rate: 'response', counted: 'met' }),
	'report.submit': [
		...[
			{ place: NOWHERE, code: 'NOT_FOUND', field: 'place.areaCode' },
			{ place: NO_DOOR, code: 'UNKNOWN_DOOR_CODE' },
			{ place: { householdId: 'none-of-theirs' }, code: 'NOT_FOUND', field: 'place.householdId' },
		].map(({ place, ...expected }) => {
			const input = { clientKey: 'nowhere-key', category: 'water', text: '停水了', place }
			return unknown({ why: 'no such place', as: VILLAGER, input, ...expected })
		}),
		unknown({
			why: 'no such category',
			as: VILLAGER,
			input: { clientKey: 'nothing-key', category: 'invented', text: '停水了' },
			code: 'INVALID_INPUT',
			field: 'category',
		}),
	],
}
