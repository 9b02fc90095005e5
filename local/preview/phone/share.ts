import { openChoices } from './frame/overlay'
import type { Phone } from './phone'
import { words } from './words'

/** What onShareAppMessage returns, as far as it is used. */
interface ShareCard {
  title?: string
  path?: string
}

/** Sends the page's card to nobody, but shows what would be sent. */
export function sharePage({ router, toast }: Phone, from: 'button' | 'menu'): void {
  const page = router.top
  const card = page?.call('onShareAppMessage', { from }) as ShareCard | undefined
  toast.show(`${words.shared} ${card?.title ?? page?.title ?? ''}`, 'none', 2000)
}

/** The capsule's menu: sharing is offered where the page can be shared. */
export async function shareCurrentPage(phone: Phone): Promise<void> {
  const choices = phone.router.top?.has('onShareAppMessage') === true ? [words.share] : []
  const chosen = await openChoices(choices, words.cancel)
  if (chosen === 0) sharePage(phone, 'menu')
}
