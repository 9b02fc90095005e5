import { drafts, submitInput } from './drafts'
import { submitReport } from './report'
import { outboxOf, whenOnline } from './send-once'

const reports = outboxOf(drafts, (draft, photos) => submitReport(submitInput(draft, photos)))

/** Tells whenever a draft has arrived, also when it was sent in the background. Answers how to stop that. */
export const onArrival = reports.onArrival

/** Sends a draft; it waits where no answer comes. */
export const sendDraft = reports.send

/** Sends what waits. */
export const sendWaiting = reports.sendWaiting

/** Sends what waits as soon as the phone has a network again. */
export const sendWaitingWhenOnline = (): void => whenOnline(() => void sendWaiting())
