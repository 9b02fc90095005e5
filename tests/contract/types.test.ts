import { typeComplaints, type TypeComplaint } from '../support/type-test'

/** TypeScript's numbers for what a snippet does wrong. */
const MISSING_PROPERTY = 2741
const UNKNOWN_PROPERTY = 2353
const NOT_ASSIGNABLE = 2322
const NOT_ASSIGNABLE_ARGUMENT = 2345

const handlers = (body: string) => `
  import type { Call } from '../../identity/call'
  import type { HandlersOf } from '../../rpc/serve'
  import type { placeMethods } from './contract'
  const call = (): never => { throw new Error() }
  export const place: HandlersOf<typeof placeMethods, Call> = { ${body} }
`

const wiring = (own: string) => `
  import type { CallerPorts } from '../../identity/call'
  import type { Counting } from '../operations/count'
  import type { RatePorts } from '../rates/call'
  import { ratesMethods } from '../rates/contract'
  import { ratesHandlers } from '../rates/handlers'
  import { serveNoun } from '../serve-noun'
  export const answers = (ports: CallerPorts & Counting & ${own}) => serveNoun(ratesMethods, ratesHandlers, ports)
`

const words = (body: string) => `
  import type { ErrorCode } from '#shared/errors/codes'
  import { ERROR_WORDS } from '#shared/words/errors'
  const { ${body} ...rest } = ERROR_WORDS
  export const words: Readonly<Record<ErrorCode, string>> = rest
`

const clientCall = (input: string) => `
  import { call } from './cloud'
  export const answer = call('report', 'show', ${input})
`

const method = (reach: string) => `
  import type { Methods } from '../../rpc/method'
  import { COMMON_ERRORS } from '../../rpc/method'
  import { own } from '../../rpc/reach'
  import { nothing } from '../../rpc/shapes'
  export const somewhere = own()
  export const methods = {
    find: { doc: '', roles: ['stranger'], ${reach} input: nothing, output: nothing, errors: COMMON_ERRORS },
  } as const satisfies Methods
`

const FUNCTIONS = {
	declared: method('reach: own(),'),
	undeclared: method(''),
	everyHandler: handlers('search: call, children: call'),
	noHandler: handlers('search: call'),
	inventedHandler: handlers('search: call, children: call, invent: call'),
	everyPort: wiring('RatePorts'),
	noPort: wiring('Partial<RatePorts>'),
	everyWord: words(''),
	noWord: words('INTERNAL,'),
}
const PHONE = {
	rightCall: clientCall(`{ id: 'r1' }`),
	wrongField: clientCall(`{ identity: 'r1' }`),
	wrongType: clientCall(`{ id: 7 }`),
	noField: clientCall(`{}`),
}

type Complaints<N extends string> = Record<N, TypeComplaint[]>

let inFunctions: Complaints<keyof typeof FUNCTIONS>
let onPhone: Complaints<keyof typeof PHONE>
beforeAll(() => {
	const placed = (folder: string, snippets: Readonly<Record<string, string>>) =>
		Object.entries(snippets).map(([name, code]) => ({ name, code, at: `${folder}/${name}.ts` }))
	const functions = placed('cloudfunctions/modules/places', FUNCTIONS)
	const phone = placed('miniprogram/services', PHONE)
	// The tests' settings know the types of both sides: one program, where each side's own would read the contract
	// twice. What a snippet gets wrong hangs on none of the packages of declarations.
	const all = [...functions, ...phone]
	const found = typeComplaints(all, 'tests/tsconfig.json', [])
	const named = Object.fromEntries(all.map(({ name }, at) => [name, found[at] ?? []]))
	inFunctions = named as typeof inFunctions
	onPhone = named as typeof onPhone
})

const codes = (found: readonly TypeComplaint[]): number[] => found.map(({ code }) => code)

test('a method without a handler does not compile', () => {
	expect(codes(inFunctions.everyHandler)).toEqual([])
	expect(codes(inFunctions.noHandler)).toEqual([MISSING_PROPERTY])
})

test('a function that is not handed a port of its use cases does not compile', () => {
	expect(codes(inFunctions.everyPort)).toEqual([])
	expect(codes(inFunctions.noPort)).toEqual([NOT_ASSIGNABLE_ARGUMENT])
})

test('a method that does not declare its reach does not compile', () => {
	expect(codes(inFunctions.declared)).toEqual([])
	expect(codes(inFunctions.undeclared)).toEqual([MISSING_PROPERTY])
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
