import type { Methods, InputOf, OutputOf } from '../../../rpc/method'
import { bindingMethods } from './binding'
import { changeMethods } from './changes'
import { gapMethods } from './gaps'
import { editMethods } from './edits'
import { healthMethods } from '../../operations/contract'
import { namingMethods } from './namings'
import { proposalMethods } from './proposals'

export const rosterMethods = {
	...changeMethods,
	...editMethods,
	...gapMethods,
	...bindingMethods,
	...proposalMethods,
	...namingMethods,
	...healthMethods,
} as const satisfies Methods

export type Input<V extends keyof typeof rosterMethods> = InputOf<(typeof rosterMethods)[V]>
export type Output<V extends keyof typeof rosterMethods> = OutputOf<(typeof rosterMethods)[V]>
