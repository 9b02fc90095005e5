import type { Output } from '../../../cloudfunctions/modules/contract'
import { HOME_WORDS } from '#shared/words/pages/home'
import { OWN_VISITS_WORDS, TOLD_WORDS } from '#shared/words/pages/own-visits'
import { LEDGER_WORDS, WAITING_WORDS } from '#shared/words/pages/pairs'
import { HOUSE_WORDS } from '#shared/words/pages/visit-house'
import { TEMPLATE_WORDS } from '#shared/words/visits'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import type { World } from '../world'

/** A household of the first grid that waits for somebody who looks in on it. */
async function waits(world: World): Promise<string> {
	const { items } = (await world.ask(PEOPLE.gridLeader, 'household', 'list', {})) as Output<
		'household',
		'list'
	>
	const householdId = items[0]?.householdId ?? ''
	await world.ask(PEOPLE.gridLeader, 'pair', 'need', { householdId, needs: HOUSE_WORDS.needPlaceholder })
	return householdId
}

const DAILY = {
	template: 'dailyNeeds',
	name: TEMPLATE_WORDS.dailyNeeds.name,
	who: { post: 'gridLeader' },
	to: { all: true },
	every: 'day',
} as const

export const PAIRS: Chapter = {
	title: 'Pairs, and what is said at home',
	scenes: [
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
			name: 'pairs',
			says: 'The ledger: who looks in on whom, since when, and who did before.',
			openid: PEOPLE.villageLeader,
			open: () => 'packages/visits/pairs/index',
			sees: LEDGER_WORDS.ledgerHead,
			elder: true,
		},
		{
			name: 'pairs-denied',
			says: 'A resident reads no ledger.',
			openid: PEOPLE.villager,
			open: () => 'packages/visits/pairs/index',
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
			name: 'own-visits-stranger',
			says: 'Somebody who has no home in the product.',
			openid: PEOPLE.stranger,
			open: () => 'packages/visits/home/index',
			sees: HOME_WORDS.noHomeTitle,
		},
	],
}
