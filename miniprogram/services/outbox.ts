import { CallError } from './call-error'
import { draftWith, dropDraft, saveDraft, submitInput, waitingDrafts, type Draft } from './drafts'
import { uploadPhotos } from './photos'
import { submitReport, type ReportView } from './report'

const underWay = new Map<string, Promise<ReportView>>()
const arrived = new Map<string, ReportView>()
const listeners = new Set<(clientKey: string, report: ReportView) => void>()

/** Tells whenever a draft has arrived, also when it was sent in the background. Answers how to stop that. */
export function onArrival(listener: (clientKey: string, report: ReportView) => void): () => void {
	listeners.add(listener)
	return () => listeners.delete(listener)
}

/**
 * Sends a draft. Before anything leaves the phone it is marked as waiting, so neither a dropped network nor
 * a closed app loses it; the same clientKey makes sending again safe. Sent twice at once, it goes once.
 */
export function sendDraft(draft: Draft): Promise<ReportView> {
	const { clientKey } = draft
	const report = arrived.get(clientKey)
	if (report) return Promise.resolve(report)
	const running = underWay.get(clientKey) ?? send(draft).finally(() => underWay.delete(clientKey))
	underWay.set(clientKey, running)
	return running
}

async function send(draft: Draft): Promise<ReportView> {
	// Photos that were uploaded before keep their ids: the same content goes out again.
	const uploaded = draftWith(draft.clientKey)?.photos.filter(({ fileId }) => fileId !== undefined) ?? []
	const known = (path: string): Draft['photos'][number] =>
		uploaded.find((photo) => photo.path === path) ?? { path }
	const { problem: _former, ...sending } = draft
	let current = saveDraft({
		...sending,
		state: 'waiting',
		photos: draft.photos.map(({ path }) => known(path)),
	})
	try {
		const ids = await uploadPhotos(current.photos, (uploaded) => {
			current = saveDraft({ ...current, photos: uploaded })
		})
		const report = await submitReport(submitInput(current, ids))
		dropDraft(draft.clientKey)
		arrived.set(draft.clientKey, report)
		for (const listener of listeners) listener(draft.clientKey, report)
		return report
	} catch (error) {
		// Only an answer that refuses it means that nothing was made: it can be corrected and sent again.
		if (!(error instanceof CallError)) saveDraft({ ...current, state: 'writing' })
		else if (!error.mayPass) {
			// What was uploaded for it may be gone by now: it goes up once more.
			const photos = error.code === 'NO_PHOTO' ? current.photos.map(({ path }) => ({ path })) : current.photos
			saveDraft({ ...current, photos, state: 'writing', problem: error.message })
		}
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
