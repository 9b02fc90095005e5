import { typeComplaints } from '../support/type-test'

const at = 'cloudfunctions/common/snippet.ts'

test('a snippet that compiles has no complaint', () => {
  expect(typeComplaints('export const answer: number = 42', { at })).toEqual([])
})

test('a wrong type is told with its code and line', () => {
  const complaints = typeComplaints('export const a = 1\nexport const b: string = a', { at })
  expect(complaints).toEqual([expect.objectContaining({ code: 2322, line: 2 })])
})

test('the strict settings of the project hold', () => {
  const [complaint] = typeComplaints('export const first = (list: string[]): string => list[0]', { at })
  expect(complaint?.code).toBe(2322)
})

test('imports resolve from where the snippet is said to stand', () => {
  expect(typeComplaints("import { nothing } from './nowhere'\nnothing()", { at })[0]?.code).toBe(2307)
})
