import type { Report } from '#shared/life/report'
import { watchersOf } from './rules/watchers'
import type { Addressee } from './rules/addressees'
import type { Change, Happening } from './rules/change'
import type { Around } from './around'
import { readingBy } from './reading-for'

/**
 * The openids of those whose open pages are to look again after a change: who is told of it, and who reads more of the
 * report than neighbours do on one of its two sides. Whoever did it has the answer already. The right is asked for at the change, so that one
 * that has ended hears of nothing that came later.
 */
export function wakesOf(happening: Happening, told: readonly string[], around: Around): string[] {
	const readers = watchersOf(happening).flatMap((one) =>
		mayRead(one, happening, around) ? around.openidsOf(one) : [],
	)
	const { by } = happening.entry
	const actor = around.openidsOf(by.kind === 'staff' ? { personId: by.id } : { openid: by.id })
	return [...new Set([...told, ...readers])].filter((openid) => !actor.includes(openid))
}

function mayRead(one: Addressee, { before, after, entry }: Change, around: Around): boolean {
	const sides = before ? [before, after] : [after]
	return sides.some((report) => readsMore(one, report, around, entry.at))
}

function readsMore(one: Addressee, report: Report, around: Around, now: number): boolean {
	const reading = readingBy(one, report, around, now)
	return reading === 'all' || reading === 'outline'
}
