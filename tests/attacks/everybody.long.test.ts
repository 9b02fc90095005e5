import { METHODS } from '../support/good-inputs'
import { attackOf, together, type Tally } from './everybody'
import { ATTACKERS, MARKS } from './rights'

// Every method, by everybody, with thirty hostile inputs each: of it all nothing is a fault, and nothing is read or changed by
// whom it does not belong to. ATTACK_SEED begins elsewhere, ATTACK_INPUTS says how many.

const SEED = Number(process.env['ATTACK_SEED'] ?? 20_261_130)
const INPUTS = Number(process.env['ATTACK_INPUTS'] ?? 30)

const tallies: Tally[] = []

test.each(ATTACKERS)(
	'$name reads and changes nothing past their right',
	async (who) => {
		const tally = await attackOf(who, SEED + ATTACKERS.indexOf(who), INPUTS)
		tallies.push(tally)
		const { faults, leaks, changes } = tally
		expect({ faults, leaks, changes }).toEqual({ faults: [], leaks: [], changes: [] })
	},
	3_600_000,
)

test('the tries are counted, and each mark is read by somebody whose it is', () => {
	const { calls, answered, refused, seen } = together(tallies)
	process.stdout.write(`attack: ${calls} calls, ${answered} answered, refused: ${JSON.stringify(refused)}\n`)
	expect(calls).toBeGreaterThanOrEqual(ATTACKERS.length * METHODS.length * INPUTS)
	const read = MARKS.filter(([, readers]) => readers.length > 0)
	expect([...seen].sort()).toEqual(read.map(([mark]) => mark).sort())
})
