import { UserError } from '../../../cloudfunctions/rpc/user-error'
import { Random } from '../../../local/seeds/random'
import { sampleWorkbook } from '../../../local/roster-files/sample'
import { bringIn } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { startDemoInMemory } from '../../support/filled-product'
import { asClerk } from '../../support/product'
import { mutated, opened, townshipTables } from '../../support/tables/mutations'

const SEED = Number(process.env['MUTATION_SEED'] ?? 20_261_129)
const TIMES = 500
const AN_HOUR = 60 * 60 * 1000
/** The sample is large: one mutation in so many is of it. */
const OF_THE_SAMPLE = 0.1

it(
	'500 mutations of the sample and of townships’ tables: none ends but in a sentence',
	async () => {
		const random = new Random(SEED)
		const product = await startDemoInMemory()
		const sample = await opened('sample.xlsx', Buffer.from(await sampleWorkbook(1)))
		const tables = await townshipTables()
		const counts = { written: 0, refused: 0, noTable: 0, INTERNAL: 0 }
		for (let time = 0; time < TIMES; time += 1) {
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
		console.log(`seed ${SEED}: ${JSON.stringify(counts)}`)
		await product.close()
		expect(counts.INTERNAL).toBe(0)
	},
	AN_HOUR,
)
