import type { RateStore } from '../modules/rates/ports/rate-store'
import type { ContentModerator } from '../modules/moderation/ports/content-moderator'
import type { TemplateKey } from '../modules/messages/rules/template'
import type { PhoneAlarm } from '../modules/messages/ports/alarm'
import type { FontFiles } from '../modules/printing/font/font'
import type { ConsentStore } from '../modules/messages/ports/consent-store'
import type { Limits } from '../modules/limits/limits'
import type { GapStore } from '../modules/org/ports/gap-store'
import type { ImportStore } from '../modules/imports/ports/import-store'
import type { Inbox, Messenger } from '../modules/messages/ports/messenger'
import type { PortraitStore } from '../modules/portraits/ports/portrait-store'
import type { ProposalStore } from '../modules/roster/ports/proposal-store'
import type { ReportStore } from '../modules/reports/ports/report-store'
import type { RosterStore } from '../modules/org/ports/roster-store'
import type { RosterSwitch } from '../modules/roster/ports/roster-switch'
import type { ShowingStore } from '../modules/showings/ports/showing-store'
import type { TallyStore } from '../modules/operations/ports/tally-store'
import type { Notifier } from '../modules/reports/ports/notifier'
import type { UnnamedReporters } from '../modules/unnamed/ports/unnamed-reporters'
import type { UploadStore } from '../modules/files/ports/upload-store'
import type { CountStore } from '../modules/visits/ports/count-store'
import type { VisitStore } from '../modules/visits/ports/visit-store'
import type { WechatPhone } from '../modules/accounts/ports/wechat-phone'

/** Time is handed in. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number
}

/** How long something takes, whatever jumps the clock makes meanwhile. */
export interface Stopwatch {
	/** Milliseconds since some moment. */
	elapsed(): number
}

/** Chance is handed in. */
export interface Chance {
	bytes(count: number): Uint8Array
}

export interface FileHead {
	head: Uint8Array
	/** Of the whole file, in bytes. */
	size: number
}

export interface FileStore {
	/** What a file holds; null when it is gone. */
	bytes(fileId: string): Promise<Uint8Array | null>
	/** Keeps a file of the product's own, in place of an earlier one of the same path; answers its id. */
	put(path: string, bytes: Uint8Array): Promise<string>
	/** Short-lived links, in the order of the ids; empty for a file that is gone. */
	links(fileIds: readonly string[], seconds?: number): Promise<string[]>
	/**
	 * The first bytes of files, in the order of the ids; null for one that is not there, or not in this environment. It
	 * rejects where storage can't be asked.
	 */
	heads(fileIds: readonly string[], length: number): Promise<(FileHead | null)[]>
	/** Puts a copy of a file where clients cannot write, in place of what was there; answers the copy's id. */
	copy(fileId: string, cloudPath: string): Promise<string>
	/** The ids of files by their paths, in their order, whether they are there or not. */
	idsOf(paths: readonly string[]): Promise<string[]>
	/** A file that is not there is no mistake. */
	remove(fileIds: readonly string[]): Promise<void>
}

/** What the deployment sets. */
export interface Settings {
	/** SHA-256 in hex of the one-time code that names the first clerk. Empty when there is none. */
	firstClerkCodeHash: string
	/** WeChat's ids of the subscription messages; without one no such message is asked for or sent. */
	templateIds: Partial<Record<TemplateKey, string>>
	/** How often anybody may do what floods others, or guess. */
	limits: Limits
	/** What the links on printed cards begin with; see docs/adr/0018. Empty when nothing may be printed yet. */
	cardLinkPrefix: string
}

/** Everything outside the product's rules. */
export interface Ports {
	clock: Clock
	stopwatch: Stopwatch
	chance: Chance
	roster: RosterStore
	rosterSwitch: RosterSwitch
	gaps: GapStore
	imports: ImportStore
	proposals: ProposalStore
	reports: ReportStore
	unnamed: UnnamedReporters
	notifier: Notifier
	showings: ShowingStore
	rates: RateStore
	files: FileStore
	uploads: UploadStore
	tally: TallyStore
	portraits: PortraitStore
	visits: VisitStore
	counts: CountStore
	/** What prints are set in. */
	fonts: FontFiles
	content: ContentModerator
	inbox: Inbox
	/** Subscription messages, as far as people consented. */
	wechat: Messenger
	/** Rings work phones in an emergency, where the county has a gateway for it. */
	alarm: PhoneAlarm
	wechatPhone: WechatPhone
	consents: ConsentStore
	settings: Settings
}
