import type { SharedCard } from './console-link'
import { openChoices } from './frame/overlay'
import type { PageView } from './page-view'
import type { Phone } from './phone'
import { words } from './words'

let last: SharedCard | undefined

/** What was sent last. */
export const lastShared = (): SharedCard | undefined => last

/** Sends the page's card to nobody, but shows what would be sent. */
export function sharePage({ router, toast }: Phone, from: 'button' | 'menu'): void {
	const page = router.top
	if (page === undefined) return
	const own = page.call('onShareAppMessage', { from }) as Partial<SharedCard> | undefined
	last = { title: page.title, path: addressOf(page), ...own }
	toast.show(`${words.shared} ${last.title}`, 'none', 2000)
}

/** What the platform shares of a page that says nothing: its address, with the whole query. */
function addressOf({ route, query }: PageView): string {
	return `/${route}?${new URLSearchParams(query).toString()}`
}

/** The capsule's menu: sharing is offered where the page can be shared and has not taken it out. */
export async function shareCurrentPage(phone: Phone): Promise<void> {
	const page = phone.router.top
	const offers = page?.has('onShareAppMessage') === true && page.canShare
	const chosen = await openChoices(offers ? [words.share] : [], words.cancel)
	if (chosen === 0) sharePage(phone, 'menu')
}
