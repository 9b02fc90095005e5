import type { Inbox, Letter, News } from '../ports/messenger'
import { codeOf, command as _, database } from './cloud'
import { cursorOf, readCursor } from './cursor'

/** What an event had to say, to all whom it was said: one document, so that it is written as a whole and once. */
interface MessageDocument {
  _id: string
  reportId: string
  at: number
  /** The openids of those told, and of those of them who have not read it yet. */
  to: string[]
  unread: string[]
  letters: Pick<Letter, 'to' | 'reader' | 'text'>[]
}

const messages = database.collection<MessageDocument>('messages')

function toDocument({ id, reportId, at, letters }: News): MessageDocument {
  const to = letters.map((letter) => letter.to)
  return {
    _id: id,
    reportId,
    at,
    to,
    unread: to,
    letters: letters.map(({ to, reader, text }) => ({ to, reader, text })),
  }
}

/** True when it was not there before. */
async function addOnce(news: News): Promise<boolean> {
  try {
    await messages.add(toDocument(news))
    return true
  } catch (fault) {
    if (codeOf(fault) === 'DATABASE_DUPLICATE_WRITE') return false
    throw fault
  }
}

export const inbox: Inbox = {
  async deliver(news) {
    const added = await Promise.all(news.map(addOnce))
    return news.filter((_one, at) => added[at])
  },

  async ofPerson(openid, cursor, limit) {
    const from = readCursor(cursor)
    const own = { to: openid }
    const query = from
      ? _.or([
          { ...own, at: _.lt(from.value) },
          { ...own, at: from.value, _id: _.lt(from.id) },
        ])
      : own
    const { data } = await messages
      .where(query)
      .orderBy('at', 'desc')
      .orderBy('_id', 'desc')
      .limit(limit + 1)
      .get()
    const shown = data.slice(0, limit)
    const last = shown[shown.length - 1]
    const more = data.length > limit && last
    return {
      items: shown.flatMap(({ _id, reportId, at, unread, letters }) =>
        letters
          .filter(({ to }) => to === openid)
          .map(({ reader, text }) => ({
            id: _id,
            reportId,
            at,
            reader,
            text,
            read: !unread.includes(openid),
          })),
      ),
      ...(more && { next: cursorOf(last.at, last._id) }),
    }
  },

  async unread(openid) {
    const { total } = await messages.where({ unread: openid }).count()
    return total
  },

  async markRead(openid, which) {
    const unread = { unread: openid }
    await messages
      .where(which === 'all' ? unread : { ...unread, _id: _.in([...which]) })
      .update({ unread: _.pull(openid) })
  },
}
