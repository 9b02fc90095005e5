import { HANDLE_FORMS, HANDLE_WORDS } from '#shared/words/pages/handle'
import { PHRASE_HEADS, PHRASE_WORDS as WORDS } from '#shared/words/phrases'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import { leakAt as at } from './leak-pages'

const phrasesPage = (): string => 'packages/staff/phrases/index'

export const PHRASES: Chapter = {
	title: 'Staff: what a desk says often',
	pages: ['packages/staff/phrases/index'],
	scenes: [
		{
			name: 'handle-phrases',
			says: 'What the desk says often stands above the field; one tap has written it behind what was typed.',
			openid: PEOPLE.gridLeader,
			open: at(),
			act: async (phone) => {
				await phone.tap(HANDLE_WORDS.more)
				await phone.tap(HANDLE_WORDS.acceptWithWords)
				await phone.type(HANDLE_FORMS.accept.placeholder, TOUR_WORDS.hello)
				await phone.tapFirst(TOUR_WORDS.received)
			},
			sees: WORDS.manage,
			elder: true,
		},
		{
			name: 'phrases',
			says: 'The sentences of a desk, each as it reads today.',
			openid: PEOPLE.gridLeader,
			open: phrasesPage,
			sees: WORDS.add,
			elder: true,
		},
		{
			name: 'phrases-refused',
			says: 'A sentence that would name the reporter is refused beside it.',
			openid: PEOPLE.gridLeader,
			open: phrasesPage,
			act: async (phone) => {
				await phone.type(WORDS.nth(PHRASE_HEADS.accept, 1), TOUR_WORDS.namesReporter)
				await phone.tap(WORDS.save)
			},
			sees: WORDS.correct,
			elder: true,
		},
		{
			name: 'phrases-denied',
			says: 'Somebody without a post has none.',
			openid: PEOPLE.villager,
			open: phrasesPage,
			sees: STATE_WORDS.denied.title,
		},
	],
}
