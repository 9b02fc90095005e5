import type { PromisesOf } from '../promise'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const MISSING = 'cloud://local-env.6c6f-local-env-1250000000/missing.jpg'
const NO_FILE = 'cloud://local-env.6c6f-local-env-1250000000/users/o-1/'

/** What files promise. */
export const files: PromisesOf<'files'> = {
	bytes: {
		'is what was put': async ({ files: store }) => {
			const id = await store.put('a/one.bin', new Uint8Array([0, 255, 10]))
			expect(await store.bytes(id)).toEqual(new Uint8Array([0, 255, 10]))
		},
		'is null of a file that is gone': async ({ files: store }) => {
			expect(await store.bytes(MISSING)).toBeNull()
		},
		'is null of an id that names no file': async ({ files: store }) => {
			expect(await store.bytes(NO_FILE)).toBeNull()
		},
	},
	put: {
		'takes the place of an earlier file of the path, under the same id': async ({ files: store }) => {
			const first = await store.put('a/one.bin', bytes('first'))
			expect(await store.put('a/one.bin', bytes('second'))).toBe(first)
			expect(await store.bytes(first)).toEqual(bytes('second'))
		},
		'keeps paths apart': async ({ files: store }) => {
			const ids = [await store.put('a/one.bin', bytes('1')), await store.put('a/two.bin', bytes('2'))]
			expect(await Promise.all(ids.map((id) => store.bytes(id)))).toEqual([bytes('1'), bytes('2')])
		},
	},
	idsOf: {
		'are those under which files are put, whether they are there or not': async ({ files: store }) => {
			const paths = ['a/1.jpg', 'users/o-1/2.jpg']
			const ids = await store.idsOf(paths)
			expect(await store.put('users/o-1/2.jpg', bytes('2'))).toBe(ids[1])
			expect(await store.links(ids)).toEqual(['', expect.stringMatching(/^https?:/)])
		},
	},
	links: {
		'come in the order of the ids, empty for a file that is gone': async ({ files: store }) => {
			const ids = [await store.put('a/1', bytes('1')), MISSING, await store.put('a/2', bytes('2'))]
			const [one, gone, two] = await store.links(ids)
			expect(gone).toBe('')
			expect([one, two]).toEqual([expect.stringMatching(/^https?:/), expect.stringMatching(/^https?:/)])
			expect(one).not.toBe(two)
		},
		'come for more files than one call of the service takes': async ({ files: store }) => {
			const id = await store.put('a/1', bytes('1'))
			const links = await store.links(Array.from({ length: 120 }, (_, at) => (at % 3 === 0 ? id : MISSING)))
			expect(links).toHaveLength(120)
			expect(links.flatMap((link, at) => (link === '' ? [] : [at]))).toEqual(
				Array.from({ length: 40 }, (_, at) => 3 * at),
			)
		},
		'come for the others where one id names no file, or one of another environment': async ({
			files: store,
		}) => {
			const ids = [await store.put('a/1', bytes('1')), await store.put('a/2', bytes('2'))]
			const odd = [NO_FILE, 'cloud://elsewhere.6c6f-elsewhere/a.jpg', 'cloud://', 'cloud://a/b/../c.jpg', '']
			const links = await store.links([ids[0]!, ...odd, ids[1]!, ids[0]!])
			expect(links.map((link) => link !== '')).toEqual([true, ...odd.map(() => false), true, true])
			expect(links[7]).toMatch(/^https?:/)
		},
		'of no file are none': async ({ files: store }) => {
			expect(await store.links([])).toEqual([])
		},
	},
	heads: {
		'are the first bytes and the size, in the order of the ids': async ({ files: store }) => {
			const ids = [await store.put('a/1', bytes('one file')), MISSING, await store.put('a/2', bytes('2'))]
			expect(await store.heads(ids, 3)).toEqual([
				{ head: bytes('one'), size: 8 },
				null,
				{ head: bytes('2'), size: 1 },
			])
		},
		'of an empty file are no bytes': async ({ files: store }) => {
			const id = await store.put('a/empty', new Uint8Array())
			expect(await store.heads([id], 16)).toEqual([{ head: new Uint8Array(), size: 0 }])
		},
		'are not there for a file of another environment': async ({ files: store }) => {
			expect(await store.heads(['cloud://elsewhere.6c6f-elsewhere/a.jpg'], 16)).toEqual([null])
		},
	},
	copy: {
		'stays as it was whatever becomes of the file': async ({ files: store }) => {
			const id = await store.put('users/o-1/photo.jpg', bytes('mine'))
			const copy = await store.copy(id, 'portraits/p-1.jpg')
			await store.put('users/o-1/photo.jpg', bytes('another'))
			expect(await store.bytes(copy)).toEqual(bytes('mine'))
		},
		'takes the place of an earlier one': async ({ files: store }) => {
			const first = await store.copy(await store.put('a/1', bytes('1')), 'portraits/p-1.jpg')
			const second = await store.copy(await store.put('a/2', bytes('2')), 'portraits/p-1.jpg')
			expect(second).toBe(first)
			expect(await store.bytes(first)).toEqual(bytes('2'))
		},
		'rejects where the file is gone': async ({ files: store }) => {
			await expect(store.copy(MISSING, 'portraits/p-1.jpg')).rejects.toBeDefined()
		},
	},
	remove: {
		'takes files away, and minds none that is gone': async ({ files: store }) => {
			const ids = [await store.put('a/1', bytes('1')), await store.put('a/2', bytes('2'))]
			await store.remove([NO_FILE, ids[0]!, MISSING])
			expect(await Promise.all(ids.map((id) => store.bytes(id)))).toEqual([null, bytes('2')])
			await store.remove([])
		},
	},
}
