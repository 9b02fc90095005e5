import { typeComplaints, type TypeComplaint } from '../support/type-test'

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

const FUNCTIONS = {
  everyHandler: handlers('search: call, children: call'),
  noHandler: handlers('search: call'),
  inventedHandler: handlers('search: call, children: call, invent: call'),
  everyWord: words(''),
  noWord: words('INTERNAL,'),
}
const PHONE = {
  rightCall: clientCall(`{ id: 'r1' }`),
  wrongField: clientCall(`{ identity: 'r1' }`),
  wrongType: clientCall(`{ id: 7 }`),
  noField: clientCall(`{}`),
}

/** What TypeScript complains about in each snippet of a folder. */
function complaints<N extends string>(
  snippets: Readonly<Record<N, string>>,
  folder: string,
  project: string,
): Record<N, TypeComplaint[]> {
  const names = Object.keys(snippets) as N[]
  const found = typeComplaints(
    names.map((name) => ({ at: `${folder}/${name}.ts`, code: snippets[name] })),
    project,
  )
  return Object.fromEntries(names.map((name, at) => [name, found[at]])) as Record<N, TypeComplaint[]>
}

let inFunctions: Record<keyof typeof FUNCTIONS, TypeComplaint[]>
let onPhone: Record<keyof typeof PHONE, TypeComplaint[]>
beforeAll(() => {
  inFunctions = complaints(FUNCTIONS, 'cloudfunctions/common/kernel', 'cloudfunctions/tsconfig.json')
  onPhone = complaints(PHONE, 'miniprogram/services', 'tsconfig.json')
})

const codes = (found: readonly TypeComplaint[]): number[] => found.map(({ code }) => code)

test('a method without a handler does not compile', () => {
  expect(codes(inFunctions.everyHandler)).toEqual([])
  expect(codes(inFunctions.noHandler)).toEqual([MISSING_PROPERTY])
})

test('a handler for a method that the contract lacks does not compile', () => {
  expect(codes(inFunctions.inventedHandler)).toEqual([UNKNOWN_PROPERTY])
})

test('an error code without a sentence does not compile', () => {
  expect(codes(inFunctions.everyWord)).toEqual([])
  expect(codes(inFunctions.noWord)).toEqual([MISSING_PROPERTY])
  expect(inFunctions.noWord[0]?.message).toContain('INTERNAL')
})

test('a client call with a wrong field does not compile', () => {
  expect(codes(onPhone.rightCall)).toEqual([])
  expect(codes(onPhone.wrongField)).toEqual([UNKNOWN_PROPERTY])
  expect(codes(onPhone.wrongType)).toEqual([NOT_ASSIGNABLE])
  expect(codes(onPhone.noField)).not.toEqual([])
})
