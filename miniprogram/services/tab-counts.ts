import { countWords } from '../shared/words/count'

/** The tabs that carry a count, by their places in app.json. */
const TABS = { home: 0, mine: 1 } as const

/**
 * Shows a count on a tab, or takes it off. WeChat has a tab bar on the pages of tabs alone: where somebody has gone on to another
 * page meanwhile, the next page with a tab bar counts anew.
 */
export function showTabCount(tab: keyof typeof TABS, count: number): void {
	const index = TABS[tab]
	const fail = (): void => undefined
	if (count === 0) wx.removeTabBarBadge({ index, fail })
	else wx.setTabBarBadge({ index, text: countWords(count), fail })
}
