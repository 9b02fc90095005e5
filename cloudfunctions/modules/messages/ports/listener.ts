import type { Happening } from '../rules/addressees'
import type { Messenger, Notification } from '../../../ports/messenger'
import type { PhoneAlarm } from './alarm'

/** An event, and the id of its notification, the same however often it is sent. */
export interface NotifiedEvent extends Happening {
	notificationId: string
}

/** Events in their order, and their notifications: composed once, when a listener asks for them. */
export interface EventBatch {
	events: readonly NotifiedEvent[]
	notifications: () => Promise<readonly Notification[]>
}

/** By what listeners pass on what they heard. */
export interface Channels {
	inbox: Messenger
	/** Subscription messages, as far as people consented. */
	wechat: Messenger
	/** Rings work phones in an emergency, where the county has a gateway for it. */
	alarm: PhoneAlarm
}

/**
 * A listener hears of every event: one file, and a line in `modules/listeners.ts`. The report stores how far each has heard. An
 * event that it has not heard comes again, so it recognises by the notification's id what it has done already.
 */
export interface Listener {
	/** The report stores under this name how far it has heard: the name never changes. */
	name: string
	/** What the log calls an event that it did not hear. */
	missed: string
	/** Throws unless it has heard all of it. */
	hear(batch: EventBatch, ports: Channels): Promise<void>
}
