import { UserError } from '../../../cloudfunctions/rpc/user-error'
import { Random } from '../../../local/seeds/random'
import { sampleWorkbook } from '../../../local/roster-files/sample'
import { bringIn } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { asClerk } from '../../support/product'
import { mutated, opened, townshipTables, type Opened } from '../../support/tables/mutations'

const SEED = Number(process.env['MUTATION_SEED'] ?? 20_261_129)
const PARTS = 10
const TIMES_A_PART = 50
/** The sample is large: one mutation in so many is of it. */
const OF_THE_SAMPLE = 0.1

let product: MemoryProduct
let sample: Opened
let tables: Opened[]
beforeAll(async () => {
	product = await startDemoInMemory()
	sample = await opened('sample.xlsx', Buffer.from(await sampleWorkbook(1)))
	tables = await townshipTables()
})
afterAll(() => product.close())

// In parts, each of which says what it came to: on a busy machine the whole takes hours.
it.each(Array.from({ length: PARTS }, (_, part) => SEED + part))(
	'of 50 mutations of the sample and of townships’ tables from seed %i none ends but in a sentence',
	async (seed) => {
		const random = new Random(seed)
		const counts = { written: 0, refused: 0, noTable: 0, INTERNAL: 0 }
		for (let time = 0; time < TIMES_A_PART; time += 1) {
			const table = random.chance(OF_THE_SAMPLE) ? sample : random.pick(tables)
			const { name, bytes, how } = mutated(table, random)
			try {
				const { refused } = await bringIn(asClerk(product), rosterBytes(name, bytes))
				counts[refused ? 'refused' : 'written'] += 1
			} catch (fault) {
				if (fault instanceof UserError && fault.sentence !== undefined) counts.noTable += 1
				else {
					counts.INTERNAL += 1
					console.error(time, name, how, fault)
				}
			}
		}
		process.stdout.write(`seed ${seed}: ${JSON.stringify(counts)}\n`)
		expect(counts.INTERNAL).toBe(0)
	},
)
