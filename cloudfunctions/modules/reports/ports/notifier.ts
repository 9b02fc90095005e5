import type { Report } from '#shared/life/report'
import type { RosterSnapshot } from '../../org/snapshot'
import type { Change } from '../life/append'

/** Who hears what happens to reports. That somebody does not hear is logged and undoes nothing: what was missed comes again. */
export interface Notifier {
	/** Notifies of events that have been written, and first of earlier events of the same reports that were not heard. */
	notify(changes: readonly Change[], snapshot: RosterSnapshot): Promise<void>
	/** Notifies of what was not heard of some reports; false where something is still unheard. */
	notifyUnheard(reports: readonly Report[], snapshot: RosterSnapshot): Promise<boolean>
}
