/** Where a list goes on: the sorted value and the id of the last item, `1763640000000.ab12`. */
export function cursorOf(value: number, id: string): string {
  return `${value}.${id}`
}

/** What a cursor says; null without one, and for one that nobody gave out. */
export function readCursor(cursor: string | undefined): { value: number; id: string } | null {
  const dot = cursor?.indexOf('.') ?? -1
  const value = Number(cursor?.slice(0, dot))
  return cursor !== undefined && dot > 0 && Number.isFinite(value)
    ? { value, id: cursor.slice(dot + 1) }
    : null
}
