import { normalDoorCode } from '../domain/roster/door-code'
import { isCancel } from './phone'

/** What a page is opened with: typed query, a mini-program code's scene, or an ordinary link in `q`. */
export type CardQuery = Partial<Record<'doorCode' | 'scene' | 'q', string>>

/** A door code, or that something else was there instead. */
export type Scanned = { doorCode: string } | 'unknown'

/** The door code in whatever a page was opened with; null when it was opened without. */
export function doorCodeOf({ doorCode, scene, q }: CardQuery): Scanned | null {
  const raw = doorCode ?? scene ?? q
  return raw === undefined ? null : doorCodeIn(decodeURIComponent(raw))
}

/** The door code in a scanned text: the code alone, or a path or link that carries it. */
export function doorCodeIn(scanned: string): Scanned {
  const carried = /[?&](?:doorCode|scene|d)=([^&#]+)/.exec(scanned)?.[1]
  const doorCode = normalDoorCode(carried === undefined ? scanned : decodeURIComponent(carried))
  return doorCode === null ? 'unknown' : { doorCode }
}

/** Lets the user scan a card; null when they changed their mind. */
export async function scanDoorCode(): Promise<Scanned | null> {
  try {
    const { path, result } = await wx.scanCode({})
    return doorCodeIn(path || result)
  } catch (error) {
    if (isCancel(error)) return null
    throw error
  }
}
