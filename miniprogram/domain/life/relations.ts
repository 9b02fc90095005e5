import type { AreaChain } from '../area/area'
import { chinaDay } from '../clock/china-time'
import { sameDesk, type Desk } from '../roster/desk'
import { answerFor } from '../roster/holder'
import { dutiesOn, postsOn, type Person } from '../roster/person'
import { HEAD_POST, type Post } from '../roster/post'
import { placePath } from './place-path'
import { publicArea } from './publicity'
import type { Relation } from './relation'
import type { Report } from './report'
import { isOpen } from './status'

/** Somebody who looks at a report. */
export interface Viewer {
  openid: string
  person?: Person
  /** The codes of the areas, from the root down, where they have a confirmed home. */
  homes: readonly string[]
}

/** Posts that see every report of their area, whoever handles it. */
const CHAIN_POSTS: readonly Post[] = ['gridLeader', 'gridMember', 'unitLeader', 'villageLeader', 'dispatcher']

/** Neighbours and those who joined: they read what is public, and no person. */
const OUTSIDE: readonly Relation[] = ['neighbour', 'joiner', 'mergedReporter']

/** What a viewer is to a report today. `chain` runs from the root down to the owner desk's area. */
export function relationsOf(viewer: Viewer, report: Report, chain: AreaChain, now: number): Set<Relation> {
  const relations = asResident(viewer, report)
  for (const relation of asStaff(viewer, report, chain, now)) relations.add(relation)
  return relations
}

function asResident({ openid, homes }: Viewer, report: Report): Set<Relation> {
  const relations = new Set<Relation>()
  const area = publicArea(report)
  if (report.reporter.openid === openid) relations.add('reporter')
  if (report.state.merged.some((merged) => merged.openid === openid)) relations.add('mergedReporter')
  if (report.state.joined.includes(openid)) relations.add('joiner')
  if (area && homes.includes(area.code)) relations.add('neighbour')
  return relations
}

function asStaff({ person }: Viewer, report: Report, chain: AreaChain, now: number): Set<Relation> {
  const relations = new Set<Relation>()
  if (!person) return relations
  const { owner, ownerPath, lead, coHandlers, formerDesks, assignedBy, handlerIds, checks, supervision } =
    report.state
  const day = chinaDay(now)
  const duties = dutiesOn(person, day)
  const answers = (desk: Desk): boolean => duties.some((duty) => sameDesk(duty, desk))

  if (report.reporter.by?.id === person.id) relations.add('spokesperson')
  if (handlerIds.includes(person.id)) relations.add('handler')
  if (answers(owner)) relations.add('ownerHolder')
  if (answers(owner) && (lead?.id === person.id || !isAtDesk(lead?.id, owner, chain, day))) {
    relations.add('lead')
  }
  if (coHandlers.some(answers)) relations.add('coHandler')
  if (formerDesks.some(answers)) relations.add('formerDesk')
  if (assignedBy && answers(assignedBy)) relations.add('assigner')
  if (checks.desk && answers(checks.desk)) relations.add('checker')
  if (checks.done.some(({ by }) => by.id === person.id)) relations.add('checkedIt')
  const around = new Set([...ownerPath, ...placePath(report).map((area) => area.code)])
  for (const post of postsOn(person, day)) {
    if (CHAIN_POSTS.includes(post.post) && around.has(post.areaCode)) relations.add('areaChain')
    if (post.post === 'gridMember' && post.areaCode === owner.areaCode) relations.add('gridMember')
    if (post.post === 'dispatcher' && ownerPath.includes(post.areaCode)) relations.add('dispatcher')
    const above = ownerPath.slice(0, -1).includes(post.areaCode)
    if (above && post.post === HEAD_POST[post.area.level]) relations.add('headAbove')
  }
  if (relations.has('headAbove') && supervision?.by?.id === person.id) relations.add('supervisor')
  return relations
}

/** True when the person is among those who answer for the desk that day. */
function isAtDesk(personId: string | undefined, desk: Desk, chain: AreaChain, day: string): boolean {
  const answer = answerFor(desk, chain, day)
  return answer !== null && answer.people.some((person) => person.personId === personId)
}

/** True when somebody with these relations may read something of the report: all of it, or what is public. */
export function mayRead(relations: ReadonlySet<Relation>): boolean {
  return relations.size > 0
}

/** True when they may read all of it: its reporter, whoever handles, checks or supervises it, and the chain of its area. */
export function mayReadAll(relations: ReadonlySet<Relation>): boolean {
  return [...relations].some((relation) => !OUTSIDE.includes(relation))
}

/** Whoever has to go there and to speak with people: at the desks that it lies with, checks or supervises it. */
const IN_CHARGE: readonly Relation[] = ['ownerHolder', 'lead', 'coHandler', 'checker', 'supervisor']

/** True when they may read whose house it is about and whom to call: whoever is in charge, as long as it is open. */
export function readsHouse({ state }: Pick<Report, 'state'>, relations: ReadonlySet<Relation>): boolean {
  return isOpen(state.status) && IN_CHARGE.some((relation) => relations.has(relation))
}
