import type { Output } from '../../../cloudfunctions/modules/contract'
import { HOME_WORDS } from '#shared/words/pages/home'
import { OWN_VISITS_WORDS, TOLD_WORDS } from '#shared/words/pages/own-visits'
import { LEDGER_WORDS, WAITING_WORDS } from '#shared/words/pages/pairs'
import { PLAN_WORDS } from '#shared/words/pages/visit-plans'
import { HOUSE_WORDS, TAGGED_WORDS } from '#shared/words/pages/visit-house'
import { OUTCOME_WORDS, TEMPLATE_WORDS } from '#shared/words/visits'
import { PEOPLE, PLACES } from '../people'
import { MOVE_WORDS_OF_TOUR, TOUR_WORDS } from '../words'
import type { Chapter } from '../scene'
import type { World } from '../world'

/** A household of the first grid that waits for somebody who looks in on it. */
async function waits(world: World): Promise<string> {
	const { items } = (await world.ask(PEOPLE.gridLeader, 'household', 'list', {})) as Output<
		'household',
		'list'
	>
	const householdId = items[0]?.householdId ?? ''
	await world.ask(PEOPLE.gridLeader, 'pair', 'need', { householdId, needs: TOUR_WORDS.needs })
	return householdId
}

/** The household that waits, and a villager who has offered. */
async function offered(world: World): Promise<string> {
	const householdId = await waits(world)
	const phone = MOVE_WORDS_OF_TOUR.newPhone
	await world.ask(PEOPLE.villager, 'pair', 'claim', { householdId, note: TOUR_WORDS.offers, phone })
	return LEDGER
}

/** A household has a tag; answers its page. */
async function tagged(world: World): Promise<string> {
	const householdId = await waits(world)
	const [tag] = HOUSE_WORDS.tags
	await world.ask(PEOPLE.gridLeader, 'visit', 'tag', { householdId, tag, reason: TOUR_WORDS.alone })
	return `packages/visits/house/index?id=${householdId}`
}

/** A plan that wants to know who came back, as long as there is one. */
async function returns(world: World): Promise<string> {
	const plan = { ...DAILY, template: 'returnees', name: TEMPLATE_WORDS.returnees.name, every: 'once' }
	await world.ask(PEOPLE.dispatcher, 'plan', 'start', { ...plan, areaCode: PLACES.village })
	return 'packages/visits/home/index'
}

/** Somebody has been there, and wrote down what they heard; answers the household's page. */
async function visited(world: World): Promise<string> {
	const page = await tagged(world)
	const plan = { ...DAILY, areaCode: PLACES.grid, name: TEMPLATE_WORDS.dailyNeeds.name }
	const started = (await world.ask(PEOPLE.dispatcher, 'plan', 'start', plan)) as Output<'plan', 'start'>
	await world.ask(PEOPLE.gridLeader, 'visit', 'record', {
		planIds: [started.plan.id],
		householdId: page.slice(page.indexOf('=') + 1),
		clientKey: 'tour-was-there',
		outcome: 'done',
		note: TOUR_WORDS.alone,
	})
	return page
}

/** The leader has told the grid something. */
async function noticed(world: World): Promise<string> {
	const { name } = TEMPLATE_WORDS.notice
	const said = { name, words: PLAN_WORDS.wordsPlaceholder, to: { all: true }, until: '2026-12-31' }
	await world.ask(PEOPLE.gridLeader, 'plan', 'notify', { ...said, areaCode: PLACES.grid })
	return 'packages/visits/home/index'
}

const DAILY = {
	template: 'dailyNeeds',
	name: TEMPLATE_WORDS.dailyNeeds.name,
	who: { post: 'gridLeader' },
	to: { all: true },
	every: 'day',
} as const

const LEDGER = 'packages/visits/pairs/index'

export const PAIRS: Chapter = {
	title: 'Pairs, and what is said at home',
	pages: [
		'packages/visits/waiting/index',
		'packages/visits/pairs/index',
		'packages/visits/home/index',
		'packages/visits/house/index',
		'packages/visits/tagged/index',
	],
	scenes: [
		{
			name: 'tagged-houses-none',
			says: 'No household of the own grid has a tag.',
			openid: PEOPLE.gridLeader,
			open: () => 'packages/visits/tagged/index',
			sees: TAGGED_WORDS.emptyTitle,
		},
		{
			name: 'pairs-waiting',
			says: 'Who waits for somebody that looks in on them: what they need, and not who they are.',
			openid: PEOPLE.villager,
			open: async (world) => {
				await waits(world)
				return 'packages/visits/waiting/index'
			},
			sees: WAITING_WORDS.offer,
			elder: true,
		},
		{
			name: 'pairs-offer',
			says: 'A volunteer says what they can do, and how to reach them.',
			openid: PEOPLE.villager,
			open: async (world) => {
				await waits(world)
				return 'packages/visits/waiting/index'
			},
			act: (phone) => phone.tap(WAITING_WORDS.offer),
			sees: WAITING_WORDS.send,
			elder: true,
		},
		{
			name: 'pairs-offered',
			says: 'Somebody has offered; the clerk rings up, and says that it is them.',
			openid: PEOPLE.clerk,
			open: offered,
			sees: LEDGER_WORDS.confirm,
			elder: true,
		},
		{
			name: 'pairs',
			says: 'The ledger: who looks in on whom, since when, and who did before.',
			openid: PEOPLE.villageLeader,
			open: () => LEDGER,
			sees: LEDGER_WORDS.ledgerHead,
			elder: true,
		},
		{
			name: 'pairs-name',
			says: 'Nobody has offered: the clerk names somebody.',
			openid: PEOPLE.clerk,
			open: async (world) => {
				await waits(world)
				return LEDGER
			},
			act: (phone) => phone.tap(LEDGER_WORDS.name),
			sees: LEDGER_WORDS.save,
			elder: true,
		},
		{
			name: 'pairs-change',
			says: 'Somebody else is to look in on a household from now on.',
			openid: PEOPLE.clerk,
			open: () => LEDGER,
			act: async (phone) => {
				await phone.tapFirst(LEDGER_WORDS.change)
			},
			sees: LEDGER_WORDS.cancel,
		},
		{
			name: 'pairs-denied',
			says: 'A resident reads no ledger.',
			openid: PEOPLE.villager,
			open: () => LEDGER,
			sees: LEDGER_WORDS.noPostTitle,
		},
		{
			name: 'house-beside',
			says: 'What stands beside a household: tags with their reasons, who looks in on it, what it needs.',
			openid: PEOPLE.gridLeader,
			open: async (world) => `packages/visits/house/index?id=${await waits(world)}`,
			sees: HOUSE_WORDS.needOff,
			elder: true,
		},
		{
			name: 'house-tag',
			says: 'A tag with its reason, and another one being given.',
			openid: PEOPLE.gridLeader,
			open: tagged,
			act: (phone) => phone.tap(HOUSE_WORDS.ownTag),
			sees: HOUSE_WORDS.add,
			elder: true,
		},
		{
			name: 'house-goings',
			says: 'Who came to a household, and what was answered: asked for, and written down.',
			openid: PEOPLE.gridLeader,
			open: visited,
			act: (phone) => phone.tap(HOUSE_WORDS.goings),
			sees: new RegExp(`· ${OUTCOME_WORDS.done}`),
			elder: true,
		},
		{
			name: 'tagged-houses',
			says: 'The households of the own grid that have a tag, heads masked; that they were looked at is recorded.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				await tagged(world)
				return 'packages/visits/tagged/index'
			},
			sees: TAGGED_WORDS.noted,
			elder: true,
		},
		{
			name: 'plan-notice',
			says: 'A grid leader tells the households of the grid something: what, whom, until when.',
			openid: PEOPLE.gridLeader,
			open: () => 'packages/visits/plan/index',
			sees: PLAN_WORDS.send,
			elder: true,
		},
		{
			name: 'own-visits-notice',
			says: 'A notice at home, read by one tap; who looks in on them, and whether the card at the door says so.',
			openid: PEOPLE.villager,
			open: noticed,
			sees: OWN_VISITS_WORDS.print,
			elder: true,
		},
		{
			name: 'own-visits',
			says: 'What a plan wants to hear at home, in one tap, and who came.',
			openid: PEOPLE.villager,
			open: async (world) => {
				await world.ask(PEOPLE.dispatcher, 'plan', 'start', { ...DAILY, areaCode: PLACES.village })
				return 'packages/visits/home/index'
			},
			act: (phone) => phone.tap(TOLD_WORDS.shop),
			sees: OWN_VISITS_WORDS.waits,
			elder: true,
		},
		{
			name: 'own-visits-returned',
			says: 'Somebody came back: who, from where, on which day.',
			openid: PEOPLE.villager,
			open: returns,
			act: (phone) => phone.tap(OWN_VISITS_WORDS.returned),
			sees: OWN_VISITS_WORDS.send,
			elder: true,
		},
		{
			name: 'own-visits-stranger',
			says: 'Somebody who has no home in the product.',
			openid: PEOPLE.stranger,
			open: () => 'packages/visits/home/index',
			sees: HOME_WORDS.noHomeTitle,
		},
	],
}
