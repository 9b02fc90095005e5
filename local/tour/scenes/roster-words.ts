import type { Output } from '../../../cloudfunctions/modules/contract'
import { HOME_WORDS } from '#shared/words/pages/home'
import { ME_WORDS } from '#shared/words/pages/me'
import { ROSTER_WORDS_WORDS as WORDS, WORD_LISTS } from '#shared/words/pages/roster-words'
import { UPRIGHT_WORDS } from '#shared/words/pages/upright'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import { tabTexts } from './ways'

const page = (): string => 'packages/roster/words/index'

export const ROSTER_WORDS: Chapter = {
	title: 'Clerk: what the place calls its areas and posts',
	pages: ['packages/roster/words/index', 'packages/mongolian/upright/index'],
	scenes: [
		{
			name: 'words-none',
			says: 'Nothing is called otherwise yet.',
			openid: PEOPLE.clerk,
			open: page,
			sees: WORD_LISTS.levels.add,
		},
		{
			name: 'words-add',
			says: 'A word of the place, and what it counts as.',
			openid: PEOPLE.clerk,
			open: page,
			act: async (phone) => {
				await phone.tap(WORD_LISTS.levels.add)
				await phone.type(WORD_LISTS.levels.placeholder, TOUR_WORDS.ownLevel)
			},
			sees: WORDS.save,
			elder: true,
		},
		{
			name: 'words-refused',
			says: 'A word that every county knows is refused at its field.',
			openid: PEOPLE.clerk,
			open: page,
			act: async (phone) => {
				await phone.tap(WORD_LISTS.posts.add)
				await phone.type(WORD_LISTS.posts.placeholder, TOUR_WORDS.knownPost)
				await phone.tap(TOUR_WORDS.knownPost)
				await phone.tap(WORDS.save)
			},
			sees: TOUR_WORDS.knownAnyway,
		},
		{
			name: 'words-saved',
			says: 'Written down: the next import knows it.',
			openid: PEOPLE.clerk,
			open: page,
			act: async (phone) => {
				await phone.tap(WORD_LISTS.posts.add)
				await phone.type(WORD_LISTS.posts.placeholder, TOUR_WORDS.ownPost)
				await phone.tap(TOUR_WORDS.knownPost)
				await phone.tap(WORDS.save)
			},
			sees: TOUR_WORDS.ownPost,
		},
		{
			name: 'words',
			says: 'What stands there, each with what it counts as.',
			openid: PEOPLE.clerk,
			open: page,
			sees: TOUR_WORDS.ownPost,
			elder: true,
		},
		{
			name: 'words-denied',
			says: 'Nobody else’s.',
			openid: PEOPLE.gridLeader,
			open: page,
			sees: STATE_WORDS.denied.title,
		},
		{
			name: 'words-mongolian',
			says: 'Switched on: residents are offered Mongolian.',
			openid: PEOPLE.clerk,
			open: page,
			act: (phone) => phone.tap(WORDS.mongolian),
			sees: WORDS.mongolianHint,
			elder: true,
		},
		{
			name: 'upright',
			says: 'In columns, as Mongolian is written: the card, the form, how reports stand; what has no word yet is Chinese.',
			openid: PEOPLE.villager,
			open: async (world) => {
				const words = (await world.ask(PEOPLE.clerk, 'roster', 'namings', {})) as Output<'roster', 'namings'>
				await world.ask(PEOPLE.clerk, 'roster', 'saveNamings', { ...words, languages: ['mn-Mong'] })
				return 'pages/home/index'
			},
			act: async (phone) => {
				await phone.sees(HOME_WORDS.wholeCard)
				await phone.tab(tabTexts.me)
				await phone.tap(ME_WORDS.mongolian)
				await phone.tab(tabTexts.home)
				await phone.tap(HOME_WORDS.mongolian)
			},
			sees: UPRIGHT_WORDS.reportHead,
			elder: true,
		},
	],
}
