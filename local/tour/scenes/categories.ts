import type { Output } from '../../../cloudfunctions/modules/contract'
import { fieldSentence } from '#shared/words/validation'
import { CATEGORY_FAULT_WORDS } from '../../../cloudfunctions/words/category-rules'
import {
	CATEGORIES_WORDS as WORDS,
	CATEGORY_FORM_WORDS as FORM,
	PRIVATE_WORDS,
	QUESTION_FORM_WORDS,
} from '#shared/words/pages/categories'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { TOUR_WORDS } from '../words'
import type { World } from '../world'

const open = (): string => 'packages/staff/categories/index'
const one = (code: string): string => `packages/staff/category/index?code=${code}`

type Shown = Output<'category', 'show'>

/** The clerk saves a category with something different. */
export async function saveCategory(
	world: World,
	code: string,
	part: Partial<Shown['category']>,
): Promise<void> {
	const { version, category } = (await world.ask(PEOPLE.clerk, 'category', 'show', { code })) as Shown
	await world.ask(PEOPLE.clerk, 'category', 'save', { version, category: { ...category, ...part } })
}

/** Somebody else saves while the form is open; each time something different. */
async function saveMeanwhile(world: World): Promise<void> {
	const { category } = (await world.ask(PEOPLE.clerk, 'category', 'show', { code: 'water' })) as Shown
	await saveCategory(world, 'water', { photoToResolve: !category.photoToResolve })
}

/** The clerk writes a name, somebody else is faster, then the clerk saves. */
async function saveTooLate(phone: TourPhone, world: World): Promise<void> {
	await phone.sees(FORM.nameHead)
	await saveMeanwhile(world)
	await phone.type(FORM.name, TOUR_WORDS.lift)
	await phone.tap(FORM.save)
	await phone.sees(FORM.latest)
}

export const CATEGORIES: Chapter = {
	title: 'Staff: categories',
	pages: ['packages/staff/categories/index', 'packages/staff/category/index'],
	scenes: [
		{
			name: 'categories-default',
			says: 'The clerk’s list: nothing has been changed yet.',
			openid: PEOPLE.clerk,
			open,
			sees: WORDS.noChanges,
			elder: true,
		},
		{
			name: 'categories-changed',
			says: 'A new category, one retired, and who changed what when.',
			openid: PEOPLE.clerk,
			open: async (world) => {
				const { lift, liftHint, heatingHint } = TOUR_WORDS
				await saveCategory(world, 'property', { code: 'lift', name: lift, hint: liftHint, order: 55 })
				await saveCategory(world, 'heating', { hint: heatingHint, photoToResolve: true })
				await saveCategory(world, 'irrigation', { active: false })
				return open()
			},
			sees: WORDS.changesHead,
			elder: true,
		},
		{
			name: 'categories-order',
			says: 'The clerk moves categories up and down; nothing is saved yet.',
			openid: PEOPLE.clerk,
			open,
			act: async (phone) => {
				await phone.tap(WORDS.arrange)
				await phone.sees(WORDS.saveOrder)
				await phone.tapFirst(new RegExp(`^${WORDS.down}$`))
			},
			sees: WORDS.saveOrder,
			elder: true,
		},
		{
			name: 'categories-denied',
			says: 'Somebody who is no clerk.',
			openid: PEOPLE.gridLeader,
			open,
			sees: STATE_WORDS.denied.title,
		},
		{
			name: 'category-form',
			says: 'A category with everything that it decides.',
			openid: PEOPLE.clerk,
			open: () => one('fire'),
			sees: FORM.activeHead,
			elder: true,
		},
		{
			name: 'category-questions',
			says: 'What a category asks more, and one question that is just being added.',
			openid: PEOPLE.clerk,
			open: () => one('livestock'),
			act: async (phone) => {
				await phone.tap(QUESTION_FORM_WORDS.add)
				await phone.tap(FORM.save)
			},
			sees: QUESTION_FORM_WORDS.problem(3, 'text', fieldSentence('non_empty', '', null)),
			elder: true,
		},
		{
			name: 'category-refused',
			says: 'A dispute can’t be made public; the form says so at the field.',
			openid: PEOPLE.clerk,
			open: () => one('dispute'),
			act: async (phone) => {
				await phone.tap(PRIVATE_WORDS.no.label)
				await phone.tap(FORM.save)
			},
			sees: CATEGORY_FAULT_WORDS.mustBePrivate,
		},
		{
			name: 'category-stale',
			says: 'Somebody else saved meanwhile: nothing is overwritten.',
			openid: PEOPLE.clerk,
			open: () => one('water'),
			act: saveTooLate,
			sees: FORM.latest,
			elder: true,
		},
		{
			name: 'category-together',
			says: 'What the other one saved is on the form, and what was written here stays.',
			openid: PEOPLE.clerk,
			open: () => one('water'),
			act: async (phone, world) => {
				await saveTooLate(phone, world)
				await phone.tap(FORM.latest)
			},
			sees: FORM.unsaved,
			elder: true,
		},
		{
			name: 'category-unsaved',
			says: 'Left without saving and opened again: what was written is still there.',
			openid: PEOPLE.clerk,
			open,
			act: async (phone) => {
				await phone.tap(TOUR_WORDS.road)
				await phone.type(FORM.name, TOUR_WORDS.lift)
				await phone.back()
				await phone.tap(TOUR_WORDS.road)
			},
			sees: FORM.unsaved,
		},
		{
			name: 'category-new',
			says: 'A new one, saved with nothing in it.',
			openid: PEOPLE.clerk,
			open,
			act: async (phone) => {
				await phone.tap(WORDS.add)
				await phone.tap(FORM.save)
			},
			sees: fieldSentence('non_empty', '', null),
		},
		{
			name: 'category-denied',
			says: 'Somebody who is no clerk can not begin a new one either.',
			openid: PEOPLE.gridLeader,
			open: () => 'packages/staff/category/index',
			sees: STATE_WORDS.denied.title,
		},
		{
			name: 'category-not-saved',
			says: 'The network went while it was saved: what was written stays.',
			openid: PEOPLE.clerk,
			open: () => one('power'),
			act: async (phone) => {
				await phone.type(FORM.name, TOUR_WORDS.lift)
				await phone.setNet('off')
				await phone.tap(FORM.save)
			},
			sees: new RegExp(FORM.kept),
			elder: true,
		},
		{
			name: 'category-missing',
			says: 'A category that does not exist.',
			openid: PEOPLE.clerk,
			open: () => one('unknown'),
			sees: STATE_WORDS.missing.title,
		},
	],
}
