import type { Fields, SortOrder } from './document'
import { compareValues } from './keys'
import { sortValue } from './paths'

/** Sorts by plain values; equal ones keep their order. */
export function sorted<T extends Fields>(documents: T[], sort: SortOrder): T[] {
  const order = Object.entries(sort)
  return [...documents].sort((left, right) => {
    for (const [path, direction] of order) {
      const difference = compareValues(sortValue(left, path), sortValue(right, path))
      if (difference !== 0) return difference * direction
    }
    return 0
  })
}
