import { area, household, post, rosterCsv, type CsvRow } from '../../../support/roster-csv'
import { CLERK, type Product } from '../../../support/product'

/** The grid that is split, and all around it. */
export const GRID = '100-1-1-1'
export const NEXT_GRID = '100-1-1-2'
export const VILLAGE = '100-1-1'
export const OTHER_VILLAGE = '100-1-2'
export const OTHER_GRID = '100-1-2-1'
export const UNITS = ['100-1-1-1-1', '100-1-1-1-2'] as const

/** Who does what, and the WeChat of each. */
export const STAFF = {
	dispatcher: { name: '镇调度', phone: '13900000002', openid: 'o-dispatcher-000000000000001' },
	village: { name: '村长', phone: '13900000003', openid: 'o-village-leader-00000000001' },
	leader: { name: '格长一', phone: '13900000004', openid: 'o-grid-leader-0000000000001' },
	member: { name: '格员一', phone: '13900000005', openid: 'o-grid-member-0000000000001' },
	police: { name: '民警一', phone: '13900000006', openid: 'o-police-0000000000000000001' },
	property: { name: '物业一', phone: '13900000007', openid: 'o-property-00000000000000001' },
	verifier: { name: '核查一', phone: '13900000008', openid: 'o-verifier-00000000000000001' },
	unit: { name: '单元长一', phone: '13900000009', openid: 'o-unit-leader-0000000000001' },
	nextLeader: { name: '格长二', phone: '13900000010', openid: 'o-next-leader-0000000000001' },
} as const

/** They come when the grid is split. */
export const EAST = { name: '东格长', phone: '13900000021', openid: 'o-east-leader-0000000000001' }
export const WEST = { name: '西格长', phone: '13900000022', openid: 'o-west-leader-0000000000001' }

const doorCodes = ['JHPP-BSXX-VZBX', 'FG3F-F6TT-RDD0']

/** A village with a grid of so many households, another grid, and a second village. */
export function countyCsv(households: number): string {
	const { dispatcher, village, leader, member, police, property, verifier, unit, nextLeader } = STAFF
	const at = (code: string, word: string, who: { name: string; phone: string }): CsvRow =>
		post(code, word, who.name, who.phone)
	return rosterCsv([
		area('100', '青山县', '县'),
		area('100-1', '河西镇', '镇', '100'),
		area(VILLAGE, '前进村', '村', '100-1'),
		area(OTHER_VILLAGE, '后山村', '村', '100-1'),
		area(GRID, '第一网格', '网格', VILLAGE),
		area(NEXT_GRID, '第二网格', '网格', VILLAGE),
		area(OTHER_GRID, '后山网格', '网格', OTHER_VILLAGE),
		area(UNITS[0], '1单元', '单元', GRID),
		area(UNITS[1], '2单元', '单元', GRID),
		at('100', '调度员', { name: '县调度', phone: '13900000001' }),
		at('100-1', '调度员', dispatcher),
		at(VILLAGE, '村负责人', village),
		at(VILLAGE, '核查员', { name: '村核查', phone: '13900000011' }),
		at(GRID, '网格长', leader),
		at(GRID, '网格员', member),
		at(GRID, '社区民警', police),
		at(GRID, '物业', property),
		at(GRID, '核查员', verifier),
		at(UNITS[1], '单元长', unit),
		at(NEXT_GRID, '网格长', nextLeader),
		household(NEXT_GRID, '1', '邻格户主', doorCodes[1]),
		...Array.from({ length: households }, (_, number) =>
			household(GRID, String(number + 1), `户主${number + 1}`, number === 0 ? doorCodes[0] : ''),
		),
	])
}

/** Everybody of the county with their WeChat bound. */
export async function settle(product: Product, households: number): Promise<void> {
	await product.appointClerk()
	await product.importCsv(countyCsv(households))
	for (const { openid, phone } of Object.values(STAFF)) await product.bindStaff(openid, phone)
}

/** The households of a grid in the order of their numbers. */
export async function idsOf(product: Product, areaCode: string): Promise<string[]> {
	const { households } = await product.ask(CLERK, 'roster', 'households', { areaCode })
	return households.map(({ id }) => id)
}
