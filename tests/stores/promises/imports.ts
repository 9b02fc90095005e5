import type { RememberedChoice } from '../../../cloudfunctions/modules/imports/contract/sheets'
import type { ImportJob, OutlineArea, Part } from '../../../cloudfunctions/modules/imports/job'
import type { StorePorts } from '../../support/memory-ports/stores'
import type { PromisesOf } from '../promise'
import { changeLog } from './change-log'

const jobOf = (id: string, step = 0, file = 'county.csv'): ImportJob => ({
	id,
	file,
	by: { id: 'p-1', name: '高管理' },
	base: 1,
	secret: 'secret',
	parts: {},
	problems: {},
	notices: {},
	step,
})

const partOf = (part: number, kind: Part['kind'] = 'tree', sheet = '网格'): Part => ({
	part,
	kind,
	sheets: [{ name: sheet, headers: {} }],
	rows: [{ sheet, row: 2, kind: 'area', cells: { code: '11' } }],
})

const outlineOf = (...codes: readonly string[]): OutlineArea[] =>
	codes.map((code) => ({ code, name: code, level: 'grid', levelName: '网格', parent: '1' }))

const choiceOf = (key: string): RememberedChoice => ({ key, under: 'header', kind: 'area' })

/** Drops parts as its callers do: until none is left. */
async function dropAll({ imports: store }: StorePorts, job: string): Promise<void> {
	for (let calls = 0; !(await store.dropParts(job)); calls += 1) expect(calls).toBeLessThan(10)
}

const partsOf = async ({ imports: store }: StorePorts, job: string, kind: Part['kind'] = 'tree') =>
	(await store.parts(job, kind, -1, 1000)).map(({ part }) => part)

/** What imports and the log of changes promise. */
export const imports: PromisesOf<'imports'> = {
	choices: {
		'are those of the clerk with the keys, each once': async ({ imports: store }) => {
			await store.putChoice('clerk-1', choiceOf('a'))
			await store.putChoice('clerk-1', choiceOf('b'))
			await store.putChoice('clerk-2', choiceOf('c'))
			const keys = (await store.choices('clerk-1', ['b', 'a', 'c', 'd', 'b'])).map(({ key }) => key)
			expect(keys.sort()).toEqual(['a', 'b'])
			expect(await store.choices('clerk-1', [])).toEqual([])
		},
	},
	putChoice: {
		'takes the place of the choice before': async ({ imports: store }) => {
			await store.putChoice('clerk-1', choiceOf('a'))
			await store.putChoice('clerk-1', { ...choiceOf('a'), kind: 'household' })
			expect(await store.choices('clerk-1', ['a'])).toEqual([{ ...choiceOf('a'), kind: 'household' }])
		},
	},
	job: {
		'is null of an id that there is not': async ({ imports: store }) => {
			expect(await store.job('none')).toBeNull()
		},
		'is not a part or an outline': async ({ imports: store }) => {
			await store.putPart('one', partOf(0))
			await store.putOutline('one', outlineOf('11'))
			expect(await store.job('one')).toBeNull()
		},
	},
	addJob: {
		'adds a job once, and leaves the one that is there': async ({ imports: store }) => {
			await store.addJob(jobOf('one'))
			await store.addJob(jobOf('one', 0, 'another.csv'))
			await store.addJob(jobOf('two'))
			expect(await store.job('one')).toEqual(jobOf('one'))
			expect(await store.job('two')).toEqual(jobOf('two'))
		},
		'of two at once, adds one': async ({ imports: store }) => {
			await Promise.all(['a', 'b'].map((file) => store.addJob(jobOf('one', 0, file))))
			expect(['a', 'b']).toContain((await store.job('one'))?.file)
		},
	},
	saveJob: {
		'puts the next state in place of the one before it, with nothing of that left': async ({
			imports: store,
		}) => {
			const before = { ...jobOf('one'), parts: { '0': 5 }, fileId: 'cloud://files/one' }
			await store.addJob(before)
			const next = jobOf('one', 1)
			expect(await store.saveJob(next)).toBe(true)
			expect(await store.job('one')).toEqual(next)
		},
		'is false of any other state, and then saves nothing': async ({ imports: store }) => {
			await store.addJob(jobOf('one'))
			await store.saveJob(jobOf('one', 1))
			for (const step of [0, 1, 3]) expect(await store.saveJob(jobOf('one', step, 'other'))).toBe(false)
			expect(await store.saveJob(jobOf('none', 1))).toBe(false)
			expect(await store.job('one')).toEqual(jobOf('one', 1))
			expect(await store.job('none')).toBeNull()
		},
		'of two at once, one is first': async ({ imports: store }) => {
			await store.addJob(jobOf('one'))
			const saved = await Promise.all(['a', 'b'].map((file) => store.saveJob(jobOf('one', 1, file))))
			expect(saved.filter(Boolean)).toHaveLength(1)
			expect((await store.job('one'))?.file).toBe(saved[0] ? 'a' : 'b')
		},
	},
	putPart: {
		'keeps parts by job, kind and number': async (stores) => {
			const { imports: store } = stores
			await store.putPart('one', partOf(0))
			await store.putPart('one', partOf(0, 'household'))
			await store.putPart('two', partOf(1))
			expect(await partsOf(stores, 'one')).toEqual([0])
			expect(await partsOf(stores, 'one', 'household')).toEqual([0])
			expect(await partsOf(stores, 'two')).toEqual([1])
		},
		'the same part again replaces itself': async ({ imports: store }) => {
			await store.putPart('one', partOf(3, 'tree', 'first'))
			await store.putPart('one', partOf(3, 'tree', 'second'))
			expect(await store.parts('one', 'tree', -1, 9)).toEqual([partOf(3, 'tree', 'second')])
		},
	},
	parts: {
		'are none of a job that there is not': async (stores) => {
			expect(await partsOf(stores, 'none')).toEqual([])
		},
		'come in the order of their numbers, after one, as many as are wanted': async (stores) => {
			const { imports: store } = stores
			for (const at of [100, 2, 0, 9999, 10, 9]) await store.putPart('one', partOf(at))
			expect(await partsOf(stores, 'one')).toEqual([0, 2, 9, 10, 100, 9999])
			const next = async (after: number, limit: number) =>
				(await store.parts('one', 'tree', after, limit)).map(({ part }) => part)
			expect(await next(2, 2)).toEqual([9, 10])
			expect(await next(3, 1)).toEqual([9])
			expect(await next(0, 1)).toEqual([2])
			expect(await next(9999, 5)).toEqual([])
		},
	},
	putOutline: {
		'takes the place of the one before, also of a longer one': async ({ imports: store }) => {
			const long = outlineOf(...Array.from({ length: 2100 }, (_, at) => `1${at}`))
			await store.putOutline('one', long)
			await store.putOutline('one', outlineOf('11', '12'))
			expect(await store.outline('one')).toEqual(outlineOf('11', '12'))
			await store.putOutline('one', [])
			expect(await store.outline('one')).toEqual([])
		},
		'keeps jobs apart': async ({ imports: store }) => {
			await store.putOutline('one', outlineOf('11'))
			await store.putOutline('two', outlineOf('12'))
			await store.putOutline('two', outlineOf('13'))
			expect(await store.outline('one')).toEqual(outlineOf('11'))
		},
	},
	outline: {
		'is empty of a job that there is not': async ({ imports: store }) => {
			expect(await store.outline('none')).toEqual([])
		},
		'comes whole and in order, however many areas there are': async ({ imports: store }) => {
			const codes = Array.from({ length: 11_001 }, (_, at) => `1${at}`)
			await store.putOutline('one', outlineOf(...codes))
			expect((await store.outline('one')).map(({ code }) => code)).toEqual(codes)
		},
	},
	leftAlone: {
		'names jobs that were touched last before a moment, the longest ago first': async ({
			imports: store,
		}) => {
			const touchedAt = { one: 30, two: 10, three: 20, four: 40 }
			for (const [id, at] of Object.entries(touchedAt)) await store.addJob({ ...jobOf(id), touchedAt: at })
			await store.addJob(jobOf('old'))
			await store.putPart('two', partOf(0))
			const ids = async (limit: number) => (await store.leftAlone(40, limit)).map(({ id }) => id)
			expect(await ids(9)).toEqual(['two', 'three', 'one'])
			expect(await ids(1)).toEqual(['two'])
			await store.saveJob({ ...jobOf('two', 1), touchedAt: 50 })
			expect(await ids(9)).toEqual(['three', 'one'])
		},
	},
	naming: {
		'says which of some uploads a job reads': async ({ imports: store }) => {
			await store.addJob({ ...jobOf('one'), fileId: 'cloud://files/1' })
			await store.addJob(jobOf('two'))
			expect(await store.naming(['cloud://files/1', 'cloud://files/2'])).toEqual(['cloud://files/1'])
			expect(await store.naming([])).toEqual([])
		},
	},
	dropJob: {
		'takes a job away as it was read, and minds none': async ({ imports: store }) => {
			await store.addJob(jobOf('one'))
			await store.addJob(jobOf('two'))
			await store.dropJob(jobOf('one'))
			await store.dropJob(jobOf('one'))
			expect([await store.job('one'), await store.job('two')]).toEqual([null, jobOf('two')])
		},
		'leaves a job that somebody has gone on with': async ({ imports: store }) => {
			await store.addJob(jobOf('one'))
			await store.saveJob(jobOf('one', 1))
			await store.dropJob(jobOf('one'))
			expect(await store.job('one')).toEqual(jobOf('one', 1))
		},
	},
	dropParts: {
		'throws parts and outline away, and leaves the job': async (stores) => {
			const { imports: store } = stores
			await store.addJob(jobOf('one'))
			for (const at of [0, 1]) await store.putPart('one', partOf(at))
			await store.putPart('one', partOf(2, 'household'))
			await store.putOutline('one', outlineOf('11'))
			await dropAll(stores, 'one')
			expect([await partsOf(stores, 'one'), await partsOf(stores, 'one', 'household')]).toEqual([[], []])
			expect(await store.outline('one')).toEqual([])
			expect(await store.job('one')).toEqual(jobOf('one'))
		},
		'is not done before none is left': async (stores) => {
			const { imports: store } = stores
			const parts = Array.from({ length: 205 }, (_, at) => at)
			await Promise.all(parts.map((at) => store.putPart('one', partOf(at))))
			while (!(await store.dropParts('one'))) expect(await partsOf(stores, 'one')).not.toEqual([])
			expect(await partsOf(stores, 'one')).toEqual([])
		},
		'leaves those of other jobs, and minds none': async (stores) => {
			const { imports: store } = stores
			await store.putPart('two', partOf(0))
			await dropAll(stores, 'one')
			expect(await partsOf(stores, 'two')).toEqual([0])
		},
	},
	...changeLog,
}
