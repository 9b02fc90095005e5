import { INBOX_VIEWS, type InboxView } from '../shared/life/inbox-view'
import { countWords } from '../shared/words/count'
import { INBOX_VIEW_WORDS } from '../shared/words/pages/inbox'
import { emptyPhase, type PagePhase } from './page-phase'

/** A view of the inbox to choose, with how many it has; empty as long as that is not known. */
export interface InboxTab {
	view: InboxView
	name: string
	count: string
}

export function inboxTabs(counts: readonly { view: InboxView; count: number }[] = []): InboxTab[] {
	return INBOX_VIEWS.map((view) => {
		const count = counts.find((one) => one.view === view)?.count
		return { view, name: INBOX_VIEW_WORDS[view].name, count: count === undefined ? '' : countWords(count) }
	})
}

export function emptyView(view: InboxView): PagePhase {
	const { emptyTitle: title, emptyHint: hint } = INBOX_VIEW_WORDS[view]
	return emptyPhase({ title, hint })
}
