import { readingOf, relationsOf, type Reading } from '../reports/life/relations'
import type { Report } from '#shared/life/report'
import type { Addressee } from './rules/addressees'
import type { Change } from './rules/change'
import type { Reader } from './rules/message'
import type { Around } from './around'

/** How much an addressee of a change reads of the report as it is afterwards. */
export function readingFor(
	reader: Reader,
	one: Addressee,
	{ after, entry }: Change,
	around: Around,
): Reading {
	return reader === 'neighbour' ? 'public' : readingBy(one, after, around, entry.at)
}

/** How much somebody around a change reads of a report; nothing where the roster does not say who they are. */
export function readingBy(one: Addressee, report: Report, around: Around, now: number): Reading {
	const viewer = around.viewer(one)
	if (!viewer) return 'nothing'
	const chain = around.chainTo(report.state.owner.areaCode)
	return readingOf(report, relationsOf(viewer, report, chain, now))
}
