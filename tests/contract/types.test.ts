import { typeComplaints } from '../support/type-test'

/** TypeScript's numbers for what a snippet does wrong. */
const MISSING_PROPERTY = 2741
const UNKNOWN_PROPERTY = 2353
const NOT_ASSIGNABLE = 2322

const handlers = (body: string) => `
  import type { Handlers } from './serve'
  const call = (): never => { throw new Error() }
  export const place: Handlers<'place'> = { ${body} }
`

const words = (body: string) => `
  import type { ErrorCode } from '../../../miniprogram/domain/errors/codes'
  import { ERROR_WORDS } from '../../../miniprogram/domain/words/errors'
  const { ${body} ...rest } = ERROR_WORDS
  export const words: Readonly<Record<ErrorCode, string>> = rest
`

const clientCall = (input: string) => `
  import { call } from './cloud'
  export const answer = call('report', 'show', ${input})
`

const inKernel = { at: 'cloudfunctions/common/kernel/snippet.ts' }
const onPhone = { at: 'miniprogram/services/snippet.ts', project: 'tsconfig.json' }

const codes = (snippet: string, where: Parameters<typeof typeComplaints>[1]) =>
  typeComplaints(snippet, where).map((complaint) => complaint.code)

test('a method without a handler does not compile', () => {
  expect(codes(handlers('search: call, children: call'), inKernel)).toEqual([])
  expect(codes(handlers('search: call'), inKernel)).toEqual([MISSING_PROPERTY])
})

test('a handler for a method that the contract lacks does not compile', () => {
  expect(codes(handlers('search: call, children: call, invent: call'), inKernel)).toEqual([UNKNOWN_PROPERTY])
})

test('an error code without a sentence does not compile', () => {
  expect(codes(words(''), inKernel)).toEqual([])
  const complaints = typeComplaints(words('INTERNAL,'), inKernel)
  expect(complaints.map(({ code }) => code)).toEqual([MISSING_PROPERTY])
  expect(complaints[0]?.message).toContain('INTERNAL')
})

test('a client call with a wrong field does not compile', () => {
  expect(codes(clientCall(`{ id: 'r1' }`), onPhone)).toEqual([])
  expect(codes(clientCall(`{ identity: 'r1' }`), onPhone)).toEqual([UNKNOWN_PROPERTY])
  expect(codes(clientCall(`{ id: 7 }`), onPhone)).toEqual([NOT_ASSIGNABLE])
  expect(codes(clientCall(`{}`), onPhone)).not.toEqual([])
})
