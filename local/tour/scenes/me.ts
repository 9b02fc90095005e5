import { ACCOUNT_WORDS } from '../../../cloudfunctions/words/account'
import { ERROR_WORDS } from '#shared/words/errors'
import { maskedPhone } from '../../../cloudfunctions/privacy/masked-person'
import { ME_WORDS as WORDS, STAFF_LINK_WORDS } from '#shared/words/pages/me'
import { PHONE_CODE_WORDS } from '../../../miniprogram/shared/words/own-phone'
import { words as phoneWords } from '../../preview/phone/words'
import { DEMO_NUMBERS } from '../../seeds'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { TOUR_WORDS } from '../words'

const open = (): string => 'pages/me/index'

/** WeChat has a number for them that is not in the roster. */
const NUMBER_OF_VILLAGER = DEMO_NUMBERS.find(({ openid }) => openid === PEOPLE.villager)?.phone ?? ''

async function askForPhone(phone: TourPhone): Promise<void> {
	await phone.tap(WORDS.bindPost)
	await phone.tap(WORDS.bindPhone)
	await phone.dialog.getByText(phoneWords.phoneAsk).waitFor()
}

async function allowPhone(phone: TourPhone): Promise<void> {
	await askForPhone(phone)
	await phone.dialog.getByText(phoneWords.allow).click()
}

export const ME: Chapter = {
	title: 'Me',
	pages: ['pages/me/index'],
	scenes: [
		{
			name: 'me-stranger',
			says: 'Nobody knows them yet: scan the card, type its code, or say that they work here.',
			openid: PEOPLE.stranger,
			open,
			sees: WORDS.noHome,
			elder: true,
		},
		{
			name: 'me-pending',
			says: 'A household that the grid leader has still to confirm.',
			openid: PEOPLE.newcomer,
			open: async (world) => {
				const input = { doorCode: PLACES.door, name: TOUR_WORDS.name }
				await world.ask(PEOPLE.newcomer, 'household', 'bind', input)
				return open()
			},
			sees: WORDS.pending,
		},
		{
			name: 'me-confirmed',
			says: 'A household that is confirmed.',
			openid: PEOPLE.villager,
			open,
			sees: WORDS.confirmed,
			elder: true,
		},
		{
			name: 'me-staff',
			says: 'A grid leader with their posts, and the ways to what waits and to their grid.',
			openid: PEOPLE.gridLeader,
			open,
			sees: WORDS.postHead,
			elder: true,
		},
		{
			name: 'me-supervises',
			says: 'A village leader has the way to the rates of their village, too.',
			openid: PEOPLE.villageLeader,
			open,
			sees: STAFF_LINK_WORDS.rates,
		},
		{
			name: 'me-clerk',
			says: 'A clerk also has the way to the categories.',
			openid: PEOPLE.clerk,
			open,
			sees: STAFF_LINK_WORDS.categories,
		},
		{
			name: 'me-door-code',
			says: 'The code of a card can be typed.',
			openid: PEOPLE.stranger,
			open,
			act: (phone) => phone.tap(WORDS.typeCode),
			sees: WORDS.codeSend,
		},
		{
			name: 'me-door-code-wrong',
			says: 'Typed wrongly, it is said how.',
			openid: PEOPLE.stranger,
			open,
			act: async (phone) => {
				await phone.tap(WORDS.typeCode)
				await phone.tap(WORDS.codeSend)
			},
			sees: WORDS.needCode,
			elder: true,
		},
		{
			name: 'me-post',
			says: 'A staff member binds by the phone number that WeChat has, or by the code that the clerk read out.',
			openid: PEOPLE.stranger,
			open,
			act: (phone) => phone.tap(WORDS.bindPost),
			sees: WORDS.bindCode,
			elder: true,
		},
		{
			name: 'me-phone-asked',
			says: 'WeChat asks whether the app may know the number.',
			openid: PEOPLE.unbound,
			open,
			act: askForPhone,
			sees: WORDS.bindPhonePurpose,
		},
		{
			name: 'me-phone-denied',
			says: 'Refused: the other way is still there.',
			openid: PEOPLE.unbound,
			open,
			act: async (phone) => {
				await askForPhone(phone)
				await phone.dialog.getByText(phoneWords.reject).click()
			},
			sees: PHONE_CODE_WORDS.denied,
			elder: true,
		},
		{
			name: 'me-phone-unknown',
			says: 'A number that nobody of the roster has.',
			openid: PEOPLE.villager,
			open,
			act: allowPhone,
			sees: ACCOUNT_WORDS.unknownPhone(maskedPhone(NUMBER_OF_VILLAGER)),
		},
		{
			name: 'me-phone-none',
			says: 'Somebody whose WeChat has no number.',
			openid: PEOPLE.stranger,
			open,
			act: allowPhone,
			sees: PHONE_CODE_WORDS.notGiven,
		},
		{
			name: 'me-phone-bound',
			says: 'Allowed: the post is there.',
			openid: PEOPLE.unbound,
			open,
			act: allowPhone,
			sees: WORDS.postHead,
		},
		{
			name: 'me-post-wrong',
			says: 'A code that is wrong or too old.',
			openid: PEOPLE.stranger,
			open,
			act: async (phone) => {
				await phone.tap(WORDS.bindPost)
				await phone.type(WORDS.bindCode, TOUR_WORDS.wrongOneTimeCode)
				await phone.tap(WORDS.bindSend)
			},
			sees: ERROR_WORDS.BAD_ONE_TIME_CODE,
			elder: true,
		},
	],
}
