import type { BadReference } from './bad-references'
import { CLERK } from './product'
import { DISPATCHER, GRID_1, GRID_LEADER, STRANGER, VILLAGE_LEADER, VILLAGER } from './demo'

const NOTICE = { name: '停水', words: '明天停水', to: { all: true }, until: '2099-12-31' }
const NO_PLAN = { planId: 'p-none' }
const NOWHERE = '999999'
const NEXT_TOWN = '152221103'
const PLAN = {
	template: 'doorToDoor',
	name: '敲门行动',
	areaCode: GRID_1,
	who: { post: 'gridLeader' },
	to: { all: true },
	every: 'once',
}

/** Every way in which visits can be called by what is not there, or is not the caller's. `householdId` lies in the second grid. */
export function badVisitReferences(householdId: string): Record<string, BadReference[]> {
	const unknown = (
		why: string,
		as: string,
		input: object,
		code = 'NOT_FOUND',
		field?: string,
	): BadReference => ({
		kind: 'unknown id',
		why,
		as,
		input,
		code,
		...(field !== undefined && { field }),
	})
	const foreign = (why: string, as: string, input: object, code: string): BadReference => ({
		kind: 'foreign id',
		why,
		as,
		input,
		code,
	})
	const going = { planIds: ['p-none'], clientKey: 'bad-visit-key', outcome: 'done' }
	const started = [
		unknown('no such area', DISPATCHER, { ...PLAN, areaCode: NOWHERE }),
		unknown(
			'nobody of that id',
			DISPATCHER,
			{ ...PLAN, who: { people: ['p-none'] } },
			'INVALID_INPUT',
			'who',
		),
		unknown(
			'no such household',
			DISPATCHER,
			{ ...PLAN, to: { households: ['h-none'] } },
			'INVALID_INPUT',
			'to',
		),
		foreign(
			'a household elsewhere',
			DISPATCHER,
			{ ...PLAN, to: { households: [householdId] } },
			'INVALID_INPUT',
		),
		foreign('another town', DISPATCHER, { ...PLAN, areaCode: NEXT_TOWN }, 'NO_PERMISSION'),
		foreign('a village leader’s', VILLAGE_LEADER, PLAN, 'NO_PERMISSION'),
	]
	const looked = [
		unknown('no such plan', VILLAGE_LEADER, { ...NO_PLAN, areaCode: GRID_1 }),
		foreign('another town', VILLAGE_LEADER, { ...NO_PLAN, areaCode: NEXT_TOWN }, 'NO_PERMISSION'),
		foreign('a resident’s', VILLAGER, { ...NO_PLAN, areaCode: GRID_1 }, 'NO_PERMISSION'),
	]
	const home = (as: string, more: object = {}): BadReference[] => [
		unknown('no such household', as, { householdId: 'no-such-home', ...more }),
	]
	const area = (as: string): BadReference[] => [
		unknown('no such area', as, { areaCode: NOWHERE }),
		foreign('another town', VILLAGE_LEADER, { areaCode: NEXT_TOWN }, 'NO_PERMISSION'),
	]
	const rows = [{ grid: GRID_1, number: '004', name: '于文海', phone: '13800000066' }]
	return {
		'pair.need': [
			...home(GRID_LEADER),
			foreign('another grid’s', GRID_LEADER, { householdId, needs: '想有人去' }, 'NOT_FOUND'),
		],
		'pair.claim': [
			...home(GRID_LEADER),
			foreign('one that does not wait', GRID_LEADER, { householdId }, 'NOT_FOUND'),
		],
		'pair.claims': area(CLERK),
		'pair.confirm': [
			...home(CLERK),
			unknown('nobody offered', CLERK, { householdId, claimId: 'c-none' }, 'MISSING_INPUT', 'claimId'),
		],
		'pair.end': home(CLERK),
		'pair.list': area(VILLAGE_LEADER),
		'pair.print': [foreign('a stranger’s', STRANGER, { yes: true }, 'NO_PERMISSION')],
		'pair.import': [unknown('no such area', CLERK, { areaCode: NOWHERE, rows })],
		'plan.preview': started,
		'plan.start': started,
		'plan.notify': [
			unknown('no such area', GRID_LEADER, { ...NOTICE, areaCode: NOWHERE }),
			foreign('another town', GRID_LEADER, { ...NOTICE, areaCode: NEXT_TOWN }, 'NO_PERMISSION'),
		],
		'plan.list': [
			unknown('no such area', VILLAGE_LEADER, { areaCode: NOWHERE }),
			foreign('another town', VILLAGE_LEADER, { areaCode: NEXT_TOWN }, 'NO_PERMISSION'),
		],
		'visit.gone': area(VILLAGE_LEADER),
		'visit.ofHousehold': [
			...home(GRID_LEADER),
			foreign('another grid’s', GRID_LEADER, { householdId }, 'NOT_FOUND'),
		],
		'visit.review': [
			...home(GRID_LEADER, { leaves: true }),
			foreign('another grid’s', GRID_LEADER, { householdId, leaves: true }, 'NOT_FOUND'),
		],
		'visit.hear': [
			unknown('no such plan', VILLAGER, NO_PLAN),
			foreign('a stranger’s', STRANGER, NO_PLAN, 'NO_PERMISSION'),
		],
		'visit.tell': [
			unknown('no such plan', VILLAGER, { ...NO_PLAN, clientKey: 'bad-tell-key', what: 'shop' }),
			foreign(
				'a stranger’s',
				STRANGER,
				{ ...NO_PLAN, clientKey: 'bad-tell-key', what: 'shop' },
				'NO_PERMISSION',
			),
		],
		'visit.untell': [foreign('a stranger’s', STRANGER, { id: 't-none' }, 'NO_PERMISSION')],
		'visit.house': [
			...home(GRID_LEADER),
			foreign('another grid’s', GRID_LEADER, { householdId }, 'NOT_FOUND'),
		],
		'visit.tag': [
			...home(GRID_LEADER, { tag: '独居' }),
			foreign('another grid’s', GRID_LEADER, { householdId, tag: '独居', reason: '一个人住' }, 'NOT_FOUND'),
		],
		'visit.record': [
			unknown('no such household', GRID_LEADER, { ...going, householdId: 'no-such-home' }),
			unknown('no such plan', GRID_LEADER, { ...going, householdId }),
			foreign('a stranger’s', STRANGER, { ...going, householdId }, 'NO_PERMISSION'),
		],
		'visit.attend': [unknown('no such plan', GRID_LEADER, { ...NO_PLAN, clientKey: 'bad-attend-key' })],
		'visit.rounds': looked,
		'visit.coverage': looked,
		'visit.missing': looked,
	}
}
