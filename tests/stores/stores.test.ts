import { Random } from '../../local/seeds/random'
import type { StorePorts } from '../support/memory-ports/stores'
import { cloudAdapter, memoryAdapter, type Adapter } from './adapters'
import { FAULTS } from './broken'
import type { Promises } from './promise'
import { PROMISES } from './promises'
import { COURSES, sideBySide } from './side-by-side'

// What the ports of the stores promise, held against the stores of the product and against those of the model.

const NAMES = ['memory', 'cloud'] as const
const SEED = 20_261_129
/** side-by-side.long.test.ts takes twenty seeds, and more steps of each. */
const STEPS = 50

const adapters = new Map<string, Adapter>()
beforeAll(async () => {
	for (const adapter of [memoryAdapter(), await cloudAdapter()]) adapters.set(adapter.name, adapter)
})
afterAll(async () => {
	for (const adapter of adapters.values()) await adapter.close()
	process.stdout.write(table())
})

const emptyStores = (name: (typeof NAMES)[number]): Promise<StorePorts> => adapters.get(name)!.empty()

/** The promises of a port, method by method. */
const methodsOf = (port: string): [string, Promises][] =>
	Object.entries(PROMISES[port as keyof typeof PROMISES])

const PORTS = Object.keys(PROMISES)
const held = new Map<string, number>()

describe.each(NAMES)('in the %s', (name) => {
	describe.each(PORTS)('%s', (port) => {
		const lines = methodsOf(port).flatMap(([method, promises]) =>
			Object.entries(promises).map(([says, promised]) => [`${method}: ${says}`, promised] as const),
		)
		test.each(lines)('%s', async (_, promised) => {
			await promised(await emptyStores(name))
			held.set(`${port} ${name}`, (held.get(`${port} ${name}`) ?? 0) + 1)
		})
	})

	test.each(FAULTS.map((fault) => [fault.port, fault.method, fault.what, fault] as const))(
		'a store is found out whose %s.%s %s',
		async (port, method, _, { noticedBy, in: broken }) => {
			const promised = methodsOf(port).find(([one]) => one === method)?.[1][noticedBy]
			if (!promised) throw new RangeError(noticedBy)
			await expect(promised(broken(await emptyStores(name)))).rejects.toMatchObject({ matcherResult: {} })
		},
	)
})

describe('asked the same, step by step, both answer the same', () => {
	test.each(Object.entries(COURSES))('%s', async (_, course) => {
		await sideBySide(
			[await emptyStores('memory'), await emptyStores('cloud')],
			course(),
			new Random(SEED),
			STEPS,
		)
	})
})

test('every method has a promise, and every port a fault', () => {
	const without = PORTS.flatMap((port) =>
		methodsOf(port).flatMap(([method, promises]) =>
			Object.keys(promises).length === 0 ? [`${port}.${method}`] : [],
		),
	)
	expect(without).toEqual([])
	expect([...new Set(FAULTS.map(({ port }) => port))].sort()).toEqual([...PORTS].sort())
})

/** Promises × adapters, a line a port. */
function table(): string {
	const rows = PORTS.map((port) => {
		const promises = methodsOf(port).reduce((sum, [, all]) => sum + Object.keys(all).length, 0)
		return [port, promises, ...NAMES.map((name) => held.get(`${port} ${name}`) ?? 0)]
	})
	const sum = (at: number): number => rows.reduce((all, row) => all + Number(row[at]), 0)
	const all = [['stores', 'promises', ...NAMES], ...rows, ['all', ...[1, 2, 3].map(sum)]]
	return all
		.map(
			(row) =>
				`${row
					.map((cell) => String(cell).padEnd(13))
					.join('')
					.trimEnd()}\n`,
		)
		.join('')
}
