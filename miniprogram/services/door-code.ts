import { isCancel } from './phone'

/** What a page is opened with: typed query, a mini-program code's scene, or an ordinary link in `q`. */
export type CardQuery = Partial<Record<'doorCode' | 'scene' | 'q', string>>

/** The door code in whatever a page was opened with, or null. */
export function doorCodeOf({ doorCode, scene, q }: CardQuery): string | null {
  const raw = doorCode ?? scene ?? q
  return raw === undefined ? null : doorCodeIn(decodeURIComponent(raw))
}

/** The door code in a scanned text: the code alone, or a path or link that carries it. */
export function doorCodeIn(scanned: string): string | null {
  const carried = /[?&](?:doorCode|scene|d)=([^&#]+)/.exec(scanned)?.[1]
  const code = (carried === undefined ? scanned : decodeURIComponent(carried)).trim()
  return /^[0-9A-Za-z][0-9A-Za-z -]{6,22}[0-9A-Za-z]$/.test(code) ? code : null
}

/** Lets the user scan a card. `null`: they changed their mind; `unknown`: it is no card of ours. */
export async function scanDoorCode(): Promise<{ doorCode: string } | 'unknown' | null> {
  try {
    const { path, result } = await wx.scanCode({ scanType: ['qrCode', 'wxCode'] })
    const doorCode = doorCodeIn(path || result)
    return doorCode === null ? 'unknown' : { doorCode }
  } catch (error) {
    if (isCancel(error)) return null
    throw error
  }
}
