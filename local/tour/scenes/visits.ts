import type { Output } from '../../../cloudfunctions/modules/contract'
import { COVERAGE_WORDS } from '#shared/words/pages/visit-coverage'
import { PLAN_SAYS, PLAN_WORDS, PLANS_WORDS, TEMPLATE_QUESTIONS } from '#shared/words/pages/visit-plans'
import { ROUND_SAYS, ROUND_WORDS } from '#shared/words/pages/visit-rounds'
import { GOING_WORDS, VISITS_SAYS, VISITS_WORDS } from '#shared/words/pages/visits'
import { OUTCOME_WORDS, TEMPLATE_WORDS } from '#shared/words/visits'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import type { World } from '../world'

/** As many digits as a town's code has. */
const TOWN = 9

const DUE = 'packages/visits/due/index'
const PLANS = 'packages/visits/plans/index'

/** A plan of the dispatcher's; started again it is the same. */
async function started(world: World, plan: object): Promise<string> {
	const usual = { areaCode: PLACES.village, who: { post: 'gridLeader' }, to: { all: true }, every: 'once' }
	const answer = await world.ask(PEOPLE.dispatcher, 'plan', 'start', { ...usual, ...plan })
	return (answer as Output<'plan', 'start'>).plan.id
}

/** The drive of the tour: whoever leads a grid of the village knocks at every door. */
const drive = (world: World, areaCode: string = PLACES.village): Promise<string> => {
	const { name } = TEMPLATE_WORDS.doorToDoor
	return started(world, { template: 'doorToDoor', name, areaCode, questions: TEMPLATE_QUESTIONS.doorToDoor })
}

const POINTS = PLAN_WORDS.pointsPlaceholder.split('\n')

/** A patrol of the village's grid leaders. */
const patrol = (world: World): Promise<string> => {
	const checkpoints = POINTS.map((name) => ({ name }))
	const { name } = TEMPLATE_WORDS.patrol
	return started(world, { template: 'patrol', name, every: 'day', checkpoints })
}

/** A draw of doors for the verifier. */
const drawing = (world: World, count = 5, template = 'doorToDoor'): Promise<string> => {
	const to = { draw: { count, seed: PLAN_SAYS.seed('2026-11-20') } }
	return started(world, { template, name: TEMPLATE_WORDS.randomCheck.name, who: { post: 'verifier' }, to })
}

/** So many days a month on which the village's grid leaders are there. */
const stays = (world: World): Promise<string> => {
	const { name } = TEMPLATE_WORDS.monthlyDays
	return started(world, { template: 'monthlyDays', name, every: { times: 15, per: 'month' } })
}

/** A visit has been written down; the verifier looks whether somebody has been there. */
async function looksAgain(world: World): Promise<string> {
	const planIds = [await drive(world)]
	const { items } = (await world.ask(PEOPLE.gridLeader, 'visit', 'due', {})) as Output<'visit', 'due'>
	const householdId = items[0]?.household.id ?? ''
	const going = { planIds, householdId, clientKey: 'tour-went-there', outcome: 'done' }
	await world.ask(PEOPLE.gridLeader, 'visit', 'record', going)
	await drawing(world, 1, 'randomCheck')
	return DUE
}

const dueNow = async (world: World): Promise<string> => {
	await drive(world)
	return DUE
}

const page = (name: string) => async (world: World) =>
	`packages/visits/${name}/index?id=${await drive(world)}&areaCode=${PLACES.village}`

export const VISITS: Chapter = {
	title: 'Visits',
	pages: [
		'packages/visits/due/index',
		'packages/visits/record/index',
		'packages/visits/plans/index',
		'packages/visits/plan/index',
		'packages/visits/change/index',
		'packages/visits/progress/index',
		'packages/visits/missing/index',
		'packages/visits/round/index',
		'packages/visits/rounds/index',
		'packages/visits/drawn/index',
	],
	scenes: [
		{
			name: 'visits-empty',
			says: 'Nobody is to be visited.',
			openid: PEOPLE.gridLeader,
			open: () => DUE,
			sees: VISITS_WORDS.emptyTitle,
		},
		{
			name: 'plans-empty',
			says: 'No plan yet; whoever makes plans begins here.',
			openid: PEOPLE.dispatcher,
			open: () => PLANS,
			sees: PLANS_WORDS.emptyTitle,
		},
		{
			name: 'plans-denied',
			says: 'A resident makes no plans.',
			openid: PEOPLE.villager,
			open: () => PLANS,
			sees: PLANS_WORDS.noPostTitle,
		},
		{
			name: 'plan',
			says: 'A plan from a template: what, where, who, to whom, how often, what is asked, until when.',
			openid: PEOPLE.dispatcher,
			open: () => 'packages/visits/plan/index',
			sees: PLAN_WORDS.untilHead,
			elder: true,
		},
		{
			name: 'plan-preview',
			says: 'Before it starts: how many households, and how many for each.',
			openid: PEOPLE.dispatcher,
			open: () => 'packages/visits/plan/index',
			act: (phone) => phone.tap(PLAN_WORDS.preview),
			sees: PLAN_SAYS.targets(88),
			elder: true,
		},
		{
			name: 'visits',
			says: 'Who is due today, the first one open: ring up, say what came of it, report what they need.',
			openid: PEOPLE.gridLeader,
			open: dueNow,
			sees: VISITS_SAYS.count(22),
			elder: true,
		},
		{
			name: 'visits-record',
			says: 'What is asked there, words and photos.',
			openid: PEOPLE.gridLeader,
			open: dueNow,
			act: (phone) => phone.tap(OUTCOME_WORDS.done),
			sees: GOING_WORDS.questionsHead,
			elder: true,
		},
		{
			name: 'visits-record-refused',
			says: 'Whoever said no: why is wanted for whoever goes next.',
			openid: PEOPLE.gridLeader,
			open: dueNow,
			act: async (phone) => {
				await phone.tap(OUTCOME_WORDS.refused)
				await phone.tap(GOING_WORDS.send)
			},
			sees: GOING_WORDS.needReason,
		},
		{
			name: 'visits-waiting',
			says: 'Without a network: the list as it was last read, and what waits to be sent.',
			openid: PEOPLE.gridLeader,
			open: dueNow,
			act: async (phone) => {
				await phone.sees(VISITS_SAYS.count(22))
				await phone.setNet('off')
				await phone.tap(OUTCOME_WORDS.nobodyHome)
			},
			sees: VISITS_WORDS.waiting,
			elder: true,
		},
		{
			name: 'plans',
			says: 'The plans of an area: who goes, to whom, how often; see how it stands, extend it, end it.',
			openid: PEOPLE.villageLeader,
			open: async (world) => {
				await drive(world)
				return PLANS
			},
			sees: PLANS_WORDS.stands,
			elder: true,
		},
		{
			name: 'plan-change',
			says: 'Who goes and how often from the next period on; the present one stays.',
			openid: PEOPLE.dispatcher,
			open: page('change'),
			sees: PLAN_WORDS.next,
			elder: true,
		},
		{
			name: 'coverage',
			says: 'How a plan stands, and each part below, who is furthest behind first.',
			openid: PEOPLE.dispatcher,
			open: page('progress'),
			sees: COVERAGE_WORDS.belowHead,
			elder: true,
		},
		{
			name: 'coverage-gone',
			says: 'A plan that there is not.',
			openid: PEOPLE.dispatcher,
			open: () => 'packages/visits/progress/index?id=none',
			sees: STATE_WORDS.missing.title,
		},
		{
			name: 'missing',
			says: 'Who is missing, door by door; masked for whoever only looks on.',
			openid: PEOPLE.dispatcher,
			open: page('missing'),
			sees: COVERAGE_WORDS.missingNote,
			elder: true,
		},
		{
			name: 'round',
			says: 'A patrol along a way: each point with when it was passed, the next one with a tap.',
			openid: PEOPLE.gridLeader,
			open: async (world) => `packages/visits/round/index?id=${await patrol(world)}`,
			sees: ROUND_WORDS.pointsHead,
			elder: true,
		},
		{
			name: 'round-days',
			says: 'Days on which somebody is there: this one with a tap.',
			openid: PEOPLE.gridLeader,
			open: async (world) => `packages/visits/round/index?id=${await stays(world)}`,
			sees: ROUND_WORDS.here,
			elder: true,
		},
		{
			name: 'round-gone',
			says: 'A patrol that has ended.',
			openid: PEOPLE.gridLeader,
			open: () => 'packages/visits/round/index?id=none',
			sees: ROUND_WORDS.goneTitle,
		},
		{
			name: 'round-waiting',
			says: 'Without a network: the point waits to be sent.',
			openid: PEOPLE.gridLeader,
			open: async (world) => `packages/visits/round/index?id=${await patrol(world)}`,
			act: async (phone) => {
				await phone.sees(ROUND_WORDS.pointsHead)
				await phone.setNet('off')
				await phone.tap(ROUND_SAYS.passed(POINTS[0] ?? ''))
			},
			sees: ROUND_WORDS.waiting,
		},
		{
			name: 'rounds',
			says: 'How far each is who goes, those who have not begun as well.',
			openid: PEOPLE.dispatcher,
			open: async (world) =>
				`packages/visits/rounds/index?id=${await patrol(world)}&areaCode=${PLACES.village}`,
			sees: ROUND_WORDS.end,
			elder: true,
		},
		{
			name: 'drawn',
			says: 'What a draw brought, with its seed and what proves it, before anybody goes.',
			openid: PEOPLE.dispatcher,
			open: async (world) => `packages/visits/drawn/index?id=${await drawing(world)}`,
			sees: ROUND_WORDS.drawnNote,
			elder: true,
		},
		{
			name: 'visits-record-check',
			says: 'Whoever looks again where somebody has been: all well, or nobody had come.',
			openid: PEOPLE.verifier,
			open: looksAgain,
			act: (phone) => phone.tap(OUTCOME_WORDS.done),
			sees: GOING_WORDS.findings.neverCame,
			elder: true,
		},
		{
			name: 'plans-decide',
			says: 'The level above sees what a plan asks before it starts.',
			openid: PEOPLE.clerk,
			open: async (world) => {
				await drive(world, PLACES.village.slice(0, TOWN))
				return PLANS
			},
			sees: PLANS_WORDS.allow,
			elder: true,
		},
		{
			name: 'drawn-denied',
			says: 'Whoever may be looked at does not read that they are.',
			openid: PEOPLE.gridLeader,
			open: async (world) => `packages/visits/drawn/index?id=${await drawing(world)}`,
			sees: STATE_WORDS.missing.title,
		},
	],
}
