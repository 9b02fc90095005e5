import { Random } from '../../local/seeds/random'
import { badInputs } from '../support/bad-input'
import {
	badReferences,
	setBadScene,
	type BadReference,
	type BadScene,
	type ReferenceKind,
} from '../support/bad-references'
import { badRosterReferences } from '../support/bad-roster-references'
import { VILLAGER } from '../support/demo'
import { startDemo, startDemoInMemory } from '../support/filled-product'
import { METHODS } from '../support/good-inputs'
import type { MemoryProduct } from '../support/memory-product'
import type { Product } from '../support/product'
import { wrongRefusal } from '../support/refused'

// tests/contract/bad-input.test.ts sends every bad input past the wire. Here a few of each method go over it, and, past it,
// whatever is of the right form but names what it must not.

const SEED = 20_261_129
/** Bad inputs of a method that go over the wire. */
const SAMPLED = 2

/** What names something that is there, or is not, or is somebody else's. */
const REFERENCES = [
	'id',
	'importId',
	'fileId',
	'version',
	'areaCode',
	'doorCode',
	'householdId',
	'code',
	'phone',
	'place',
]
/** What names something and is not refused: who does not belong to a household stays so. */
const TAKEN_ANYHOW = ['household.leave']
const referring = METHODS.filter(
	({ name, good }) => !TAKEN_ANYHOW.includes(name) && REFERENCES.some((field) => field in good.input),
)

let product: Product
/** Past the wire. */
let inMemory: MemoryProduct
let scene: BadScene
let rosterReferences: Record<string, BadReference[]>
beforeAll(async () => {
	product = await startDemo()
	inMemory = await startDemoInMemory()
	scene = await setBadScene(inMemory)
	rosterReferences = await badRosterReferences(inMemory)
}, 120_000)
afterAll(() => product.close())

const counts = new Map<ReferenceKind, number>()
const count = (kind: ReferenceKind): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1)

test('of every method a seeded few of the bad inputs are refused over the wire and change nothing', async () => {
	const random = new Random(SEED)
	const before = product.snapshot()
	const wrong: (string | null)[] = []
	for (const { noun, verb, method, good } of METHODS) {
		const bad = badInputs(method.input, good.input)
		for (let at = 0; at < SAMPLED; at += 1) {
			const expected = { ...random.pick(bad), as: good.as, code: 'INVALID_INPUT' }
			wrong.push(await wrongRefusal(product, noun, verb, expected))
		}
	}
	expect(wrong).toHaveLength(SAMPLED * METHODS.length)
	expect(wrong.filter((one) => one !== null)).toEqual([])
	expect(product.snapshot()).toEqual(before)
})

test.each(referring)(
	'$name refuses what is unknown, others’, stale, not its turn or unsaid, and changes nothing',
	async ({ name, noun, verb, method, good }) => {
		const onReport = noun === 'report' ? badReferences(verb, method, good, scene) : []
		const bad = [...onReport, ...(rosterReferences[name] ?? [])]
		expect(bad).not.toEqual([])
		expect(method.errors).toEqual(expect.arrayContaining(bad.map(({ code }) => code)))
		const before = inMemory.snapshot()
		const wrong: (string | null)[] = []
		for (const one of bad) {
			count(one.kind)
			wrong.push(await wrongRefusal(inMemory, noun, verb, one))
		}
		expect(wrong.filter((one) => one !== null)).toEqual([])
		expect(inMemory.snapshot()).toEqual(before)
	},
)

test('what is no call at all is refused in the same envelope', async () => {
	const before = product.snapshot()
	const answers = await Promise.all(
		[null, 'x', 7, [], {}, { method: 7 }, { method: 'invented' }, { method: 'constructor', input: {} }].map(
			async (event) => (await product.raw(VILLAGER, 'report', event)).result,
		),
	)
	for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'UNKNOWN_METHOD' } })
	const anonymous = await product.raw(undefined, 'report', { method: 'mine', input: {} })
	expect(anonymous.result).toMatchObject({ ok: false, error: { code: 'NO_IDENTITY' } })
	expect(product.snapshot()).toEqual(before)
})

test('every kind of mistake was made', () => {
	const kinds: ReferenceKind[] = ['unknown id', 'foreign id', 'stale version', 'event not allowed']
	process.stdout.write(`bad references, refused: ${JSON.stringify(Object.fromEntries(counts))}\n`)
	for (const kind of kinds) expect(counts.get(kind)).toBeGreaterThan(0)
})
