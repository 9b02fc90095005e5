import {
	firstPlace,
	homePlaces,
	missingFrom,
	missingIn,
	placeInstead,
	placeChoices,
	placeKindOf,
} from '../../../miniprogram/presenters/report-form'
import { newDraft, submitInput, type Draft } from '../../../miniprogram/services/drafts'

const grid = { code: 'g1', name: '第一网格', level: 'grid' as const, levelName: '网格' }
const village = { code: 'v1', name: '柳树川村', level: 'village' as const, levelName: '村' }
const household = { id: 'h1', address: '1号', path: [village, grid], state: 'confirmed' as const }
const home = { kind: 'home' as const, areaCode: 'g1', name: '柳树川村 第一网格' }
const door = { kind: 'door' as const, doorCode: 'JHPPBSXXVZBX', name: '柳树川村 第三网格' }

test('home is the grid of the own household', () => {
	expect(homePlaces({ households: [household] })).toEqual([home])
	expect(homePlaces({ households: [] })).toEqual([])
})

test('of several homes each is offered by its address; the one of the last time is taken, and the first time none', () => {
	const homes = homePlaces({ households: [household, { ...household, id: 'h2', address: '柳树川村2组' }] })
	const [first, second] = homes
	expect(homes.map(({ name }) => name)).toEqual(['柳树川村 第一网格 1号', '柳树川村2组'])
	expect(placeChoices(homes, null).map(({ value }) => value)).toEqual(['home:h1', 'home:h2', 'elsewhere'])
	const known = { door: null, homes, own: null, draft: newDraft(), lastHome: null }
	expect(firstPlace(known)).toBeNull()
	expect(firstPlace({ ...known, lastHome: 'h2' })).toEqual(second)
	expect(firstPlace({ ...known, lastHome: 'gone' })).toBeNull()
	expect(firstPlace({ ...known, lastHome: 'h2', draft: { ...newDraft(), place: first ?? null } })).toEqual(
		first,
	)
	expect(submitInput({ ...newDraft(), place: second ?? null }, []).place).toEqual({ householdId: 'h2' })
	expect(submitInput({ ...newDraft(), place: home }, [])).not.toHaveProperty('place')
	expect(submitInput({ ...newDraft(), place: second ?? null, wishes: ['unnamed'] }, []).place).toEqual({
		areaCode: 'g1',
	})
})

test('a scanned card comes first, elsewhere is always possible', () => {
	expect(placeChoices([home], door).map(({ value }) => value)).toEqual(['door', 'home', 'elsewhere'])
	expect(placeChoices([], null).map(({ value }) => value)).toEqual(['elsewhere'])
	expect([placeKindOf(home), placeKindOf(door), placeKindOf(null)]).toEqual(['home', 'door', 'elsewhere'])
})

test('a report needs words or a photo, and a place', () => {
	expect(Object.keys(missingIn(newDraft()))).toEqual(['words', 'place'])
	expect(missingIn({ ...newDraft(), text: '停水', place: home })).toEqual({})
	expect(missingIn({ ...newDraft(), photos: [{ path: 'a.png' }], place: home })).toEqual({})
})

test('who has no home here says where it is by the words beside it, or by a point alone', () => {
	const fire = { ...newDraft(), category: 'fire', text: '着火了' }
	const point = { lng: 121.5, lat: 46.6, name: '大桥' }
	const sent = (draft: Draft) => {
		const { place, placeNote, at } = submitInput({ ...draft, ...placeInstead(draft) }, [])
		return { place, placeNote, at }
	}
	expect(sent({ ...fire, placeNote: ' 大桥南边 ', point })).toEqual({
		place: { text: '大桥南边' },
		at: point,
	})
	expect(sent({ ...fire, point })).toEqual({ place: { point: { lng: 121.5, lat: 46.6 } }, at: point })
	expect(missingIn({ ...fire, ...placeInstead({ ...fire, point }) })).toEqual({})
	expect(Object.keys(missingIn({ ...fire, ...placeInstead(fire) }))).toEqual(['place'])
})

test('a report for somebody else needs their name', () => {
	const draft = { ...newDraft(), text: '停水', place: home, onBehalf: { name: ' ', phone: '' } }
	expect(missingIn(draft)).toEqual({ name: '请写对方的姓名' })
})

test('what the cloud finds wrong stands beside the field that it means', () => {
	const fields = {
		text: '请写几句话',
		'contact.phone': '格式不对',
		'place.areaCode': '没有这个地方',
		clientKey: '?',
	}
	expect(missingFrom(fields)).toEqual({ words: '请写几句话', phone: '格式不对', place: '没有这个地方' })
})
