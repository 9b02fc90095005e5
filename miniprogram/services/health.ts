import type { Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

/** What ails the system, and what to do about it. */
export type Health = Output<'roster', 'health'>

export const showHealth = (): Promise<Health> => call('roster', 'health', {})
