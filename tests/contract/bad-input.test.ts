import type { Ports } from '../../cloudfunctions/modules/ports'
import { badInputs, type BadKind } from '../support/bad-input'
import { METHODS } from '../support/good-inputs'
import { answersOn, functionIn } from '../support/in-process'
import { wrongRefusal } from '../support/refused'

// Every bad input of every method, in this process. Whatever is behind a method is out of reach: who reads or writes
// anything before the input is found wrong is found out. tests/cloudfunctions/bad-input.test.ts sends a few over the wire.

const touched: string[] = []

/** Ports of which only the clock may be asked; everything else is written down and fails. */
const outOfReach = new Proxy({ clock: { now: () => 0 } } as Ports, {
	get: (ports, name, receiver) => {
		if (name === 'clock') return Reflect.get(ports, name, receiver) as unknown
		touched.push(String(name))
		throw new Error(`${String(name)} was asked before the input was checked`)
	},
})

const answers = answersOn(outOfReach)

const raw = async (openid: string | undefined, noun: string, event: unknown) => ({
	result: await functionIn(answers, noun)({ identity: openid, requestId: 'in-process', event }),
})

/** What is said to people. */
const REASONS = ['reason', 'rejectReason', 'note']

const counts = new Map<BadKind | 'missing reason', number>()
const count = (kind: BadKind | 'missing reason'): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1)

test.each(METHODS)(
	'$name refuses every bad input by field before it asks for anything',
	async ({ noun, verb, method, good }) => {
		const bad = badInputs(method.input, good.input)
		expect(bad.length).toBeGreaterThanOrEqual(5)
		const wrong: (string | null)[] = []
		for (const { kind, ...one } of bad) {
			count(kind === 'missing' && REASONS.includes(one.field) ? 'missing reason' : kind)
			wrong.push(await wrongRefusal({ raw }, noun, verb, { ...one, as: good.as, code: 'INVALID_INPUT' }))
		}
		expect(wrong.filter((one) => one !== null)).toEqual([])
		expect(touched).toEqual([])
	},
)

test('every kind of mistake was made', () => {
	process.stdout.write(`bad input, refused: ${JSON.stringify(Object.fromEntries(counts))}\n`)
	for (const kind of ['wrong type', 'too long', 'missing', 'other form', 'missing reason'] as const)
		expect(counts.get(kind)).toBeGreaterThan(0)
})
