import { categoryOf } from '../../../miniprogram/presenters/report-opening'
import type { CategoryItem } from '../../../miniprogram/services/category'
import { newDraft, type Draft } from '../../../miniprogram/services/drafts'
import { fakeWx } from '../../support/fake-wx'

const HEATING = { code: 'heating', name: '供暖' } as CategoryItem

beforeEach(() => fakeWx())

test.each<[string, Partial<Draft>, boolean]>([
	['nothing but the category', {}, false],
	['blanks', { text: '  ' }, false],
	['words', { text: '漏水' }, true],
	['a photo', { photos: [{ path: 'a' }] }, true],
	['where in the place', { placeNote: '楼下' }, true],
	['somebody else', { onBehalf: { name: '', phone: '' } }, true],
])('a draft with %s', (_what, part, opens) => {
	const draft = { ...newDraft(), category: 'heating', ...part }
	expect(categoryOf(draft, [HEATING])).toEqual(opens ? HEATING : null)
})
