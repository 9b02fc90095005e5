import type { PromisesOf } from '../promise'

const uploads = (id: string, until: number, paths = [`users/o-1/${id}.jpg`]) => ({ id, until, paths })

/** What the store of expected uploads promises. */
export const uploadPromises: PromisesOf<'uploads'> = {
	expect: {
		'takes the place of what was written down under the same id': async ({ uploads: store }) => {
			await store.expect(uploads('u-1', 10, ['a/1.jpg', 'a/2.jpg']))
			await store.expect(uploads('u-1', 20))
			expect(await store.over(19, 9)).toEqual([])
			expect(await store.over(20, 9)).toEqual([uploads('u-1', 20)])
		},
	},
	over: {
		'names those whose time is over, the longest ago first, as many as are wanted': async ({
			uploads: store,
		}) => {
			for (const [id, until] of Object.entries({ one: 30, two: 10, three: 20, four: 40 }))
				await store.expect(uploads(id, until))
			expect(await store.over(30, 9)).toEqual([uploads('two', 10), uploads('three', 20), uploads('one', 30)])
			expect(await store.over(30, 1)).toEqual([uploads('two', 10)])
		},
	},
	drop: {
		'takes those away, and minds none': async ({ uploads: store }) => {
			for (const id of ['one', 'two', 'three']) await store.expect(uploads(id, 5))
			await store.drop(['one', 'three', 'missing'])
			await store.drop([])
			expect(await store.over(5, 9)).toEqual([uploads('two', 5)])
		},
	},
}
