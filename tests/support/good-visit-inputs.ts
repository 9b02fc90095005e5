import { DISPATCHER, GRID_1, GRID_LEADER, VILLAGE_LEADER, VILLAGER } from './demo'
import { CLERK } from './product'

const PLAN = {
	template: 'patrol',
	name: '巡护',
	areaCode: GRID_1,
	who: { post: 'gridLeader' },
	to: { all: true },
	every: 'once',
	questions: [{ code: 'people', text: '家里几口人？', kind: 'number', min: 0, max: 30, unit: '人' }],
	until: '2099-12-31',
	keepDays: 90,
	checkpoints: [{ name: '防火检查站', point: { lng: 121.5, lat: 46.6 } }, { name: '水源地' }],
}

/** An input of the right form for every method of visits, and who sends it. */
export const GOOD_VISITS: Readonly<Record<string, { as: string; input: Record<string, unknown> }>> = {
	'pair.need': { as: GRID_LEADER, input: { householdId: 'h1', needs: '腿脚不便，想有人常去看看' } },
	'pair.waiting': { as: VILLAGER, input: {} },
	'pair.claim': { as: VILLAGER, input: { householdId: 'h1', note: '会理发', phone: '13800000888' } },
	'pair.claims': { as: CLERK, input: { areaCode: GRID_1 } },
	'pair.confirm': {
		as: CLERK,
		input: { householdId: 'h1', claimId: 'c1', person: { name: '于文海', phone: '13800000066' } },
	},
	'pair.end': { as: CLERK, input: { householdId: 'h1' } },
	'pair.list': { as: VILLAGE_LEADER, input: { areaCode: GRID_1, cursor: 'x' } },
	'pair.print': { as: VILLAGER, input: { yes: true } },
	'pair.import': {
		as: CLERK,
		input: {
			areaCode: GRID_1,
			rows: [{ grid: GRID_1, number: '004', name: '于文海', phone: '13800000066' }],
		},
	},
	'plan.preview': { as: DISPATCHER, input: PLAN },
	'plan.start': { as: DISPATCHER, input: PLAN },
	'plan.notify': {
		as: GRID_LEADER,
		input: {
			areaCode: GRID_1,
			name: '停水',
			words: '明天停水，请接好水',
			to: { all: true },
			until: '2099-12-31',
		},
	},
	'plan.list': { as: VILLAGE_LEADER, input: { areaCode: GRID_1, ended: true } },
	'plan.show': { as: VILLAGE_LEADER, input: { planId: 'p0' } },
	'plan.drawn': { as: DISPATCHER, input: { planId: 'p0', cursor: '50' } },
	'plan.decide': { as: DISPATCHER, input: { planId: 'p0', allow: true, reason: '问得太细' } },
	'plan.change': {
		as: DISPATCHER,
		input: { planId: 'p0', who: PLAN.who, every: 'week', questions: PLAN.questions },
	},
	'plan.extend': { as: DISPATCHER, input: { planId: 'p0', until: '2099-12-31' } },
	'plan.end': { as: DISPATCHER, input: { planId: 'p0', reason: '走完了' } },
	'visit.due': { as: GRID_LEADER, input: { planId: 'p0', cursor: 'near x' } },
	'visit.record': {
		as: GRID_LEADER,
		input: {
			planIds: ['p0'],
			householdId: 'h1',
			clientKey: 'good-visit-key',
			outcome: 'done',
			channel: 'door',
			answers: [{ question: 'people', value: 3 }],
			note: '都好',
			photos: [],
			found: 'again',
			reportId: 'r0',
			at: '2026-11-20T09:00:00+08:00',
		},
	},
	'visit.attend': {
		as: GRID_LEADER,
		input: {
			planId: 'p0',
			clientKey: 'good-attend-key',
			checkpoint: 1,
			point: { lng: 121.5, lat: 46.6 },
			note: '一切正常',
			photos: [],
			at: '2026-11-20T09:00:00+08:00',
		},
	},
	'visit.rounds': {
		as: VILLAGE_LEADER,
		input: { planId: 'p0', areaCode: GRID_1, day: '2026-11-20', cursor: '50' },
	},
	'visit.ofHome': { as: VILLAGER, input: {} },
	'visit.hear': { as: VILLAGER, input: { planId: 'p0' } },
	'visit.tell': {
		as: VILLAGER,
		input: {
			planId: 'p0',
			clientKey: 'good-tell-key',
			what: 'returned',
			name: '张小山',
			from: '广州',
			day: '2026-12-03',
			note: '坐火车回来',
		},
	},
	'visit.untell': { as: VILLAGER, input: { id: 't0' } },
	'visit.house': { as: GRID_LEADER, input: { householdId: 'h1' } },
	'visit.sayNo': { as: VILLAGER, input: { planId: 'p0', no: true } },
	'visit.ofHousehold': { as: GRID_LEADER, input: { householdId: 'h1', cursor: 'x' } },
	'visit.gone': { as: VILLAGE_LEADER, input: { areaCode: GRID_1, cursor: 'x' } },
	'visit.review': { as: VILLAGE_LEADER, input: { householdId: 'h1', leaves: true } },
	'visit.tag': {
		as: GRID_LEADER,
		input: { householdId: 'h1', tag: '独居', reason: '老伴去世，一个人住', until: '2099-12-31' },
	},
	'visit.tagged': { as: GRID_LEADER, input: { tag: '独居' } },
	'visit.coverage': { as: VILLAGE_LEADER, input: { planId: 'p0', areaCode: GRID_1 } },
	'visit.missing': { as: VILLAGE_LEADER, input: { planId: 'p0', areaCode: GRID_1, cursor: ' x' } },
}
