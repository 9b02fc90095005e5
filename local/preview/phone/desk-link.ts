import type { Phone } from './phone'
import { syncClock } from './phone-clock'
import type { NetMode } from './settings'

/** What stands outside of the phone's glass can do to it; `window.previewPhone` in the phone's window. */
export interface PreviewPhone {
  /** Takes the network away, gives it back, or loses the next answer. */
  setNet(mode: NetMode): void
  net(): NetMode
  /** Takes over the server's time after it was moved. */
  syncClock(): Promise<void>
  /** Shows a code to the camera. */
  scan(code: string): void
}

declare global {
  interface Window {
    previewPhone?: PreviewPhone
  }
}

/** Lets the desk and tests reach the phone. */
export function connectDesk({ network, scanner }: Phone): void {
  window.previewPhone = {
    setNet: (mode) => network.set(mode),
    net: () => network.mode,
    syncClock,
    scan: (code) => scanner.show(code),
  }
}
