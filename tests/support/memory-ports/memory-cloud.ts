import { createHash } from 'node:crypto'
import type { Envelope } from '../../../cloudfunctions/common/contract/envelope'
import type { ContentCheckPort } from '../../../cloudfunctions/common/ports/content-check'
import type { PortraitStore } from '../../../cloudfunctions/common/ports/portrait-store'
import type { FileStore, Ports } from '../../../cloudfunctions/common/ports/ports'
import { runDue, type TimerRun } from '../../../cloudfunctions/common/timer/run-due'
import { answersOn, functionIn, type Answers } from '../in-process'
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
  /** What its chance is drawn from: a cloud that goes on with the roster of another one needs its own. */
  chance?: string
}

/** The functions that a report's life takes, in this process: the real use cases over stores in memory. */
export class MemoryCloud {
  /** Milliseconds since 1970; stands still until it is moved. */
  now: number
  readonly roster: MemoryRoster
  readonly reports: MemoryReports
  private readonly ports: Ports
  private readonly answers: Answers

  constructor({ now, firstClerkCode = '', roster = new MemoryRoster(), reports, chance = 'bytes' }: Given) {
    this.now = now
    this.roster = roster
    this.reports = reports ?? new MemoryReports()
    this.ports = {
      clock: { now: () => this.now },
      chance: { bytes: countedBytes(chance) },
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
    this.answers = answersOn(this.ports)
  }

  /** Calls a method as somebody and answers the envelope. */
  async call(openid: string, noun: string, verb: string, input: unknown): Promise<Envelope<unknown>> {
    return functionIn(this.answers, noun)({ openid, requestId: 'in-memory', event: { method: verb, input } })
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
function countedBytes(chance: string): (count: number) => Uint8Array {
  let calls = 0
  return (count) => createHash('sha512').update(`${chance} ${++calls}`).digest().subarray(0, count)
}
