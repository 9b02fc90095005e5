import type { ConsentStore } from '../../../cloudfunctions/common/ports/consent-store'
import type {
  Inbox,
  InboxItem,
  Letter,
  Messenger,
  News,
} from '../../../cloudfunctions/common/ports/messenger'
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
    return this.kept.filter(({ to, read }) => to === openid && !read).length
  }

  async markRead(openid: string, which: readonly string[] | 'all') {
    for (const one of this.kept) {
      if (one.to === openid && (which === 'all' || which.includes(one.id))) one.read = true
    }
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
