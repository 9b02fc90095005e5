import type { AreaRef } from '../../miniprogram/domain/area/area'
import type { Level } from '../../miniprogram/domain/area/level'
import type { Person } from '../../miniprogram/domain/roster/person'
import type { Post } from '../../miniprogram/domain/roster/post'
import { contract } from '../../cloudfunctions/common/contract'
import type { Method } from '../../cloudfunctions/common/contract/method'
import { Call } from '../../cloudfunctions/common/kernel/call'
import { UserError } from '../../cloudfunctions/common/kernel/user-error'
import type { Ports } from '../../cloudfunctions/common/ports/ports'
import { POINTER_KEY, rosterKey, type RosterDocument } from '../../cloudfunctions/common/roster/documents'

// Who may call what, where: every method, everybody, each relation of the area, asked of the kernel's check in this process.

/**
 * Who is called what here. A column holds for everybody of its line: `in` is a deputy who stands in, `idle` one who does not;
 * a post that ended gives nothing, nor does one whose WeChat is not bound, nor a household that somebody has left.
 */
const WHO = `
nobody        stranger formerMember unbound endedClerk endedDispatcher endedLeader
pending       pending
member        member
post          gridMember unitLeader police property verifier idleLeader idleVillageLeader idleDispatcher idleClerk
gridLeader    gridLeader leaderIn
villageLeader villageLeader villageLeaderIn
dispatcher    dispatcher dispatcherIn
clerk         clerk clerkIn
rootClerk     rootClerk
`

/**
 * A cell is `+` or `-` where no area is named. Else it says where somebody may: `o` their own area, `b` below it, `s` the one
 * beside, `a` the one above, `e` elsewhere; `-` nowhere. Each line of methods stands above its cells.
 */
const TABLE = `
                nobody pending member post gridLeader villageLeader dispatcher clerk rootClerk
account.show account.uploads account.bindPost account.bindPhone account.phoneNumber account.portrait account.dropPortrait
account.kept account.looks account.ownReports account.forget
card.show category.list place.search place.children report.categories household.bind household.leave
roster.proposal roster.stop
message.list message.unread message.read message.changed message.templates message.consent
report.submit report.mine report.show report.add report.urge report.answer report.appeal report.reopen
report.confirm report.rework report.unsolved report.rate report.withdraw report.reinstate report.share report.unshare
=               +      +       +      +    +          +             +          +     +
report.nearby report.join
=               -      -       +      -    -          -             -          -     -
household.letGo
=               -      -       +      +    +          +             +          +     +
account.setPortrait household.find household.list household.show household.pending household.issueCode household.confirm household.refuse
report.inbox report.inboxCounts report.search report.desk report.phrases report.savePhrases report.ofHousehold
report.targets report.verifiers report.alike report.accept report.assign report.return report.escalate report.start
report.settle report.note report.askExtension report.grantExtension report.refuseExtension report.suspend report.ask
report.resume report.resolve report.reject report.supervise report.told report.heard report.verify report.nameVerifier
report.hide report.unhide report.hold report.endHold report.merge report.unmerge roster.proposals roster.waiting roster.beginning
report.dismiss report.restore report.flood report.dismissFlood report.restoreFlood
=               -      -       -      +    +          +             +          +     +
roster.confirm roster.decline
=               -      -       -      -    -          -             +          +     +
roster.open roster.look roster.recall roster.remember roster.read roster.put roster.check roster.import
roster.changes roster.people roster.undo roster.binding roster.issueCode roster.unbind calendar.show
=               -      -       -      -    -          -             -          +     +
category.show category.save category.arrange category.versions
=               -      -       -      -    -          -             -          -     +
roster.appoint roster.handOver roster.endPost roster.leave roster.cancelLeave roster.households roster.split roster.merge
calendar.save
=               -      -       -      -    -          -             -          ob    ob
roster.area roster.gaps
=               -      -       -      -    -          -             ob         ob    ob
card.sheet print.cards
=               -      -       -      -    ob         ob            ob         ob    ob
rates.show rates.reports
=               -      -       -      -    -          ob            ob         -     -
`

const DAY = '2026-09-16'
const NOW = Date.parse(`${DAY}T12:00:00+08:00`)

const LEVELS: Readonly<Record<string, Level>> = {
  '100': 'county',
  '200': 'county',
  '200-1': 'town',
  '100-1': 'town',
  '100-2': 'town',
  '100-1-1': 'village',
  '100-1-2': 'village',
  '100-1-1-1': 'grid',
  '100-1-1-2': 'grid',
  '100-1-1-1-1': 'unit',
}

/** The areas in the order of `obsae`; the root has none above. */
const FROM_COUNTY = ['100', '100-1', '200', undefined, '200-1']
const FROM_TOWN = ['100-1', '100-1-1-1', '100-2', '100', '200']
const FROM_VILLAGE = ['100-1-1', '100-1-1-1', '100-1-2', '100-1', '200']
const FROM_GRID = ['100-1-1-1', '100-1-1-1-1', '100-1-1-2', '100-1-1', '100-2']
const RELATIONS = ['o', 'b', 's', 'a', 'e']

interface Role {
  areas: readonly (string | undefined)[]
  post?: Post
  kind?: 'holder' | 'deputy'
  /** They answer for the desk today. */
  answers?: boolean
  to?: string
  /** How they stand in a household of the first grid. */
  home?: 'pending' | 'confirmed' | 'left'
  /** The roster does not know their WeChat. */
  isUnbound?: boolean
}

const leads = { areas: FROM_GRID, post: 'gridLeader', answers: true } as const
const leadsVillage = { areas: FROM_VILLAGE, post: 'villageLeader', answers: true } as const
const dispatches = { areas: FROM_TOWN, post: 'dispatcher', answers: true } as const
const keeps = { areas: FROM_TOWN, post: 'clerk', answers: true } as const
const idle = { kind: 'deputy', answers: false } as const
const isIn = { kind: 'deputy', answers: true } as const
const ended = { to: '2026-09-15', answers: false } as const

const ROLES: Readonly<Record<string, Role>> = {
  stranger: { areas: FROM_GRID },
  pending: { areas: FROM_GRID, home: 'pending' },
  member: { areas: FROM_GRID, home: 'confirmed' },
  formerMember: { areas: FROM_GRID, home: 'left' },
  unbound: { ...keeps, isUnbound: true },
  endedClerk: { ...keeps, ...ended },
  endedDispatcher: { ...dispatches, ...ended },
  endedLeader: { ...leads, ...ended },
  gridMember: { ...leads, post: 'gridMember' },
  unitLeader: { ...leads, post: 'unitLeader' },
  police: { ...leads, post: 'police' },
  property: { ...leads, post: 'property' },
  verifier: { ...leads, post: 'verifier' },
  gridLeader: leads,
  leaderIn: { ...leads, ...isIn },
  idleLeader: { ...leads, ...idle },
  villageLeader: leadsVillage,
  villageLeaderIn: { ...leadsVillage, ...isIn },
  idleVillageLeader: { ...leadsVillage, ...idle },
  dispatcher: dispatches,
  dispatcherIn: { ...dispatches, ...isIn },
  idleDispatcher: { ...dispatches, ...idle },
  clerk: keeps,
  clerkIn: { ...keeps, ...isIn },
  idleClerk: { ...keeps, ...idle },
  rootClerk: { ...keeps, areas: FROM_COUNTY },
}

function pathOf(code: string): AreaRef[] {
  const steps = code.split('-')
  return steps.map((_, at) => {
    const one = steps.slice(0, at + 1).join('-')
    return { code: one, name: one, level: LEVELS[one] ?? 'unit', levelName: '' }
  })
}

function personOf({ areas, post, kind = 'holder', answers, to }: Role): Person | undefined {
  const [areaCode = ''] = areas
  if (!post) return undefined
  const path = pathOf(areaCode)
  const area = path[path.length - 1]
  if (!area) return undefined
  const span = { from: '2025-01-01', ...(to !== undefined && { to }) }
  const posts = [{ areaCode, post, kind, ...span, area, path: path.map(({ code }) => code) }]
  return {
    id: 'p',
    name: '',
    phone: '',
    posts,
    duties: answers ? [{ areaCode, post, as: kind, ...span }] : [],
  }
}

const OPENID = 'o-caller'
const IN_FORCE = { since: 1, until: null }

function documentsFor(role: Role): RosterDocument[] {
  const person = personOf(role)
  return [
    { _id: POINTER_KEY, kind: 'pointer', keys: [POINTER_KEY], version: 1 },
    ...Object.keys(LEVELS).map((code): RosterDocument => {
      const path = pathOf(code)
      const area = { code, name: code, level: LEVELS[code] ?? 'unit', levelName: '', path, desks: [] }
      return { _id: code, kind: 'area', keys: [rosterKey.area(code)], ...IN_FORCE, area }
    }),
    ...(person && !role.isUnbound
      ? [{ _id: 'p', kind: 'person' as const, keys: [rosterKey.openid(OPENID)], ...IN_FORCE, person }]
      : []),
    ...(role.home ? [householdOf(role.home)] : []),
  ]
}

function householdOf(state: NonNullable<Role['home']>): RosterDocument {
  const members = state === 'left' ? [] : [{ openid: OPENID, name: '', state, since: '' }]
  const house = { id: 'h', number: '1', address: '', headName: '', doorCode: '', members }
  const household = { ...house, path: pathOf('100-1-1-1') }
  return { _id: 'h', kind: 'household', keys: [rosterKey.openid(OPENID)], ...IN_FORCE, household }
}

/** What the kernel says to a call of a method that names an area, before its handler and on its first read. */
async function isAllowed(method: Method, role: Role, areaCode: string): Promise<boolean> {
  const roster = { find: async () => documentsFor(role) }
  const call = new Call(OPENID, { clock: { now: () => NOW }, roster } as unknown as Ports, method)
  try {
    await call.requireReach(inputOf(method, areaCode))
    if (!call.rolesChecked) await call.roster()
    return true
  } catch (fault) {
    if (fault instanceof UserError && fault.code === 'NO_PERMISSION') return false
    throw fault
  }
}

function inputOf({ reach }: Method, areaCode: string): unknown {
  if (reach.kind !== 'within') return {}
  const [field = ''] = reach.inputs
  const [first = '', second] = field.split('.')
  return { [first]: second === undefined ? areaCode : { [second]: areaCode } }
}

const METHODS = new Map<string, Method>(
  Object.entries(contract).flatMap(([noun, verbs]) =>
    Object.entries<Method>(verbs).map(([verb, method]) => [`${noun}.${verb}`, method] as const),
  ),
)

interface Row {
  name: string
  cells: string[]
}

const [head = '', ...lines] = TABLE.trim().split('\n')
const columns = head.trim().split(/\s+/)
const people = new Map(
  WHO.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([column = '', ...roles]) => [column, roles]),
)
const rows: Row[] = []
let named: string[] = []
for (const line of lines) {
  const [first, ...words] = line.trim().split(/\s+/)
  if (first !== '=') named.push(first ?? '', ...words)
  else {
    rows.push(...named.map((name) => ({ name, cells: words })))
    named = []
  }
}

let allowed = 0
let refused = 0

test('every method has its row, once', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual([...METHODS.keys()].sort())
})

test('everybody stands in one column', () => {
  expect([...people.keys()]).toEqual(columns)
  expect([...people.values()].flat().sort()).toEqual(Object.keys(ROLES).sort())
})

async function cellOf(method: Method, name: string): Promise<string> {
  const role = ROLES[name]
  if (!role) throw new RangeError(`no role ${name}`)
  let cell = ''
  for (const [at, areaCode] of role.areas.entries()) {
    if (areaCode === undefined) continue
    const may = await isAllowed(method, role, areaCode)
    if (may) allowed += 1
    else refused += 1
    if (may) cell += RELATIONS[at] ?? ''
  }
  if (method.reach.kind === 'within') return cell === '' ? '-' : cell
  expect(['', 'obsae', 'obse']).toContain(cell)
  return cell === '' ? '-' : '+'
}

test.each(rows)('$name', async ({ name, cells }) => {
  const method = METHODS.get(name)
  if (!method) throw new RangeError(`no method ${name}`)
  const found: Record<string, string> = {}
  const expected: Record<string, string | undefined> = {}
  for (const [at, column] of columns.entries())
    for (const who of people.get(column) ?? []) {
      found[who] = await cellOf(method, who)
      expected[who] = cells[at]
    }
  expect(found).toEqual(expected)
})

test('the cells are counted', () => {
  process.stdout.write(`reach: ${allowed} cells allowed, ${refused} refused\n`)
  expect(allowed).toBeGreaterThan(0)
  expect(refused).toBeGreaterThan(0)
})
