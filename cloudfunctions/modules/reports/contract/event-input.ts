import type { InputOf } from '../../../rpc/method'
import type { reportEvents } from './events'

type SentEvent = keyof typeof reportEvents

/** Events that change one report alone; a merge changes two. */
export type OneReportsEvent = Exclude<SentEvent, 'merge' | 'unmerge'>

type FieldIn<I> = I extends unknown ? keyof I : never
type ValueIn<I, F> = I extends unknown ? (F extends keyof I ? Exclude<I[F], undefined> : never) : never

/** All that some events may carry, by the contract; which of it is needed stands in the life table. */
type Carried<I extends { id: string; version: number }> = Pick<I, 'id' | 'version'> & {
	[F in Exclude<FieldIn<I>, 'id' | 'version'>]?: ValueIn<I, F>
}

export type EventInput = Carried<InputOf<(typeof reportEvents)[OneReportsEvent]>>

/** All that any event may carry, with those of a merge. */
export type AnyEventInput = Carried<InputOf<(typeof reportEvents)[SentEvent]>>
