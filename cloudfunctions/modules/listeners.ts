import { inboxListener } from './messages/listeners/inbox-listener'
import { phoneListener } from './messages/listeners/phone-listener'
import { subscriptionListener } from './messages/listeners/subscription-listener'
import type { Listener } from './messages/ports/listener'

/** All listeners. A new one hears from the next event of each report on. */
export const LISTENERS: readonly Listener[] = [phoneListener, inboxListener, subscriptionListener]
