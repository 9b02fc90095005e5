import type { Header, Headers } from './headers'
import { postHeader, type PostHeader } from './post-headers'

/** Where a wide table has somebody of a post: their name, and their phone if there is a column for it. */
export interface PostColumn {
  post: string
  isDeputy: boolean
  person: Header
  phone: Header | undefined
}

/** True for a sheet that has the people of a post under the name of the post. */
export function hasPostColumns(headers: Headers): boolean {
  return headers.list.some((header) => {
    const found = postHeader(header)
    return found?.what === 'person' && found.post !== undefined
  })
}

/**
 * The people's columns of a wide table. A phone is found under a header that names the post (of several, each takes
 * the next), else in the next phone column to the right that stands before the next person.
 */
export function postColumns(headers: Headers): PostColumn[] {
  const all = headers.list.flatMap((header) => postHeader(header) ?? [])
  const taken = new Set<PostHeader>()
  const columns: PostColumn[] = []
  let lastPost: string | undefined
  all.forEach((one, at) => {
    const post = one.post ?? (one.what === 'person' ? lastPost : undefined)
    if (one.what !== 'person' || post === undefined) return
    lastPost = post
    const named = all.find((other) => isPhoneOf(other, post, one.isDeputy) && !taken.has(other))
    const next = all[at + 1]
    const beside = next?.what === 'phone' && next.post === undefined ? next : undefined
    const phone = named ?? beside
    if (phone) taken.add(phone)
    columns.push({ post, isDeputy: one.isDeputy, person: one.header, phone: phone?.header })
  })
  return columns
}

function isPhoneOf({ what, post, isDeputy }: PostHeader, wanted: string, deputy: boolean): boolean {
  return what === 'phone' && post === wanted && isDeputy === deputy
}
