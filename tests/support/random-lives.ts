import type { Product } from './product'
import {
  DEPUTY,
  DISPATCHER,
  GRID_1,
  GRID_LEADER,
  VILLAGE,
  VILLAGE_LEADER,
  VILLAGER,
  VILLAGER_2,
  VILLAGER_3,
  type ReportView,
} from './demo'

/** Numbers between 0 and 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const HOUR = 3_600_000
const STAFF = [GRID_LEADER, DEPUTY, VILLAGE_LEADER, DISPATCHER]
const CATEGORIES = ['heating', 'water', 'livestock', 'policy', 'safety', 'dispute', 'land']
const PLACES = [{}, {}, {}, { place: { areaCode: VILLAGE } }, { place: { areaCode: '152221100210' } }]

/** Who answers for an area; for any other it is the dispatcher. */
const HOLDERS: Readonly<Record<string, string>> = {
  [GRID_1]: GRID_LEADER,
  [`${VILLAGE}-2`]: DEPUTY,
  [`${VILLAGE}-3`]: VILLAGE_LEADER,
  [VILLAGE]: VILLAGE_LEADER,
}

/** Where the next step is seldom the reporter's. */
const WITH_STAFF = ['reported', 'accepted', 'processing']

const WORDS = { note: '已经看过' }
const WHY = { reason: '另有原因' }

/** What an event is sent with, and how often it is chosen: endings seldom, so that lives are long. */
const EVENTS: Readonly<Record<string, { often: number; with: object }>> = {
  accept: { often: 8, with: {} },
  start: { often: 4, with: {} },
  note: { often: 1, with: WORDS },
  return: { often: 1, with: WHY },
  escalate: { often: 1, with: WHY },
  settle: { often: 3, with: WORDS },
  reject: { often: 1, with: { rejectReason: 'notOurs', ...WORDS } },
  appeal: { often: 3, with: WHY },
  askExtension: { often: 2, with: { amount: 1, ...WHY } },
  grantExtension: { often: 3, with: {} },
  refuseExtension: { often: 1, with: WHY },
  suspend: { often: 1, with: { days: 3, ...WHY } },
  ask: { often: 1, with: WORDS },
  answer: { often: 4, with: WORDS },
  resume: { often: 2, with: {} },
  resolve: { often: 8, with: WORDS },
  told: { often: 1, with: {} },
  confirm: { often: 9, with: {} },
  rework: { often: 2, with: WHY },
  rate: { often: 4, with: {} },
  reopen: { often: 1, with: WHY },
  supervise: { often: 1, with: WORDS },
  withdraw: { often: 1, with: {} },
}

/** Often nothing is done although it could be. */
const IDLE = ['', '', '', '']

/** Reports by several people, and what several people do to them while time goes by: all through the use cases. */
export async function liveAtRandom(
  product: Product,
  { seed, reports, steps }: { seed: number; reports: number; steps: number },
): Promise<void> {
  const chance = seeded(seed)
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const submitted: { openid: string; view: ReportView }[] = []

  const submit = async (): Promise<void> => {
    const openid = oneOf([VILLAGER, VILLAGER, VILLAGER_2, VILLAGER_3, GRID_LEADER])
    const behalf = openid === GRID_LEADER ? { onBehalf: { name: '包玉山' }, place: { areaCode: GRID_1 } } : {}
    const { report } = await product.ask(openid, 'report', 'submit', {
      clientKey: `random-${seed}-${submitted.length}`,
      category: oneOf(CATEGORIES),
      text: '家里有一件事要办',
      ...oneOf(PLACES),
      ...behalf,
    })
    submitted.push({ openid, view: report })
  }

  const whoActs = ({ openid, view }: (typeof submitted)[number]): string => {
    if (chance() < 0.2) return oneOf([...STAFF, openid])
    return WITH_STAFF.includes(view.status) ? (HOLDERS[view.owner.areaCode] ?? DISPATCHER) : openid
  }

  const act = async (): Promise<void> => {
    // What is new keeps people busiest.
    const place = submitted.length - 1 - Math.floor(chance() ** 2 * submitted.length)
    const report = submitted[place]
    if (!report) return
    const openid = whoActs(report)
    const shown = await product.call(openid, 'report', 'show', { id: report.view.id })
    if (!shown.ok) return
    report.view = shown.data.report
    const { id, version, allowed } = report.view
    const choices = allowed.flatMap((event) => Array<string>(EVENTS[event]?.often ?? 0).fill(event))
    const event = oneOf([...choices, ...IDLE])
    if (event === '') return
    const rating = { solved: oneOf(['yes', 'yes', 'partly']), satisfied: oneOf(['yes', 'fairly', 'no']) }
    const more = event === 'confirm' || event === 'rate' ? rating : EVENTS[event]?.with
    await product.raw(openid, 'report', { method: event, input: { id, version, ...more } })
  }

  const each = Math.floor(steps / reports)
  for (let step = 0; step < steps; step += 1) {
    if (step % each === 0 && submitted.length < reports) await submit()
    await act()
    product.clock.advance((chance() * HOUR) / 3)
    if (chance() < 0.08) product.clock.advance(chance() * 30 * HOUR)
    if (chance() < 0.15) await product.cloud.triggers.run('due')
  }
}
