import { words } from './words'

/** Of the demo's people, those whom the guide speaks of; the holder answers for the desk where the report lies. */
interface People {
	villager: string
	leader: string
	holder: string
}

/** What to do next on the phones. A report that was passed on first needs a phone for the person who has it now. */
export function guideLine(done: number, { villager, leader, holder }: People): string {
	const { report, accept, resolve, rate, again, handOver } = words.guide
	const first = holder === leader ? '' : handOver(holder)
	const lines = [report(villager), first + accept(holder), first + resolve(holder), rate(villager)]
	return lines[done] ?? again
}
