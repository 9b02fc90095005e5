import * as drafts from '../../../miniprogram/services/drafts'
import { fakeWx } from '../../support/fake-wx'

beforeEach(() => {
	fakeWx()
})

function written(): drafts.Draft {
	return drafts.saveDraft({ ...drafts.openDraft(), category: 'heating', text: ' 暖气管漏水 ' })
}

/** A cloud that makes one report a key, and may lose its answer. */

test('every change of a draft is kept, under one key', () => {
	const first = written()
	expect(drafts.openDraft()).toEqual(first)
	drafts.saveDraft({ ...first, text: '暖气管又漏了' })
	expect(drafts.listDrafts()).toHaveLength(1)
	expect(drafts.openDraft().clientKey).toBe(first.clientKey)
	expect(first.clientKey).toMatch(/^[0-9A-Za-z_-]{8,64}$/)
})

test('with a taken key the same words become a new draft', () => {
	const draft = written()
	const renewed = drafts.renewKey(draft)
	expect(renewed.clientKey).not.toBe(draft.clientKey)
	expect(drafts.listDrafts().map(({ text }) => text)).toEqual([' 暖气管漏水 '])
})

test.each([
	[{ kind: 'home', areaCode: 'g1', name: '第一网格' }, {}],
	[{ kind: 'area', areaCode: 'v1', name: '柳树川村' }, { place: { areaCode: 'v1' } }],
	[{ kind: 'door', doorCode: 'JHPPBSXXVZBX', name: '' }, { place: { doorCode: 'JHPPBSXXVZBX' } }],
	[{ kind: 'text', text: '南边的桥' }, { place: { text: '南边的桥' } }],
] as const)('a place goes out as the cloud knows it: %j', (place, sent) => {
	const input = drafts.submitInput({ ...written(), place }, [])
	expect(input).toEqual({ clientKey: input.clientKey, category: 'heating', text: '暖气管漏水', ...sent })
})

test('empty fields do not go out, a report for somebody else names them', () => {
	const draft = { ...written(), phone: ' ', placeNote: '楼下', onBehalf: { name: ' 李奶奶 ', phone: '' } }
	expect(drafts.submitInput(draft, ['cloud://a'])).toMatchObject({
		photos: ['cloud://a'],
		placeNote: '楼下',
		onBehalf: { name: '李奶奶' },
	})
	expect(drafts.submitInput(draft, [])).not.toHaveProperty('contact')
})

test('a phone goes along; whoever would rather leave none says so, and then the roster’s is not used either', () => {
	const draft = { ...written(), noPhone: true as const }
	expect(drafts.submitInput(draft, []).contact).toEqual({})
	expect(drafts.submitInput({ ...draft, phone: '13900000001' }, []).contact).toEqual({ phone: '13900000001' })
})
