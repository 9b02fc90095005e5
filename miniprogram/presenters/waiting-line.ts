import { MINE_WORDS } from '../domain/words/pages/mine'
import { toIso } from '../domain/clock/china-time'
import type { Draft } from '../services/drafts'
import { momentWords } from './time'

/** A draft that waits to be sent, in a list. */
export interface WaitingLine {
  key: string
  picture: string
  what: string
  at: string
}

export const waitingLines = (drafts: Draft[]): WaitingLine[] =>
  drafts.map(({ clientKey, category, text, updatedAt }) => ({
    key: clientKey,
    picture: category,
    what: text.trim() === '' ? MINE_WORDS.noWords : text,
    at: momentWords(toIso(updatedAt), Date.now()),
  }))
