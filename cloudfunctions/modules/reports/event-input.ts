import type { InputOf } from '../../rpc/method'
import type { reportEvents } from './contract/events'

/** Events that change one report alone; a merge changes two. */
export type OneReportsEvent = Exclude<keyof typeof reportEvents, 'merge' | 'unmerge'>

type Inputs = InputOf<(typeof reportEvents)[OneReportsEvent]>
type FieldIn<I> = I extends unknown ? keyof I : never
type ValueIn<I, F> = I extends unknown ? (F extends keyof I ? Exclude<I[F], undefined> : never) : never

/** All that an event may carry, by the contract; which of it is needed stands in the life table. */
export type EventInput = Pick<Inputs, 'id' | 'version'> & {
	[F in Exclude<FieldIn<Inputs>, 'id' | 'version'>]?: ValueIn<Inputs, F>
}
