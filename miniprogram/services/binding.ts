import type { Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

export type Binding = Output<'roster', 'binding'>
export type StaffCode = Output<'roster', 'issueCode'>

/** Whose phone it is in the roster, and whether a WeChat is bound. */
export const showBinding = (phone: string): Promise<Binding> => call('roster', 'binding', { phone })

/** A one-time code with which a staff member binds their WeChat. */
export const issueStaffCode = (phone: string): Promise<StaffCode> => call('roster', 'issueCode', { phone })

/** Frees a staff member from the WeChat that is bound. */
export const unbindStaff = (phone: string): Promise<Binding> => call('roster', 'unbind', { phone })
