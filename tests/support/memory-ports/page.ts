import type { Page } from '../../../cloudfunctions/common/ports/report-store'

/** By what a list stands in order; the id decides between equals. */
export interface Order<T> {
  value: (item: T) => number
  id: (item: T) => string
  direction: 'asc' | 'desc'
}

/** One page of a list. A cursor is the value and the id of the last item before it. */
export function pageIn<T>(
  items: readonly T[],
  { value, id, direction }: Order<T>,
  cursor: string | undefined,
  limit: number,
): Page<T> {
  const sign = direction === 'asc' ? 1 : -1
  const compare = (one: [number, string], other: [number, string]): number =>
    sign * (one[0] - other[0] || (one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0))
  const place = (item: T): [number, string] => [value(item), id(item)]
  const sorted = [...items].sort((one, other) => compare(place(one), place(other)))
  const from = readCursor(cursor)
  const left = from ? sorted.filter((item) => compare(place(item), from) > 0) : sorted
  const shown = left.slice(0, limit)
  const last = shown[shown.length - 1]
  return { items: shown, ...(left.length > limit && last && { next: `${value(last)}.${id(last)}` }) }
}

function readCursor(cursor: string | undefined): [number, string] | null {
  const parts = /^(-?\d+)\.(.+)$/.exec(cursor ?? '')
  return parts ? [Number(parts[1]), parts[2] ?? ''] : null
}
