import type { BadReference } from './bad-references'
import { DISPATCHER, GRID_1, GRID_LEADER, STRANGER, VILLAGE_LEADER, VILLAGER } from './demo'

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
	return {
		'plan.preview': started,
		'plan.start': started,
		'plan.list': [
			unknown('no such area', VILLAGE_LEADER, { areaCode: NOWHERE }),
			foreign('another town', VILLAGE_LEADER, { areaCode: NEXT_TOWN }, 'NO_PERMISSION'),
		],
		'visit.record': [
			unknown('no such household', GRID_LEADER, { ...going, householdId: 'no-such-home' }),
			unknown('no such plan', GRID_LEADER, { ...going, householdId }),
			foreign('a stranger’s', STRANGER, { ...going, householdId }, 'NO_PERMISSION'),
		],
		'visit.coverage': looked,
		'visit.missing': looked,
	}
}
