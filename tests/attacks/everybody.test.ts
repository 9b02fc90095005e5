import { METHODS } from '../support/good-inputs'
import { attackOf, together } from './everybody'
import { ATTACKERS } from './rights'

// The part of everybody.long.test.ts that takes no minutes: those with the least rights send every method a little.

const SEED = Number(process.env['ATTACK_SEED'] ?? 20_261_130)
const FEW = ['stranger', 'endedLeader', 'otherTownDispatcher', 'otherTownClerk']

test('every method by those who have least right to it: no fault, no leak, nothing changed', async () => {
	const who = ATTACKERS.filter(({ name }) => FEW.includes(name))
	const tallies = []
	for (const [at, one] of who.entries()) tallies.push(await attackOf(one, SEED + at, 2))
	const { calls, faults, leaks, changes } = together(tallies)
	expect({ faults, leaks, changes }).toEqual({ faults: [], leaks: [], changes: [] })
	expect(calls).toBeGreaterThan(FEW.length * METHODS.length * 2)
})
