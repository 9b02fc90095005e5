import { MESSAGES_SAYS, MESSAGES_WORDS } from '../domain/words/pages/messages'
import type { MessageItem } from '../services/message'
import type { Occasion, Template } from '../services/subscribe'
import { momentWords } from './time'

/** A message in the list, ready to be shown. */
export interface MessageLine {
  id: string
  url: string
  text: string
  at: string
  unread: boolean
}

const PAGES: Readonly<Record<MessageItem['reader'], string>> = {
  reporter: '/pages/detail/index',
  staff: '/packages/staff/handle/index',
  neighbour: '/pages/detail/index',
}

export function messageLine({ id, reportId, reader, text, at, read }: MessageItem, now: number): MessageLine {
  return { id, url: `${PAGES[reader]}?id=${reportId}`, text, at: momentWords(at, now), unread: !read }
}

/** How WeChat's reminders stand; null where the deployment has none. */
export interface Reminders {
  occasion: Occasion
  text: string
  refused: boolean
}

/** A resident is reminded of their own reports, staff of what comes to them. */
export function reminders(templates: readonly Template[], isStaff: boolean): Reminders | null {
  const occasion: Occasion = isStaff ? 'staff' : 'reporter'
  const own = templates.filter(({ template }) => (template === 'task') === isStaff)
  if (own.length === 0) return null
  const left = own.reduce((sum, one) => sum + one.left, 0)
  const refused = left === 0 && own.some((one) => one.refused)
  return { occasion, refused, text: refused ? MESSAGES_WORDS.wechatRefused : MESSAGES_SAYS.left(left) }
}
