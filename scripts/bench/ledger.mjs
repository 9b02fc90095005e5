import { spawnSync } from 'node:child_process'
import { fromRoot } from '../build/paths.mjs'

const TEST = 'tests/cloudfunctions/visits/ledger.long.test.ts'

/** The papers' month of calls and visits, in memory: the long test lives through it and counts it by the members' own ledgers. */
export function ledgerTable() {
	const jest = fromRoot('node_modules/jest/bin/jest.js')
	const args = [jest, '--config', fromRoot('jest.long.config.cjs'), '--maxWorkers=1', '--', TEST]
	const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: fromRoot(), encoding: 'utf8' })
	const [, tasks = 'none', households, members] =
		/ledger: (\d+) tasks of (\d+) households and (\d+) members/.exec(`${stdout}${stderr}`) ?? []
	return {
		title: 'A month of the ledger',
		about:
			'Weekly calls and monthly visits, with three hand-overs, a split, three days without signal, and all that is sent sent twice. A task of the members’ own ledgers is counted once by the product, and the missing are those whom the ledgers lack, or the measurement fails.',
		head: ['households', 'members', 'tasks, each once'],
		rows: [[households, members, tasks]],
		faults: status === 0 ? [] : [`${TEST} fails:\n${stderr}`],
	}
}
