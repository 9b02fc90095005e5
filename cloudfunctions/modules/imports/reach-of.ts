import type { Area } from '#shared/area/area'
import type { Deed } from '../../words/proposals'
import { farDeeds, type DeskDeed } from '../roster/rules/far-reaching'
import type { Day } from '#shared/roster/tenure'
import type { RosterContent } from '../org/documents'
import { areaChanges, deedsIn, deedWords, keyDeeds, manyEnded } from '../roster/proposals/deeds'
import type { Change } from '../roster/staging'
import type { Importer } from './importer'
import type { ImportProgress } from './job'

interface Trees {
	before: readonly RosterContent[]
	after: readonly RosterContent[]
	changes: readonly Change[]
}

/** What a file does at the desks of clerks and dispatchers, and whether it, or taking it back, ends too many posts. */
export function reachOf(
	{ before, after, changes }: Trees,
	day: Day,
	importer: Importer,
): NonNullable<ImportProgress['reach']> {
	const areas = areaChanges(changes)
	const deeds = deedsIn(areas, day)
	const those = (deed: Deed): DeskDeed[] => deeds.filter((one) => one.deed === deed)
	const many = manyEnded(areasIn(before), those('ends'), day)
	const undoingEnds = manyEnded(areasIn(after), those('gives'), day)
	return {
		by: importer.standing,
		deeds: keyDeeds(deeds),
		details: deedWords(areas, farDeeds(importer.person, deeds, day)),
		...(many && { many }),
		...(undoingEnds && { undoingEnds }),
	}
}

const areasIn = (contents: readonly RosterContent[]): Area[] =>
	contents.flatMap((one) => (one.kind === 'area' ? [one.area] : []))
