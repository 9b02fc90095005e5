import { inboxListener, phoneListener, subscriptionListener } from './messages/listeners'
import { notifierOf, type NotifierPorts } from './messages/notify'
import type { Listener } from './messages/ports/listener'
import type { Notifier } from './reports/ports/notifier'

/** All listeners. A new one hears from the next event of each report on. */
const LISTENERS: readonly Listener[] = [phoneListener, inboxListener, subscriptionListener]

/** What notifies all of them. */
export const notifierFor = (ports: NotifierPorts): Notifier => notifierOf(LISTENERS, ports)
