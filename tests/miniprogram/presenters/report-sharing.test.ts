import { sharingOf } from '../../../miniprogram/presenters/report-sharing'
import type { CategoryItem } from '../../../miniprogram/services/category'
import { newDraft, submitInput, type Draft } from '../../../miniprogram/services/drafts'

const water = {
	code: 'water',
	name: '供水',
	hint: '',
	icon: 'water',
	class: 'utility',
	private: false,
	sharesWords: true,
} as unknown as CategoryItem
const land = { ...water, code: 'land', sharesWords: false } as CategoryItem
const dispute = { ...water, code: 'dispute', private: true } as CategoryItem
const onBehalf = { name: '包玉山', phone: '' }

const CASES: [string, Partial<Draft>, CategoryItem, [offered: boolean, on: boolean]][] = [
	['on by the category', {}, water, [true, true]],
	['off by the category', {}, land, [true, false]],
	['off as the reporter said', { share: false }, water, [true, false]],
	['on as the reporter said', { share: true }, land, [true, true]],
	['off for somebody else, until it is said', { onBehalf }, water, [true, false]],
	['never of a private matter', { share: true }, dispute, [false, false]],
	['never of one about those in charge', { share: true, wishes: ['about'] }, water, [false, false]],
	['never of somebody unnamed', { share: true, wishes: ['unnamed'] }, water, [false, false]],
]

test.each(CASES)('%s', (_what, part, category, [isOffered, on]) => {
	expect(sharingOf({ ...newDraft(), ...part }, category)).toMatchObject({ isOffered, on })
})

test('whoever stays unnamed reads why it is not offered', () => {
	expect(sharingOf({ ...newDraft(), wishes: ['unnamed'] }, water).why).toMatch(/不留名/)
	expect(sharingOf(newDraft(), null)).toMatchObject({ isOffered: false, why: '' })
})

test('what is sent is what the switch showed', () => {
	expect(submitInput({ ...newDraft(), text: '停水', share: true }, [])).toMatchObject({ shareWords: true })
	expect(submitInput({ ...newDraft(), text: '停水', share: false }, [])).not.toHaveProperty('shareWords')
})
