import type { Output } from '../../../cloudfunctions/modules/contract'
import { LIST_SAYS, LIST_WORDS } from '#shared/words/pages/household-list'
import { COVERAGE_WORDS, GONE_WORDS } from '#shared/words/pages/visit-coverage'
import { PLAN_SAYS, PLAN_WORDS, PLANS_SAYS, PLANS_WORDS } from '#shared/words/pages/visit-plans'
import { STATE_WORDS } from '#shared/words/states'
import { TEMPLATE_WORDS } from '#shared/words/visits'
import { PEOPLE, PLACES } from '../people'
import type { Chapter, Scene } from '../scene'
import { LISTED, TOUR_WORDS } from '../words'
import type { World } from '../world'
import { drive, paused } from './started-plans'

/** As many digits as a town's code has. */
const TOWN = 9

const PLANS = 'packages/visits/plans/index'

const page = (name: string) => async (world: World) =>
	`packages/visits/${name}/index?id=${await drive(world)}&areaCode=${PLACES.village}`

/** The grid leader has written that a family moved away. */
async function saidGone(world: World): Promise<string> {
	const planIds = [await drive(world)]
	const { items } = (await world.ask(PEOPLE.gridLeader, 'visit', 'due', {})) as Output<'visit', 'due'>
	const householdId = items[2]?.household.id ?? ''
	const said = { planIds, householdId, clientKey: 'tour-moved-away', outcome: 'movedAway' }
	await world.ask(PEOPLE.gridLeader, 'visit', 'record', said)
	return `packages/visits/gone/index?areaCode=${PLACES.village}`
}

/** Making a plan, changing it, and how it stands. */
const scenes: Scene[] = [
	{
		name: 'plans-empty',
		says: 'No plan yet; a dispatcher begins here.',
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
		name: 'plan-people',
		says: 'Some people by their phones, as they stand on a list.',
		openid: PEOPLE.dispatcher,
		open: () => 'packages/visits/plan/index',
		act: async (phone) => {
			await phone.tap(PLAN_WORDS.people)
			await phone.type(PLAN_WORDS.peopleLabel, PLAN_WORDS.peoplePlaceholder)
			await phone.tap(PLAN_WORDS.preview)
		},
		sees: PLAN_SAYS.people(1, 88),
	},
	{
		name: 'plan-list',
		says: 'A list of households, out of Excel or pasted.',
		openid: PEOPLE.dispatcher,
		open: () => `packages/roster/list/index?area=${PLACES.village}`,
		sees: LIST_WORDS.pick,
		elder: true,
	},
	{
		name: 'plan-list-read',
		says: 'Which households a list names; of each row that names none why.',
		openid: PEOPLE.dispatcher,
		open: () => `packages/roster/list/index?area=${PLACES.village}`,
		act: (phone) =>
			phone.pick(LIST_WORDS.pick, {
				name: LISTED.name,
				mimeType: 'text/csv',
				buffer: Buffer.from(LISTED.rows.join('\n')),
			}),
		sees: LIST_SAYS.title(2),
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
		says: 'Who is missing, door by door; masked for a reader who only looks on.',
		openid: PEOPLE.dispatcher,
		open: page('missing'),
		sees: COVERAGE_WORDS.missingNote,
		elder: true,
	},
	{
		name: 'nobody-lives-there-none',
		says: 'Nothing of the kind has been said.',
		openid: PEOPLE.villageLeader,
		open: () => `packages/visits/gone/index?areaCode=${PLACES.village}`,
		sees: GONE_WORDS.emptyTitle,
	},
	{
		name: 'nobody-lives-there',
		says: 'Of some households somebody said that nobody lives there: whoever is above looks, and says so.',
		openid: PEOPLE.villageLeader,
		open: saidGone,
		sees: GONE_WORDS.leaves,
		elder: true,
	},
	{
		name: 'plans-paused',
		says: 'A plan pauses, with its reason: whoever may end it lets it go on.',
		openid: PEOPLE.dispatcher,
		open: async (world) => {
			await paused(world)
			return PLANS
		},
		sees: PLANS_WORDS.resume,
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
		name: 'plans-refuse',
		says: 'What is asked goes too far: the level above says why.',
		openid: PEOPLE.clerk,
		open: () => PLANS,
		act: async (phone) => {
			await phone.tap(PLANS_WORDS.refuse)
			await phone.dialog.waitFor()
		},
		sees: PLANS_WORDS.allow,
		elder: true,
	},
	{
		name: 'plans-refused',
		says: 'It was refused, with the reason: its maker makes another one of it.',
		openid: PEOPLE.dispatcher,
		open: async (world) => {
			const planId = await drive(world, PLACES.village.slice(0, TOWN))
			const refused = { planId, allow: false, reason: PLANS_WORDS.refusePlaceholder.replace(/^[^：]*：/, '') }
			await world.ask(PEOPLE.clerk, 'plan', 'decide', refused)
			return PLANS
		},
		sees: PLANS_WORDS.mend,
		elder: true,
	},
	{
		name: 'plans-ended',
		says: 'What has ended stays to be looked up.',
		openid: PEOPLE.dispatcher,
		open: async (world) => {
			await world.ask(PEOPLE.dispatcher, 'plan', 'end', { planId: await drive(world) })
			return PLANS
		},
		act: async (phone) => {
			await phone.tap(TOUR_WORDS.village)
			await phone.tap(PLANS_WORDS.ended)
		},
		// The switch has the word of the state in it.
		sees: TEMPLATE_WORDS.doorToDoor.name,
	},
	{
		name: 'plans-past',
		says: 'Of many that are over some are told at a time, and then those before a month.',
		openid: PEOPLE.dispatcher,
		open: async (world) => {
			for (let at = 1; at <= 21; at++) {
				const planId = await drive(world, PLACES.village, TOUR_WORDS.knock(at))
				await world.ask(PEOPLE.dispatcher, 'plan', 'end', { planId })
			}
			return PLANS
		},
		act: async (phone) => {
			await phone.tap(TOUR_WORDS.village)
			await phone.tap(PLANS_WORDS.ended)
		},
		sees: PLANS_SAYS.earlier('2026-02'),
	},
]

export const VISIT_PLANS: Chapter = {
	title: 'Plans of visits',
	pages: [
		'packages/visits/plans/index',
		'packages/visits/plan/index',
		'packages/roster/list/index',
		'packages/visits/change/index',
		'packages/visits/progress/index',
		'packages/visits/missing/index',
		'packages/visits/gone/index',
	],
	scenes,
}
