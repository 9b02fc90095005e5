import { CallError } from './call-error'
import { removeDraft, saveDraft, submitInput, waitingDrafts, type Draft } from './drafts'
import { uploadPhotos } from './photos'
import { submitReport, type ReportView } from './report'

/**
 * Sends a draft. Before anything leaves the phone it is marked as waiting, so neither a dropped network nor
 * a closed app loses it; the same clientKey makes sending again safe.
 */
export async function sendDraft(draft: Draft): Promise<ReportView> {
  let current = saveDraft({ ...draft, state: 'waiting' })
  try {
    const photos = await uploadPhotos(current.photos, (uploaded) => {
      current = saveDraft({ ...current, photos: uploaded })
    })
    const report = await submitReport(submitInput(current, photos))
    removeDraft(draft.clientKey)
    return report
  } catch (error) {
    // An answer that refuses it means that nothing was made: it can be corrected and sent again.
    if (!(error instanceof CallError && error.unanswered)) saveDraft({ ...current, state: 'writing' })
    throw error
  }
}

/** Sends what waits, one after the other; stops where the network fails. */
export async function sendWaiting(): Promise<ReportView[]> {
  const sent: ReportView[] = []
  for (const draft of waitingDrafts()) {
    try {
      sent.push(await sendDraft(draft))
    } catch (error) {
      if (error instanceof CallError && error.unanswered) break
      if (!(error instanceof CallError)) throw error
    }
  }
  return sent
}

/** Sends what waits as soon as the phone has a network again. */
export function sendWaitingWhenOnline(): void {
  wx.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) void sendWaiting()
  })
}
