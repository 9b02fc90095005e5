import { Random } from '../../local/seeds/random'
import { cloudAdapter, memoryAdapter, type Adapter } from './adapters'
import { COURSES, sideBySide } from './side-by-side'

const SEEDS = 20
const STEPS = 500

let cloud: Adapter
beforeAll(async () => {
	cloud = await cloudAdapter()
})
afterAll(() => cloud.close())

const first = Math.floor(Math.random() * 2 ** 31)
const seeds = Array.from({ length: SEEDS }, (_, at) => first + at)

describe.each(Object.entries(COURSES))('%s', (_, course) => {
	test.each(seeds)('both answer the same, from seed %d', async (seed) => {
		const stores = [await memoryAdapter().empty(), await cloud.empty()] as const
		await sideBySide(stores, course(), new Random(seed), STEPS)
	})
})
