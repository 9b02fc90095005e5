import { GAP_KINDS, type GapKind } from '../shared/roster/gaps/gap'
import { GRID_HOUSEHOLDS, GRID_STAFF, type Norm } from '../shared/roster/gaps/grid-norm'
import { GAP_WORDS, GAPS_SAYS as SAYS, STAFF_ROLE_WORDS } from '../shared/words/pages/gaps'
import { gapLine, type GapLine } from './gap-lines'
import type { GapTally } from './gap-tally'
import { unbroken } from './time'

/** One kind of what is missing, ready to be shown. */
export interface GapGroup {
	kind: GapKind
	name: string
	todo: string
	count: string
	isOpen: boolean
	lines: GapLine[]
	/** There are more to show. */
	more: boolean
	/** Some are too many to be kept here. */
	note: string
}

/** Which kind is looked at, and how many of it. */
export interface Opened {
	kind: GapKind | ''
	shown: number
}

export function gapGroups(tally: GapTally, { kind: open, shown }: Opened, today: string): GapGroup[] {
	return GAP_KINDS.filter((kind) => tally.counts[kind] > 0).map((kind) => {
		const { name, todo, unit } = GAP_WORDS[kind]
		const kept = tally.kept[kind]
		const isOpen = kind === open
		const left = tally.counts[kind] - kept.length
		return {
			kind,
			name,
			todo: unbroken(normWords(kind)) + todo,
			count: SAYS.count(tally.counts[kind], unit),
			isOpen,
			lines: isOpen ? kept.slice(0, shown).map((gap) => gapLine(gap, today)) : [],
			more: isOpen && kept.length > shown,
			note: isOpen && kept.length <= shown && left > 0 ? SAYS.notShown(left) : '',
		}
	})
}

/** What the norm wants, for the kinds that follow from one. */
function normWords(kind: GapKind): string {
	if (kind === 'size') return SAYS.sizeNorm(spanWords(GRID_HOUSEHOLDS))
	if (kind !== 'staffing') return ''
	return SAYS.staffNorm(
		GRID_STAFF.map((norm) => SAYS.role(STAFF_ROLE_WORDS[norm.role], spanWords(norm))).join('、'),
	)
}

function spanWords({ least, most = least }: Norm): string {
	return SAYS.span(least, most)
}
