import { typeComplaints } from '../support/type-test'

const at = (name: string) => `cloudfunctions/rpc/${name}.ts`

const [good, wrong, strict, lost] = typeComplaints([
	{ at: at('good'), code: 'export const answer: number = 42' },
	{ at: at('wrong'), code: 'export const a = 1\nexport const b: string = a' },
	{ at: at('strict'), code: 'export const first = (list: string[]): string => list[0]' },
	{ at: at('lost'), code: "import { nothing } from './nowhere'\nnothing()" },
])

test('a snippet that compiles has no complaint', () => {
	expect(good).toEqual([])
})

test('a wrong type is told with its code and line', () => {
	expect(wrong).toEqual([expect.objectContaining({ code: 2322, line: 2 })])
})

test('the strict settings of the project hold', () => {
	expect(strict?.[0]?.code).toBe(2322)
})

test('imports resolve from where the snippet is said to stand', () => {
	expect(lost?.[0]?.code).toBe(2307)
})

test('two snippets in one place are refused', () => {
	const one = { at: at('one'), code: '' }
	expect(() => typeComplaints([one, one])).toThrow('in one place')
})
