import type { RateStore } from './rate-store'
import type { ContentCheckPort } from './content-check'
import type { TemplateKey } from '../../../miniprogram/domain/messages/template'
import type { ConsentStore } from './consent-store'
import type { GapStore } from './gap-store'
import type { ImportStore } from './import-store'
import type { Inbox, Messenger } from './messenger'
import type { ReportStore } from './report-store'
import type { RosterStore } from './roster-store'
import type { WechatPhone } from './wechat-phone'

/** Time is handed in. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
}

/** Chance is handed in. */
export interface Chance {
  bytes(count: number): Uint8Array
}

export interface FileStore {
  /** What a file holds; null when it is gone. */
  bytes(fileId: string): Promise<Uint8Array | null>
  /** Short-lived links, in the order of the ids; empty for a file that is gone. */
  links(fileIds: readonly string[], seconds?: number): Promise<string[]>
}

/** What the deployment sets. */
export interface Settings {
  /** SHA-256 in hex of the one-time code that names the first clerk. Empty when there is none. */
  firstClerkCodeHash: string
  /** WeChat's ids of the subscription messages; without one no such message is asked for or sent. */
  templateIds: Partial<Record<TemplateKey, string>>
}

/** Everything outside the product's rules. */
export interface Ports {
  clock: Clock
  chance: Chance
  roster: RosterStore
  gaps: GapStore
  imports: ImportStore
  reports: ReportStore
  rates: RateStore
  files: FileStore
  content: ContentCheckPort
  inbox: Inbox
  /** Subscription messages, as far as people consented. */
  wechat: Messenger
  wechatPhone: WechatPhone
  consents: ConsentStore
  settings: Settings
}
