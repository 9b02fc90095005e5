import { REPORT_PAGE_WORDS } from '../domain/words/pages/report'
import type { Account } from '../services/account'
import type { Draft } from '../services/drafts'

/** What is still missing, a sentence each. */
export interface Missing {
  words?: string
  place?: string
  name?: string
}

/** What has to be filled in before a draft can be sent. */
export function missingIn({ text, photos, place, onBehalf }: Draft): Missing {
  return {
    ...(text.trim() === '' && photos.length === 0 && { words: REPORT_PAGE_WORDS.needWords }),
    ...(!place && { place: REPORT_PAGE_WORDS.needPlace }),
    ...(onBehalf && onBehalf.name.trim() === '' && { name: REPORT_PAGE_WORDS.needName }),
  }
}

/** The caller's own grid: that of their household. */
export function homeChoice({ households }: Account): { name: string; code: string } | null {
  const path = households[0]?.path ?? []
  const grid = path[path.length - 1]
  if (!grid) return null
  const near = path.slice(-2).map(({ name }) => name)
  return { name: near.join(' '), code: grid.code }
}
