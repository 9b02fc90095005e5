import { UserError } from '../../../../cloudfunctions/rpc/user-error'
import { readTables, sheetsIn } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import { sheetStarts } from '../../../../cloudfunctions/modules/imports/tables/understanding/sheet-starts'
import { understandSheet } from '../../../../cloudfunctions/modules/imports/tables/understanding/understand-sheet'
import { Random } from '../../../../local/seeds/random'
import { mutated, townshipTables } from '../../../support/tables/mutations'

const SEED = 11
const TIMES = 150

it('whatever becomes of a table, it is read or refused in a sentence', async () => {
	const random = new Random(SEED)
	const tables = await townshipTables()
	const counts = { read: 0, refused: 0 }
	for (let time = 0; time < TIMES; time += 1) {
		const { name, bytes, how } = mutated(random.pick(tables), random)
		try {
			for (const start of await sheetStarts(await sheetsIn(name, bytes))) understandSheet(start, undefined)
			await readTables(name, bytes)
			counts.read += 1
		} catch (fault) {
			if (!(fault instanceof UserError) || fault.sentence === undefined)
				throw new Error(`${time}: ${name}, ${how}`, { cause: fault })
			counts.refused += 1
		}
	}
	process.stdout.write(
		`tables fuzzed: ${TIMES} from seed ${SEED}, ${counts.read} read, ${counts.refused} refused in words, ${TIMES - counts.read - counts.refused} otherwise\n`,
	)
	expect(counts.read).toBeGreaterThan(TIMES / 2)
	expect(counts.refused).toBeGreaterThan(0)
})
