import { createHash } from 'node:crypto'
import { accountHandlers } from '../../../cloudfunctions/common/account/handlers'
import { contract } from '../../../cloudfunctions/common/contract'
import type { Envelope } from '../../../cloudfunctions/common/contract/envelope'
import { householdHandlers } from '../../../cloudfunctions/common/household/handlers'
import { serve } from '../../../cloudfunctions/common/kernel/serve'
import type { ContentCheckPort } from '../../../cloudfunctions/common/ports/content-check'
import type { PortraitStore } from '../../../cloudfunctions/common/ports/portrait-store'
import type { FileStore, Ports } from '../../../cloudfunctions/common/ports/ports'
import { reportHandlers } from '../../../cloudfunctions/common/report/handlers'
import { rosterHandlers } from '../../../cloudfunctions/common/roster/handlers'
import { runDue, type TimerRun } from '../../../cloudfunctions/common/timer/run-due'
import { memoryGaps } from './gap-store'
import { MemoryInbox, NO_CONSENTS, SILENT } from './inbox'
import { memoryRates } from './rate-store'
import { MemoryReports } from './report-store'
import { MemoryImports } from './import-store'
import { MemoryRoster } from './roster-store'

interface Given {
  now: number
  /** What names the first clerk. */
  firstClerkCode?: string
  roster?: MemoryRoster
  reports?: MemoryReports
}

/** The functions that a report's life takes, in this process: the real use cases over stores in memory. */
export class MemoryCloud {
  /** Milliseconds since 1970; stands still until it is moved. */
  now: number
  readonly roster: MemoryRoster
  readonly reports: MemoryReports
  private readonly ports: Ports
  private readonly answers: Record<string, ReturnType<typeof serve>>

  constructor({ now, firstClerkCode = '', roster = new MemoryRoster(), reports }: Given) {
    this.now = now
    this.roster = roster
    this.reports = reports ?? new MemoryReports()
    this.ports = {
      clock: { now: () => this.now },
      chance: { bytes: countedBytes() },
      roster: this.roster,
      gaps: memoryGaps(this.roster),
      reports: this.reports,
      rates: memoryRates(this.reports),
      imports: new MemoryImports(),
      files: FILES,
      portraits: NO_PORTRAITS,
      fonts: NO_FONTS,
      content: PASSES,
      inbox: new MemoryInbox(),
      wechat: SILENT,
      wechatPhone: { numberOf: async () => ({ refused: 'unanswered' }) },
      consents: NO_CONSENTS,
      settings: { firstClerkCodeHash: hash(firstClerkCode), templateIds: {}, cardLinkPrefix: '' },
    }
    this.answers = {
      account: serve<'account'>(contract.account, accountHandlers, this.ports),
      household: serve<'household'>(contract.household, householdHandlers, this.ports),
      report: serve<'report'>(contract.report, reportHandlers, this.ports),
      roster: serve<'roster'>(contract.roster, rosterHandlers, this.ports),
    }
  }

  /** Calls a method as somebody and answers the envelope. */
  async call(openid: string, noun: string, verb: string, input: unknown): Promise<Envelope<unknown>> {
    const answer = this.answers[noun]
    if (!answer) throw new RangeError(`no function ${noun}`)
    return answer({ openid, requestId: 'in-memory', event: { method: verb, input } })
  }

  /** What the timer function does. */
  timer(): Promise<TimerRun> {
    return runDue(this.ports)
  }

  /** The same people at another moment, with other reports. */
  fork(now: number, reports = new MemoryReports()): MemoryCloud {
    return new MemoryCloud({ now, roster: this.roster, reports })
  }
}

/** Every file has a link. */
const FILES: FileStore = {
  links: async (ids) => ids.map((id) => `https://files.example/${hash(id)}`),
  bytes: async () => null,
  put: async (path) => `cloud://memory/${path}`,
  copy: async (_, cloudPath) => `cloud://copies/${cloudPath}`,
  remove: async () => undefined,
}

/** Nobody gives a photo of themselves. */
const NO_PORTRAITS: PortraitStore = {
  get: async () => null,
  put: async () => undefined,
  remove: async () => undefined,
  setCheck: async () => false,
  withTrace: async () => null,
  checksDue: async () => [],
}

/** Nothing is printed here. */
const NO_FONTS: Ports['fonts'] = {
  file: (weight) => {
    throw new RangeError(`no font of weight ${weight}`)
  },
}

/** Every word and photo is fine. */
const PASSES: ContentCheckPort = {
  checkText: async () => 'pass',
  checkPhotos: async (photos) => photos.map(({ link }) => link),
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Bytes that are the same in every run, and never the same twice. */
function countedBytes(): (count: number) => Uint8Array {
  let calls = 0
  return (count) => createHash('sha512').update(`bytes ${++calls}`).digest().subarray(0, count)
}
