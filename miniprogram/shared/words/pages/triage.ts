import type { TriageSection } from '../../life/attention'
import { SEARCH_WORDS } from './search'

/** The sections of a dispatcher's desk: what each is called, and what to do with what lies there. */
export const TRIAGE_WORDS: Readonly<Record<TriageSection, { name: string; hint: string; empty: string }>> = {
	urgent: {
		name: '紧急待接',
		hint: '请马上打电话给下面写的人',
		empty: '现在没有等您这一级接的紧急事；交上去的在“待办”的“经过的”里',
	},
	unplaced: { name: '缺地点', hint: '问清在哪里，再分派给网格', empty: '每一件都说清了地方' },
	overdue: { name: '已超时', hint: '有一项时限已过，请督办，或者分派给别人', empty: '没有超时的' },
	backTwice: { name: '退回两次', hint: '请定下由谁来办', empty: '没有推来推去的' },
	unsolved: { name: '说没解决', hint: '报事人说没办好，或者重新打开、申诉过', empty: '没有人说没解决' },
	check: { name: '等核查', hint: '办完了，等别人去看过', empty: '没有等核查的' },
	extension: { name: '申请延期', hint: '请同意或不同意', empty: '没有人申请延期' },
	supervised: { name: '督办中', hint: '每个工作日要有一次进展', empty: '没有督办的' },
}

export const TRIAGE_PAGE_WORDS = {
	find: SEARCH_WORDS.link,
	emptyTitle: '这一栏没有事',
	yours: '在您这里',
	call: (name: string) => `打给${name}`,
	proposals: (count: string) => `名册有 ${count} 项变动等着确认，点这里看`,
} as const
