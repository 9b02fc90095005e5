import type { Happening } from '../rules/change'
import type { Ports } from '../../../ports/ports'
import type { News } from './messenger'

/** An event, and the id under which it is told, however often. */
export interface Heard extends Happening {
	newsId: string
}

/** Events in their order, and what they say to whom: worked out once, for whoever asks. */
export interface Tidings {
	heard: readonly Heard[]
	news: () => Promise<readonly News[]>
}

/**
 * Who hears of every event: one file, and a line in `modules/listeners.ts`. How far each has heard stands in the report; what one
 * has not heard it is told again, so that it has to know by the news' id what it has done already.
 */
export interface Listener {
	/** By it the report remembers how far they have heard: it never changes. */
	name: string
	/** What the log calls an event that they did not hear. */
	missed: string
	/** Throws where it does not know that all of it was heard. */
	hear(tidings: Tidings, ports: Pick<Ports, 'inbox' | 'wechat' | 'alarm'>): Promise<void>
}
