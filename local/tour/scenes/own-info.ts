import type { Output } from '../../../cloudfunctions/modules/contract'
import { OWN_INFO_SAYS as SAYS, OWN_INFO_WORDS as WORDS } from '#shared/words/pages/own-info'
import { HOUSE_WORDS } from '#shared/words/pages/visit-house'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import type { World } from '../world'
import { TOUR_WORDS } from '../words'

const open = (): string => 'packages/personal/info/index'

/** The grid leader looks at the villager's household, which is written down. */
async function lookedAt(world: World): Promise<string> {
	await world.ask(PEOPLE.gridLeader, 'household', 'show', { householdId: await homeOf(world) })
	return open()
}

async function homeOf(world: World): Promise<string> {
	const account = (await world.ask(PEOPLE.villager, 'account', 'show', {})) as Output<'account', 'show'>
	return account.households[0]?.id ?? ''
}

export const OWN_INFO: Chapter = {
	title: 'What is kept of me',
	pages: ['packages/personal/info/index'],
	scenes: [
		{
			name: 'own-info',
			says: 'What is kept and why, who looked, a file of it, and deleting what has ended.',
			openid: PEOPLE.villager,
			open: lookedAt,
			sees: SAYS.looked('household', ['phone', 'address']),
			elder: true,
		},
		{
			name: 'own-info-deleted',
			says: 'Deleting was asked for: what came of it, and what waits.',
			openid: PEOPLE.villager,
			open,
			act: async (phone) => {
				await phone.tap(WORDS.forget)
				await phone.dialog.getByText(WORDS.forgetYes, { exact: true }).click()
			},
			sees: WORDS.nothing,
		},
		{
			name: 'own-info-tags',
			says: 'What was written beside the household for those who visit it.',
			openid: PEOPLE.villager,
			open: async (world) => {
				const householdId = await homeOf(world)
				const [tag] = HOUSE_WORDS.tags
				await world.ask(PEOPLE.gridLeader, 'visit', 'tag', { householdId, tag, reason: TOUR_WORDS.alone })
				return open()
			},
			sees: SAYS.tags(HOUSE_WORDS.tags.slice(0, 1)),
			elder: true,
		},
		{
			name: 'own-info-none',
			says: 'Of whom nothing is kept.',
			openid: PEOPLE.stranger,
			open,
			sees: WORDS.none,
		},
		{
			name: 'own-info-way',
			says: 'The way to it.',
			openid: PEOPLE.villager,
			open: () => 'pages/me/index',
			act: (phone) => phone.tap(WORDS.link),
			sees: WORDS.keptHead,
		},
	],
}
