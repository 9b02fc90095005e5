import type { ConsentStore } from '../../../cloudfunctions/common/ports/consent-store'
import {
  MARKED_AT_ONCE,
  type Inbox,
  type InboxItem,
  type Letter,
  type Messenger,
  type News,
} from '../../../cloudfunctions/common/ports/messenger'
import { COUNTED_TO } from '../../../miniprogram/domain/words/count'
import { pageIn, type Order } from './page'

interface Kept extends InboxItem {
  to: string
}

const NEWEST_FIRST: Order<Kept> = { value: ({ at }) => at, id: ({ id }) => id, direction: 'desc' }

/** Messages in memory, each piece of news once. */
export class MemoryInbox implements Inbox {
  private readonly delivered = new Set<string>()
  private readonly kept: Kept[] = []

  async deliver(news: readonly News[]) {
    const fresh = news.filter(({ id }) => !this.delivered.has(id))
    for (const one of fresh) {
      this.delivered.add(one.id)
      this.kept.push(...one.letters.map((letter) => keptFrom(one, letter)))
    }
    return fresh
  }

  async ofPerson(openid: string, cursor: string | undefined, limit: number) {
    return pageIn(
      this.kept.filter(({ to }) => to === openid),
      NEWEST_FIRST,
      cursor,
      limit,
    )
  }

  async unread(openid: string) {
    return Math.min(this.unreadOf(openid).length, COUNTED_TO)
  }

  async markRead(openid: string, which: readonly string[] | 'all') {
    const unread = this.unreadOf(openid)
    const marked =
      which === 'all' ? unread.slice(0, MARKED_AT_ONCE) : unread.filter(({ id }) => which.includes(id))
    for (const one of marked) one.read = true
  }

  private unreadOf(openid: string): Kept[] {
    return this.kept.filter(({ to, read }) => to === openid && !read)
  }
}

function keptFrom({ id, reportId, at }: News, { to, reader, text }: Letter): Kept {
  return { id: `${id}.${to}`, reportId, at, reader, text, to, read: false }
}

/** Nobody consented to subscription messages. */
export const NO_CONSENTS: ConsentStore = {
  of: async () => [],
  count: async () => undefined,
  take: async () => false,
  giveBack: async () => undefined,
  refuse: async () => undefined,
}

/** Sends nothing, since nobody consented. */
export const SILENT: Messenger = { deliver: async () => [] }
