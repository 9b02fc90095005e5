import type { CallerPorts, Call as AnyCall } from '../../identity/call'
import type { TemplateKey } from '../../words/message-kinds'
import type { ReportStore } from '../reports/ports/report-store'
import type { ConsentStore } from './ports/consent-store'
import type { Inbox } from './ports/inbox'

export type MessagePorts = CallerPorts & {
	inbox: Inbox
	consents: ConsentStore
	reports: ReportStore
	/** WeChat's ids of the subscription messages; without one no such message is asked for or sent. */
	settings: { templateIds: Partial<Record<TemplateKey, string>> }
}

export type Call = AnyCall<MessagePorts>
