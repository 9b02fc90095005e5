import { fromRoot } from '../../scripts/build/paths.mjs'
import { outside } from './warm/outside'

/** Works something out for the first test file of a process, and answers the same to all that follow. */
export function once<T>(name: string, work: () => T): T {
	const known = outside(fromRoot('tests/support/warm/once.cjs')) as Map<string, T>
	const answer = known.get(name) ?? work()
	known.set(name, answer)
	return answer
}
