import type { PageView } from '../page-view'

/** Starts or ends a pull-down refresh; starting calls the page's onPullDownRefresh. */
export function openPullDown(stage: HTMLElement, page: PageView | undefined, open: boolean): void {
	if (page === undefined || stage.hasAttribute('refreshing') === open) return
	stage.toggleAttribute('refreshing', open)
	if (open) page.call('onPullDownRefresh')
}
