import { DESK_VIEWS, INBOX_VIEWS, type InboxView } from '../shared/life/inbox-view'
import { countWords } from '../shared/words/count'
import { INBOX_VIEW_WORDS } from '../shared/words/pages/inbox'
import { emptyPhase, type PagePhase } from './page-phase'

/** A view of the inbox to choose, with how many it has; empty as long as that is not known. */
export interface InboxTab {
	view: InboxView
	name: string
	count: string
}

/** The views of a desk, which everybody has, and those that were counted for the reader besides. */
export function inboxTabs(counts: readonly { view: InboxView; count: number }[] = []): InboxTab[] {
	const counted = (view: InboxView): number | undefined => counts.find((one) => one.view === view)?.count
	const desk: readonly InboxView[] = DESK_VIEWS
	return INBOX_VIEWS.filter((view) => desk.includes(view) || counted(view) !== undefined).map((view) => {
		const count = counted(view)
		return { view, name: INBOX_VIEW_WORDS[view].name, count: count === undefined ? '' : countWords(count) }
	})
}

export function emptyView(view: InboxView): PagePhase {
	const { emptyTitle: title, emptyHint: hint } = INBOX_VIEW_WORDS[view]
	return emptyPhase({ title, hint })
}
