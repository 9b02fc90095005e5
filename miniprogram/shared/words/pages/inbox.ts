import type { InboxView } from '../../life/inbox-view'

/** The views of the inbox: what each is called, what it shows, and what an empty one says. */
export const INBOX_VIEW_WORDS: Readonly<
	Record<InboxView, { name: string; hint: string; emptyTitle: string; emptyHint: string }>
> = {
	waiting: {
		name: '待办',
		hint: '先到期的在前面',
		emptyTitle: '现在没有待办',
		emptyHint: '有新的诉求分到您这里，就会列在这一页。下拉可以刷新。',
	},
	soon: {
		name: '快到期',
		hint: '时限剩不到四分之一，或者已经超时',
		emptyTitle: '没有快到期的',
		emptyHint: '时限只剩不到四分之一，就会列在这里。',
	},
	passed: {
		name: '经过的',
		hint: '从您这里转走的，还没办完。可以看、记进展，时限不算您的',
		emptyTitle: '没有经过的',
		emptyHint: '从您这里转出去、交上去的事，没办完以前都在这里看得见。',
	},
	ended: {
		name: '办完的',
		hint: '在您这里了结的，和您经手过的，最近的在前面',
		emptyTitle: '还没有办完的',
		emptyHint: '在您这里结案、没有受理或者撤回的，都会列在这里。',
	},
	grid: {
		name: '网格里的',
		hint: '您网格里还没办完的事。您当场办好了的，点开就可以办结',
		emptyTitle: '网格里没有要办的事',
		emptyHint: '网格里有人报了新的事，就会列在这里。',
	},
}
