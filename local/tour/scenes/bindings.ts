import { ACCOUNT_WORDS } from '../../../cloudfunctions/words/account'
import { BINDINGS_WORDS as WORDS } from '#shared/words/pages/bindings'
import { DEMO_NUMBERS } from '../../seeds'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'

const page = 'packages/staff/bindings/index'
const open = (): string => page

const phoneOf = (person: string): string => DEMO_NUMBERS.find(({ openid }) => openid === person)?.phone ?? ''
const of = (person: string) => (): string => `${page}?phone=${phoneOf(person)}`

export const BINDINGS: Chapter = {
	title: 'Staff: bindings',
	pages: ['packages/staff/bindings/index'],
	scenes: [
		{
			name: 'bindings-blank',
			says: 'The clerk looks a staff member up by phone.',
			openid: PEOPLE.clerk,
			open,
			sees: WORDS.search,
		},
		{
			name: 'bindings-free',
			says: 'Somebody who is not bound yet.',
			openid: PEOPLE.clerk,
			open: of(PEOPLE.unbound),
			sees: WORDS.notBound,
			elder: true,
		},
		{
			name: 'bindings-code',
			says: 'A code to read out to them.',
			openid: PEOPLE.clerk,
			open: of(PEOPLE.unbound),
			act: (phone) => phone.tap(WORDS.give),
			sees: WORDS.codeHow,
			elder: true,
		},
		{
			name: 'bindings-bound',
			says: 'Somebody who is bound.',
			openid: PEOPLE.clerk,
			open: of(PEOPLE.gridLeader),
			sees: WORDS.bound,
		},
		{
			name: 'bindings-sure',
			says: 'Freeing them takes their access away, so it is asked once more.',
			openid: PEOPLE.clerk,
			open: of(PEOPLE.gridLeader),
			act: async (phone) => {
				await phone.tap(WORDS.unbind)
				await phone.dialog.waitFor()
			},
			sees: WORDS.bound,
			elder: true,
		},
		{
			name: 'bindings-freed',
			says: 'Freed: who did it and when, and a code for the new WeChat.',
			openid: PEOPLE.clerk,
			open: of(PEOPLE.verifier),
			act: async (phone) => {
				await phone.tap(WORDS.unbind)
				await phone.dialog.getByText(WORDS.unbind, { exact: true }).click()
			},
			sees: WORDS.notBound,
		},
		{
			name: 'bindings-nobody',
			says: 'A phone that nobody of the roster has.',
			openid: PEOPLE.clerk,
			open,
			act: async (phone) => {
				await phone.type(WORDS.label, TOUR_WORDS.nobodysPhone)
				await phone.tap(WORDS.search)
			},
			sees: ACCOUNT_WORDS.nobodysPhone,
		},
		{
			name: 'bindings-denied',
			says: 'A dispatcher gives no codes.',
			openid: PEOPLE.dispatcher,
			open,
			sees: WORDS.deniedTitle,
		},
	],
}
