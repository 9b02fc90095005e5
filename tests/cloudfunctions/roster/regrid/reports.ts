import type { Output } from '../../../../cloudfunctions/common/contract'
import { CLERK, type Product } from '../../../support/product'
import { atRest, gridOf, householdsIn } from './at-rest'
import { GRID, STAFF, UNITS, VILLAGE } from './county'

type View = Output<'report', 'show'>['report']
type Step = [who: string, verb: string, extra?: Record<string, unknown>]

const { leader, member, police, property, village, verifier, unit } = STAFF
const accept: Step = [leader.openid, 'accept']
const start: Step = [leader.openid, 'start']
const resolve: Step = [leader.openid, 'resolve', { note: '办好了' }]
const toMember: Step = [
  leader.openid,
  'assign',
  {
    to: { areaCode: GRID, post: 'gridMember' },
    coHandlers: [{ areaCode: GRID, post: 'property' }],
    note: '请去',
  },
]

/** What becomes of one report before the grid is split. */
export interface Plot {
  name: string
  category: string
  /** At home unless it says otherwise. */
  place?: 'home' | 'grid' | 'unit'
  steps: Step[]
}

/** Open reports in every state, with helpers, checkers, and at every desk of the grid. */
export const PLOTS: readonly Plot[] = [
  { name: 'reported', category: 'water', steps: [] },
  { name: 'reported, the police informed', category: 'safety', steps: [] },
  { name: 'reported at the property, the leader informed', category: 'property', steps: [] },
  { name: 'reported of no household', category: 'livestock', place: 'grid', steps: [] },
  { name: 'reported in a unit', category: 'water', place: 'unit', steps: [] },
  { name: 'reported, private', category: 'dispute', steps: [] },
  {
    name: 'back once',
    category: 'water',
    steps: [
      [leader.openid, 'return', { reason: '不归网格' }],
      [village.openid, 'assign', { to: { areaCode: GRID, post: 'gridLeader' }, note: '就归你们' }],
    ],
  },
  { name: 'supervised', category: 'water', steps: [[village.openid, 'supervise', { note: '请抓紧' }]] },
  { name: 'accepted', category: 'heating', steps: [accept] },
  { name: 'accepted, no household', category: 'policy', place: 'grid', steps: [accept] },
  {
    name: 'accepted by the member, property helps',
    category: 'water',
    steps: [toMember, [member.openid, 'accept']],
  },
  { name: 'accepted by the property', category: 'property', steps: [[property.openid, 'accept']] },
  { name: 'processing', category: 'heating', steps: [accept, start] },
  {
    name: 'processing, longer',
    category: 'livestock',
    steps: [
      accept,
      start,
      [leader.openid, 'askExtension', { amount: 2, reason: '缺配件' }],
      [village.openid, 'grantExtension'],
    ],
  },
  {
    name: 'processing, noted',
    category: 'safety',
    steps: [accept, start, [police.openid, 'note', { note: '去过' }]],
  },
  {
    name: 'suspended',
    category: 'water',
    steps: [accept, [leader.openid, 'suspend', { days: 9, reason: '等天暖' }]],
  },
  {
    name: 'suspended by a question',
    category: 'heating',
    steps: [accept, start, [leader.openid, 'ask', { note: '哪间？' }]],
  },
  { name: 'resolved', category: 'water', steps: [accept, start, resolve] },
  { name: 'resolved, another one checks', category: 'disease', steps: [accept, resolve] },
  { name: 'resolved, two bodies check', category: 'land', steps: [accept, resolve] },
  {
    name: 'resolved, one of two has checked',
    category: 'land',
    steps: [accept, resolve, [verifier.openid, 'verify', { note: '量过' }]],
  },
  { name: 'settled on the spot', category: 'papers', steps: [[leader.openid, 'settle', { note: '当场办' }]] },
  {
    name: 'passed up, still public here',
    category: 'water',
    steps: [[leader.openid, 'escalate', { reason: '主管坏了' }]],
  },
  {
    name: 'sent back by the check',
    category: 'disease',
    steps: [accept, resolve, [verifier.openid, 'rework', { reason: '没办好' }]],
  },
]

/** What has ended before: it stays with the old grid. */
export const ENDED: readonly Plot[] = [
  {
    name: 'rejected',
    category: 'policy',
    steps: [[leader.openid, 'reject', { rejectReason: 'notOurs', note: '请到镇上' }]],
  },
  {
    name: 'confirmed',
    category: 'water',
    steps: [accept, start, resolve, ['reporter', 'confirm', { solved: 'yes', satisfied: 'yes' }]],
  },
  { name: 'taken back', category: 'water', steps: [['reporter', 'withdraw', { reason: '好了' }]] },
]

/** A resident of the grid, and what their household is. */
export interface Resident {
  openid: string
  householdId: string
}

/** Binds somebody to every so many households; the last one waits to be confirmed. */
export async function moveIn(product: Product, count: number): Promise<Resident[]> {
  const homes = householdsIn(atRest(product)).filter((one) => gridOf(one) === GRID)
  const every = Math.max(1, Math.floor(homes.length / count))
  const residents: Resident[] = []
  for (let at = 0; at < count; at++) {
    const { household } = homes[at * every]!
    const openid = `o-resident-${String(at).padStart(17, '0')}`
    await product.ask(openid, 'household', 'bind', { doorCode: household.doorCode, name: `居民${at}` })
    residents.push({ openid, householdId: household.id })
    if (at === count - 1) continue
    const { items } = await product.ask(leader.openid, 'household', 'pending', {})
    for (const { householdId, memberId } of items)
      await product.ask(leader.openid, 'household', 'confirm', { householdId, memberId })
  }
  return residents
}

/** Lets the residents report what the plots say, in turn; answers what each is called by id. */
export async function live(
  product: Product,
  plots: readonly Plot[],
  residents: readonly Resident[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  // Whoever waits to be confirmed reports like anybody.
  for (const [at, { name, category, place, steps }] of plots.entries()) {
    const { openid } = residents[at % residents.length]!
    const areaCode = place === 'unit' ? UNITS[1] : place === 'grid' ? GRID : undefined
    const { report } = await product.ask(openid, 'report', 'submit', {
      clientKey: `plot-${name}-${at}`,
      category,
      text: name,
      ...(areaCode !== undefined && { place: { areaCode } }),
    })
    names.set(report.id, `${name} ${at}`)
    await walk(product, openid, report, steps, name)
    product.clock.advance(60_000)
  }
  return names
}

async function walk(product: Product, reporter: string, first: View, steps: readonly Step[], name: string) {
  let { id, version } = first
  for (const [who, verb, extra] of steps) {
    const event = { method: verb, input: { id, version, ...extra } }
    const { result } = await product.raw(who === 'reporter' ? reporter : who, 'report', event)
    const envelope = result as { ok: boolean; data: { report: View } }
    if (!envelope.ok) throw new Error(`${name}: ${verb}: ${JSON.stringify(result)}`)
    version = envelope.data.report.version
  }
  if (name === 'reported in a unit') await toUnit(product, id, version)
}

/** The way to a unit's desk leads through the grid's leader. */
async function toUnit(product: Product, id: string, version: number): Promise<void> {
  const to = { areaCode: UNITS[1], post: 'unitLeader' as const }
  await product.ask(leader.openid, 'report', 'assign', { id, version, to, note: '请单元长看看' })
}

/** Of what a grid's people see in their inbox, what each is. */
export async function inboxOf(product: Product, openid: string): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const page = await product.ask(openid, 'report', 'inbox', cursor === undefined ? {} : { cursor })
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.cursor
  } while (cursor !== undefined)
  return ids.sort()
}

export { CLERK, unit, VILLAGE }
