import { GAP_KINDS, type GapKind } from '../domain/roster/gaps/gap'
import { GRID_HOUSEHOLDS } from '../domain/roster/gaps/grid-norm'
import { GAP_WORDS, GAPS_SAYS as SAYS } from '../domain/words/pages/gaps'
import { gapLine, type GapLine } from './gap-lines'
import type { GapTally } from './gap-tally'

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
    const norm = kind === 'size' ? SAYS.norm(GRID_HOUSEHOLDS.least, GRID_HOUSEHOLDS.most) : ''
    const left = tally.counts[kind] - kept.length
    return {
      kind,
      name,
      todo: norm + todo,
      count: SAYS.count(tally.counts[kind], unit),
      isOpen,
      lines: isOpen ? kept.slice(0, shown).map((gap) => gapLine(gap, today)) : [],
      more: isOpen && kept.length > shown,
      note: isOpen && kept.length <= shown && left > 0 ? SAYS.notShown(left) : '',
    }
  })
}
