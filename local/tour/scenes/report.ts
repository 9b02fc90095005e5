import { EMERGENCY_WORDS } from '#shared/words/emergency'
import { HOME_WORDS } from '#shared/words/pages/home'
import { REPORT_PAGE_WORDS as WORDS } from '#shared/words/pages/report'
import { OWN_PHONE_REFUSALS, OWN_PHONE_WORDS } from '#shared/words/own-phone'
import type { Question } from '#shared/report/question'
import { words as phoneWords } from '../../preview/phone/words'
import { PEOPLE } from '../people'
import type { Chapter, Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { saveCategory } from './categories'
import { BEGUN } from './report-begun'
import { choose, openForm as open } from './report-form'
import { PLACE_SCENES } from './report-place'

const writing: Scene[] = [
	{
		name: 'report-categories',
		says: 'What is it about? What is dangerous first, then what is needed most, each with a drawing and plain words.',
		openid: PEOPLE.villager,
		open,
		sees: WORDS.categoryHead,
		elder: true,
	},
	{
		name: 'report-blank',
		says: 'The form: words, photo, place (home is chosen), a phone number that may be left out.',
		openid: PEOPLE.villager,
		open,
		act: (phone) => choose(phone, 'heating'),
		sees: WORDS.wordsHead,
		elder: true,
	},
	{
		name: 'report-asked-before',
		says: 'A category that cannot be routed without an answer asks on the form.',
		openid: PEOPLE.villager,
		open: async (world) => {
			const questions: Question[] = [
				{ code: 'well', text: TOUR_WORDS.well, kind: 'words', beforeSending: true },
			]
			await saveCategory(world, 'irrigation', { questions })
			return open()
		},
		act: async (phone) => {
			await choose(phone, 'irrigation', TOUR_WORDS.dry)
			await phone.tap(WORDS.send)
		},
		sees: WORDS.needAnswers,
		elder: true,
	},
	{
		name: 'report-phone-refused',
		says: "WeChat's number is refused: it can be typed, or left out.",
		openid: PEOPLE.villager2,
		open,
		act: async (phone) => {
			await choose(phone, 'heating')
			await phone.tap(OWN_PHONE_WORDS.wechat)
			await phone.dialog.getByText(phoneWords.reject).click()
		},
		sees: OWN_PHONE_REFUSALS.denied,
		elder: true,
	},
	{
		name: 'report-phone-typed',
		says: 'A number that is typed.',
		openid: PEOPLE.villager2,
		open,
		act: async (phone) => {
			await choose(phone, 'heating')
			await phone.tap(OWN_PHONE_WORDS.type)
		},
		sees: OWN_PHONE_WORDS.label,
	},
	{
		name: 'report-phone-known',
		says: 'The number of the house is on record: it is shown, to be changed or taken back.',
		openid: PEOPLE.villager,
		open,
		act: (phone) => choose(phone, 'heating'),
		sees: OWN_PHONE_WORDS.change,
		elder: true,
	},
	{
		name: 'report-missing',
		says: 'Sent with nothing in it: the form says what is missing, there and above the button.',
		openid: PEOPLE.villager,
		open,
		act: async (phone) => {
			await choose(phone, 'heating')
			await phone.tap(WORDS.send)
		},
		sees: WORDS.needWords,
		elder: true,
	},
	{
		name: 'report-emergency',
		says: 'A danger: the numbers of fire brigade, police and ambulance come first.',
		openid: PEOPLE.villager,
		open,
		act: (phone) => choose(phone, 'safety', TOUR_WORDS.gas),
		sees: EMERGENCY_WORDS.title,
		elder: true,
	},
	{
		name: 'report-emergency-call',
		says: 'One tap on a number, and the phone asks whether to call it.',
		openid: PEOPLE.villager,
		open,
		act: async (phone) => {
			await choose(phone, 'safety', TOUR_WORDS.gas)
			await phone.tap(EMERGENCY_WORDS.numbers[0].text)
			await phone.dialog.waitFor()
		},
		sees: EMERGENCY_WORDS.title,
	},
	{
		name: 'report-private',
		says: 'A quarrel between neighbours: the form says that nobody else will read it.',
		openid: PEOPLE.villager,
		open,
		act: (phone) => choose(phone, 'dispute', TOUR_WORDS.quarrel),
		sees: WORDS.privateNote,
	},
	{
		name: 'report-unnamed',
		says: 'Wages that were not paid: the reporter stays unnamed, and those in charge of them are kept out. No phone is asked for.',
		openid: PEOPLE.villager,
		open,
		act: async (phone) => {
			await choose(phone, 'wages')
			await phone.tap(WORDS.unnamed)
			await phone.tap(WORDS.aboutThem)
		},
		sees: WORDS.wishesHead,
		elder: true,
	},
	{
		name: 'report-photo',
		says: 'With a photo, which can be taken off again.',
		openid: PEOPLE.villager,
		open,
		act: async (phone) => {
			await choose(phone, 'heating', TOUR_WORDS.leak)
			await phone.photograph(WORDS.photosAdd)
			await phone.front.getByLabel(WORDS.photoRemove).waitFor()
		},
		sees: WORDS.photosHint,
		elder: true,
	},
	{
		name: 'report-on-behalf',
		says: 'A grid leader reports for an old neighbour who has no WeChat.',
		openid: PEOPLE.gridLeader,
		open,
		act: async (phone) => {
			await choose(phone, 'elder')
			await phone.tap(WORDS.onBehalf)
			await phone.type(WORDS.onBehalfName, TOUR_WORDS.elderName)
		},
		sees: WORDS.onBehalfName,
	},
]

const sending: Scene[] = [
	{
		name: 'report-unanswered',
		says: 'The network drops while sending: what was written is kept, and counts once when sent again.',
		openid: PEOPLE.villager,
		open,
		act: async (phone) => {
			await choose(phone, 'heating', TOUR_WORDS.cold)
			await phone.setNet('drop')
			await phone.tap(WORDS.send)
		},
		sees: WORDS.waitingTitle,
		elder: true,
	},
	{
		name: 'report-draft-kept',
		says: 'Come back later: what was written is still there.',
		openid: PEOPLE.villager,
		act: async (phone) => {
			await phone.tap(HOME_WORDS.report)
			await choose(phone, 'heating', TOUR_WORDS.cold)
			await phone.back()
			await phone.tap(HOME_WORDS.report)
			await phone.front.locator('textarea').waitFor()
		},
		sees: WORDS.kept,
	},
	{
		name: 'report-cut',
		says: 'A report can be begun without a network, too.',
		openid: PEOPLE.villager,
		open,
		start: 'offline',
		sees: /./,
	},
]

export const REPORT: Chapter = {
	title: 'Report',
	pages: ['pages/report/index'],
	scenes: [...BEGUN, ...writing, ...PLACE_SCENES, ...sending],
}
