import type { Call } from '../identity/call'
import type { HandlersOf } from '../rpc/serve'
import type { Contract, Noun } from './contract'

/** The use cases of one noun. */
export type Handlers<N extends Noun> = HandlersOf<Contract[N], Call>
