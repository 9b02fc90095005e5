import type { StorePorts } from '../support/memory-ports/stores'

export type StoreName = keyof StorePorts

/** Shows that stores, empty at first, keep a promise; rejects where they break it. */
export type Promised = (stores: StorePorts) => Promise<void>

/** Promises by what they say. */
export type Promises = Readonly<Record<string, Promised>>

/** What a port promises, method by method: one without a promise does not compile. */
export type PromisesOf<P extends StoreName> = Readonly<Record<keyof StorePorts[P], Promises>>

/** The promises of some of a port's methods. */
export type PromisesFor<P extends StoreName, M extends keyof StorePorts[P]> = Readonly<Record<M, Promises>>
