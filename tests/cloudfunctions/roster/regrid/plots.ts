import { GRID, STAFF, UNITS } from './county'

export type Step = [who: string, verb: string, extra?: Record<string, unknown>]

const { leader, member, police, property, village, verifier } = STAFF
const accept: Step = [leader.openid, 'accept']
const start: Step = [leader.openid, 'start']
const resolve: Step = [leader.openid, 'resolve', { note: '办好了' }]
const toMember: Step = [
	leader.openid,
	'assign',
	{
		to: { areaCode: GRID, post: 'gridMember' },
		coHandlers: [{ areaCode: GRID, post: 'property' }],
		note: '请去',
	},
]

/** What becomes of one report before the grid is split. */
export interface Plot {
	name: string
	category: string
	/** At home unless it says otherwise. */
	place?: 'home' | 'grid' | 'unit'
	steps: Step[]
}

/** Open reports in every state, with helpers, checkers, and at every desk of the grid. */
const PLOTS: readonly Plot[] = [
	{ name: 'reported', category: 'water', steps: [] },
	{ name: 'reported, the police informed', category: 'safety', steps: [] },
	{ name: 'reported at the property, the leader informed', category: 'property', steps: [] },
	{ name: 'reported of no household', category: 'livestock', place: 'grid', steps: [] },
	{
		name: 'reported in a unit',
		category: 'water',
		place: 'unit',
		steps: [
			[leader.openid, 'assign', { to: { areaCode: UNITS[1], post: 'unitLeader' }, note: '请单元长看看' }],
		],
	},
	{ name: 'reported, private', category: 'dispute', steps: [] },
	{
		name: 'back once',
		category: 'water',
		steps: [
			[leader.openid, 'return', { reason: '不归网格' }],
			[village.openid, 'assign', { to: { areaCode: GRID, post: 'gridLeader' }, note: '就归你们' }],
		],
	},
	{ name: 'supervised', category: 'water', steps: [[village.openid, 'supervise', { note: '请抓紧' }]] },
	{ name: 'accepted', category: 'heating', steps: [accept] },
	{ name: 'accepted, no household', category: 'policy', place: 'grid', steps: [accept] },
	{
		name: 'accepted by the member, property helps',
		category: 'water',
		steps: [toMember, [member.openid, 'accept']],
	},
	{ name: 'accepted by the property', category: 'property', steps: [[property.openid, 'accept']] },
	{ name: 'processing', category: 'heating', steps: [accept, start] },
	{
		name: 'processing, longer',
		category: 'livestock',
		steps: [
			accept,
			start,
			[leader.openid, 'askExtension', { amount: 2, reason: '缺配件' }],
			[village.openid, 'grantExtension'],
		],
	},
	{
		name: 'processing, noted',
		category: 'safety',
		steps: [accept, start, [police.openid, 'note', { note: '去过' }]],
	},
	{
		name: 'suspended',
		category: 'water',
		steps: [accept, [leader.openid, 'suspend', { days: 9, reason: '等天暖' }]],
	},
	{
		name: 'suspended by a question',
		category: 'heating',
		steps: [accept, start, [leader.openid, 'ask', { note: '哪间？' }]],
	},
	{ name: 'resolved', category: 'water', steps: [accept, start, resolve] },
	{ name: 'resolved, another one checks', category: 'disease', steps: [accept, resolve] },
	{ name: 'resolved, two bodies check', category: 'land', steps: [accept, resolve] },
	{
		name: 'resolved, one of two has checked',
		category: 'land',
		steps: [accept, resolve, [verifier.openid, 'verify', { note: '量过' }]],
	},
	{ name: 'settled on the spot', category: 'papers', steps: [[leader.openid, 'settle', { note: '当场办' }]] },
	{
		name: 'passed up, still public here',
		category: 'water',
		steps: [[leader.openid, 'escalate', { reason: '主管坏了' }]],
	},
	{
		name: 'sent back by the check',
		category: 'disease',
		steps: [accept, resolve, [verifier.openid, 'rework', { reason: '没办好' }]],
	},
]

/** Thirty of them: the first ones once more. */
export const OPEN_PLOTS: readonly Plot[] = [...PLOTS, ...PLOTS.slice(0, 30 - PLOTS.length)]

/** What has ended before: it stays with the old grid. */
export const ENDED: readonly Plot[] = [
	{
		name: 'rejected',
		category: 'policy',
		steps: [[leader.openid, 'reject', { rejectReason: 'notOurs', note: '请到镇上' }]],
	},
	{
		name: 'confirmed',
		category: 'water',
		steps: [accept, start, resolve, ['reporter', 'confirm', { solved: 'yes', satisfied: 'yes' }]],
	},
	{ name: 'taken back', category: 'water', steps: [['reporter', 'withdraw', { reason: '好了' }]] },
]
