import {
	CATEGORIES_KEY,
	POINTER_KEY,
	type CalendarDocument,
	type CategoriesDocument,
	NAMINGS_KEY,
	type NamingsDocument,
	type PhrasesDocument,
} from '../../../../cloudfunctions/modules/org/documents'
import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import type { StorePorts } from '../../../support/memory-ports/stores'
import { personOf, pointerAt, pointerIn, stagingOf } from '../../given/roster'
import type { PromisesFor } from '../../promise'

const calendarOf = (version: number, key = `save ${version}`): CalendarDocument => ({
	_id: 'calendar',
	kind: 'calendar',
	keys: [POINTER_KEY],
	version,
	years: [{ year: 2027, source: '', off: [`2027-0${version}-01`], working: [] }],
	hours: [],
	key,
})

const contentOf = (many: number): CategoriesDocument['content'] => ({
	categories: DEFAULT_CATEGORIES.slice(0, many),
})

const categoriesOf = (version: number, many = 1): CategoriesDocument => ({
	_id: CATEGORIES_KEY,
	kind: 'categories',
	keys: [CATEGORIES_KEY],
	version,
	content: contentOf(many),
})

const phrasesOf = (version: number, key = `save ${version}`): PhrasesDocument => ({
	_id: 'phrases:1/gridLeader',
	kind: 'phrases',
	keys: ['phrases:1/gridLeader'],
	version,
	phrases: { accept: [key], note: [], resolve: version > 1 ? ['x'] : [], reject: [] },
	key,
})

const namingsOf = (version: number, key = `save ${version}`): NamingsDocument => ({
	_id: NAMINGS_KEY,
	kind: 'namings',
	keys: [NAMINGS_KEY],
	version,
	levels: [{ name: key, level: 'grid' }],
	posts: version > 1 ? [{ name: '护林员', post: 'gridMember' }] : [],
	// Switched on, and off again.
	...(version === 2 && { languages: ['mn-Mong'] }),
	key,
})

const namingsIn = async ({ roster }: StorePorts) => (await roster.find([NAMINGS_KEY]))[0]

const phrasesIn = async ({ roster }: StorePorts) => (await roster.find(['phrases:1/gridLeader']))[0]

const calendarIn = async ({ roster }: StorePorts) =>
	(await roster.find([POINTER_KEY])).find(({ kind }) => kind === 'calendar')

const categoriesIn = async ({ roster }: StorePorts) => (await roster.find([CATEGORIES_KEY]))[0]

/** What is promised of what stands beside the roster's versions. */
export const settings: PromisesFor<
	'roster',
	'saveCalendar' | 'saveNamings' | 'savePhrases' | 'addOnce' | 'saveCategories' | 'setPortraits'
> = {
	saveCalendar: {
		'saves the first version, and each next one in its place': async (stores) => {
			for (const version of [1, 2, 3]) {
				expect(await stores.roster.saveCalendar(calendarOf(version))).toBe(true)
				expect(await calendarIn(stores)).toEqual(calendarOf(version))
			}
		},
		'is false of any other version, and then saves nothing': async (stores) => {
			expect(await stores.roster.saveCalendar(calendarOf(2))).toBe(false)
			expect(await calendarIn(stores)).toBeUndefined()
			for (const version of [1, 2]) await stores.roster.saveCalendar(calendarOf(version))
			for (const version of [1, 2, 4])
				expect(await stores.roster.saveCalendar(calendarOf(version, 'other'))).toBe(false)
			expect(await calendarIn(stores)).toEqual(calendarOf(2))
		},
		'of two at once, one is first': async (stores) => {
			for (const version of [1, 2]) {
				const saves = ['a', 'b'].map((key) => stores.roster.saveCalendar(calendarOf(version, key)))
				expect((await Promise.all(saves)).filter(Boolean)).toHaveLength(1)
			}
		},
	},
	saveNamings: {
		'saves the first version, and each next one in its place': async (stores) => {
			for (const version of [1, 2, 3]) {
				expect(await stores.roster.saveNamings(namingsOf(version))).toBe(true)
				expect(await namingsIn(stores)).toEqual(namingsOf(version))
			}
		},
		'is false of any other version, and then saves nothing': async (stores) => {
			expect(await stores.roster.saveNamings(namingsOf(2))).toBe(false)
			expect(await namingsIn(stores)).toBeUndefined()
			for (const version of [1, 2]) await stores.roster.saveNamings(namingsOf(version))
			for (const version of [1, 2, 4])
				expect(await stores.roster.saveNamings(namingsOf(version, 'other'))).toBe(false)
			expect(await namingsIn(stores)).toEqual(namingsOf(2))
		},
		'of two at once, one is first': async (stores) => {
			for (const version of [1, 2]) {
				const saves = ['a', 'b'].map((key) => stores.roster.saveNamings(namingsOf(version, key)))
				expect((await Promise.all(saves)).filter(Boolean)).toHaveLength(1)
			}
		},
	},
	savePhrases: {
		'saves the first version, and each next one in its place': async (stores) => {
			for (const version of [1, 2, 3]) {
				expect(await stores.roster.savePhrases(phrasesOf(version))).toBe(true)
				expect(await phrasesIn(stores)).toEqual(phrasesOf(version))
			}
		},
		'is false of any other version, and then saves nothing': async (stores) => {
			expect(await stores.roster.savePhrases(phrasesOf(2))).toBe(false)
			expect(await phrasesIn(stores)).toBeUndefined()
			for (const version of [1, 2]) await stores.roster.savePhrases(phrasesOf(version))
			for (const version of [1, 2, 4])
				expect(await stores.roster.savePhrases(phrasesOf(version, 'other'))).toBe(false)
			expect(await phrasesIn(stores)).toEqual(phrasesOf(2))
		},
		'of two at once, one is first': async (stores) => {
			for (const version of [1, 2]) {
				const saves = ['a', 'b'].map((key) => stores.roster.savePhrases(phrasesOf(version, key)))
				expect((await Promise.all(saves)).filter(Boolean)).toHaveLength(1)
			}
		},
	},
	addOnce: {
		'adds a document of any kind, and leaves the one that is there': async (stores) => {
			const { roster } = stores
			for (const document of [pointerAt(1), personOf('p-1'), categoriesOf(0)]) await roster.addOnce(document)
			for (const document of [pointerAt(7), personOf('p-1', { until: 9 }), categoriesOf(9)])
				await roster.addOnce(document)
			expect(await pointerIn(stores)).toEqual(pointerAt(1))
			expect(await roster.find(['person:p-1'])).toEqual([personOf('p-1')])
			expect(await categoriesIn(stores)).toEqual(categoriesOf(0))
		},
		'of two at once, adds one': async (stores) => {
			await Promise.all([1, 2].map((version) => stores.roster.addOnce(pointerAt(version))))
			expect([1, 2]).toContain((await pointerIn(stores))?.version)
		},
	},
	saveCategories: {
		'saves the next version in the place of the one before, with nothing of it left': async (stores) => {
			await stores.roster.addOnce(categoriesOf(0, 3))
			expect(await stores.roster.saveCategories(1, contentOf(2))).toBe(true)
			expect(await categoriesIn(stores)).toEqual(categoriesOf(1, 2))
		},
		'is false of any other version, and then saves nothing': async (stores) => {
			expect(await stores.roster.saveCategories(1, contentOf(1))).toBe(false)
			expect(await categoriesIn(stores)).toBeUndefined()
			await stores.roster.addOnce(categoriesOf(3))
			for (const version of [3, 5, 1])
				expect(await stores.roster.saveCategories(version, contentOf(2))).toBe(false)
			expect(await categoriesIn(stores)).toEqual(categoriesOf(3))
		},
		'of two at once, one is first': async (stores) => {
			await stores.roster.addOnce(categoriesOf(0))
			const saves = await Promise.all([2, 3].map((many) => stores.roster.saveCategories(1, contentOf(many))))
			expect(saves.filter(Boolean)).toHaveLength(1)
			expect(await categoriesIn(stores)).toEqual(categoriesOf(1, saves[0] ? 2 : 3))
		},
	},
	setPortraits: {
		'is said on the pointer, whatever is being written': async (stores) => {
			await stores.roster.addOnce(pointerAt(1, stagingOf(2)))
			for (const portraits of ['cloud://files/portraits/', 'cloud://other/portraits/']) {
				await stores.roster.setPortraits(portraits)
				expect(await pointerIn(stores)).toEqual({ ...pointerAt(1, stagingOf(2)), portraits })
			}
		},
		'makes no pointer where there is none': async (stores) => {
			await stores.roster.setPortraits('cloud://files/portraits/')
			expect(await pointerIn(stores)).toBeUndefined()
		},
	},
}
