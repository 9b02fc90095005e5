import { GAP_KINDS, type GapKind } from '../shared/roster/gaps/gap'
import type { Gap, GapsPage } from '../services/gaps'

/** So many lines of a kind are kept; beyond that only their number is. */
const MOST_KEPT = 200

/** What was found so far, answer after answer. */
export interface GapTally {
	grids: number
	households: number
	counts: Readonly<Record<GapKind, number>>
	/** The first ones of each kind. */
	kept: Readonly<Record<GapKind, readonly Gap[]>>
}

const ofEachKind = <T>(value: (kind: GapKind) => T): Record<GapKind, T> =>
	Object.fromEntries(GAP_KINDS.map((kind) => [kind, value(kind)])) as Record<GapKind, T>

export const NO_GAPS: GapTally = {
	grids: 0,
	households: 0,
	counts: ofEachKind(() => 0),
	kept: ofEachKind(() => []),
}

/** Adds one answer to what was found before. */
export function withGaps(tally: GapTally, { gaps, looked }: Pick<GapsPage, 'gaps' | 'looked'>): GapTally {
	const found = ofEachKind((kind) => gaps.filter((gap) => gap.kind === kind))
	return {
		grids: tally.grids + looked.grids,
		households: tally.households + looked.households,
		counts: ofEachKind((kind) => tally.counts[kind] + found[kind].length),
		kept: ofEachKind((kind) => [...tally.kept[kind], ...found[kind]].slice(0, MOST_KEPT)),
	}
}
