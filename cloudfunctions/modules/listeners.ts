import { inboxListener, phoneListener, subscriptionListener } from './messages/listeners'
import type { Listener } from './messages/ports/listener'

/** All listeners. A new one hears from the next event of each report on. */
export const LISTENERS: readonly Listener[] = [phoneListener, inboxListener, subscriptionListener]
