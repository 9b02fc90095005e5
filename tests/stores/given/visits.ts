import type { Attempt, Visit } from '../../../cloudfunctions/modules/visits/ports/visit-store'
import type { Slot } from '../../../cloudfunctions/modules/org/rules/standing'
import { NOW } from './reports'

/** One going, in vain where nothing else is said. */
export const attempt = (key: string, more: Partial<Attempt> = {}): Attempt => ({
	key,
	content: 'c',
	by: { id: 'p-1', name: '白玉兰' },
	outcome: 'nobodyHome',
	at: NOW,
	arrived: NOW,
	counted: true,
	ended: false,
	...more,
})

/** How a slot stands after it, and once somebody was there. */
export const TRIED: Slot = { count: 1, by: ['p-1'], at: NOW, again: NOW + 9 }
export const VISITED: Slot = { count: 2, by: ['p-1'], at: NOW + 1, ended: 'done' }

/** A visit of one going. */
export const visit = (id: string, more: Partial<Visit> = {}): Visit => ({
	id,
	planId: 'p1',
	householdId: 'h1',
	period: 'once',
	channel: 'door',
	path: ['1', '12', '123', '1234'],
	attempts: [attempt('k1')],
	slot: TRIED,
	begun: NOW,
	forgetAt: NOW + 9,
	...more,
})
