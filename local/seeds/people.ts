/** Somebody of the demo whom one can be in the browser phone. Name and phone stand in demo.csv. */
export interface DemoStaff {
	openid: string
	role: string
	areaCode: string
	/** By this the roster knows them. */
	phone: string
}

/** Lives in a household of demo.csv, known by its door code there. */
export interface DemoResident {
	openid: string
	role: string
	areaCode: string
	doorCode: string
	/** Openid of the person in charge of their grid, who confirms them. */
	confirmedBy: string
}

const VILLAGE = '152221100209'
const GRID_LEADER = 'o-demo-grid-leader-000000001'
const DEPUTY = 'o-demo-deputy-00000000000001'
const VILLAGE_LEADER = 'o-demo-village-leader-000001'

/** The one-time code that names the demo's first clerk; its hash stands in the functions' environment. */
export const DEMO_CLERK_CODE = '20260701'

export const DEMO_CLERK_OPENID = 'o-demo-clerk-000000000000001'

export const DEMO_STAFF: readonly DemoStaff[] = [
	{ openid: GRID_LEADER, role: 'gridLeader', areaCode: `${VILLAGE}-1`, phone: '13800000010' },
	{ openid: DEPUTY, role: 'deputy', areaCode: `${VILLAGE}-2`, phone: '13800000015' },
	{
		openid: 'o-demo-grid-member-000000001',
		role: 'gridMember',
		areaCode: `${VILLAGE}-1`,
		phone: '13800000011',
	},
	{ openid: VILLAGE_LEADER, role: 'villageLeader', areaCode: VILLAGE, phone: '13800000007' },
	{ openid: 'o-demo-verifier-000000000001', role: 'verifier', areaCode: VILLAGE, phone: '13800000009' },
	{ openid: 'o-demo-dispatcher-0000000001', role: 'dispatcher', areaCode: '152221100', phone: '13800000003' },
]

/** In the roster, but bound to no WeChat yet: this phone can do so. */
export const DEMO_UNBOUND: DemoStaff = {
	openid: 'o-demo-unbound-member-0000001',
	role: 'unboundMember',
	areaCode: `${VILLAGE}-1`,
	phone: '13800000012',
}

/** One in each grid: its leader is there, is on leave, is missing. In the first a neighbour as well. */
export const DEMO_RESIDENTS: readonly DemoResident[] = [
	{
		openid: 'o-demo-villager-000000000001',
		role: 'villager',
		areaCode: `${VILLAGE}-1`,
		doorCode: 'JHPP-BSXX-VZBX',
		confirmedBy: GRID_LEADER,
	},
	{
		openid: 'o-demo-neighbour-00000000001',
		role: 'neighbour',
		areaCode: `${VILLAGE}-1`,
		doorCode: 'HHVW-WXQN-47GZ',
		confirmedBy: GRID_LEADER,
	},
	{
		openid: 'o-demo-villager-000000000002',
		role: 'villager2',
		areaCode: `${VILLAGE}-2`,
		doorCode: 'FG3F-F6TT-RDD0',
		confirmedBy: DEPUTY,
	},
	{
		openid: 'o-demo-villager-000000000003',
		role: 'villager3',
		areaCode: `${VILLAGE}-3`,
		doorCode: 'MT3B-RFGT-4ZR4',
		confirmedBy: VILLAGE_LEADER,
	},
]

/** The phone numbers that WeChat has for the demo's people: those of two residents are not in the roster, the others have none. */
export const DEMO_NUMBERS: readonly { openid: string; phone: string }[] = [
	...DEMO_STAFF,
	DEMO_UNBOUND,
	{ openid: 'o-demo-villager-000000000001', phone: '13900000888' },
	{ openid: 'o-demo-villager-000000000002', phone: '13900000777' },
]
