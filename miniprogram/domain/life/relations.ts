import type { AreaChain } from '../area/area'
import { chinaDay } from '../clock/china-time'
import { sameDesk, type Desk } from '../roster/desk'
import { answerFor } from '../roster/holder'
import { dutiesOn, postsOn, type Person } from '../roster/person'
import { HEAD_POST, type Post } from '../roster/post'
import type { Relation } from './relation'
import type { Report } from './report'

/** Somebody who looks at a report. */
export interface Viewer {
  openid: string
  person?: Person
}

/** Posts that see every report of their area, whoever handles it. */
const CHAIN_POSTS: readonly Post[] = ['gridLeader', 'gridMember', 'unitLeader', 'villageLeader', 'dispatcher']

/** What a viewer is to a report today. `chain` runs from the root down to the owner desk's area. */
export function relationsOf(viewer: Viewer, report: Report, chain: AreaChain, now: number): Set<Relation> {
  const relations = new Set<Relation>()
  if (report.reporter.openid === viewer.openid) relations.add('reporter')
  if (!viewer.person) return relations
  const { person } = viewer
  const { owner, ownerPath, lead, coHandlers, handlerIds } = report.state
  const day = chinaDay(now)
  const duties = dutiesOn(person, day)
  const answers = (desk: Desk): boolean => duties.some((duty) => sameDesk(duty, desk))

  if (handlerIds.includes(person.id)) relations.add('handler')
  if (answers(owner)) relations.add('ownerHolder')
  if (answers(owner) && (lead?.id === person.id || !isAtDesk(lead?.id, owner, chain, day))) {
    relations.add('lead')
  }
  if (coHandlers.some(answers)) relations.add('coHandler')
  const around = new Set([...ownerPath, ...report.place.path.map((area) => area.code)])
  for (const post of postsOn(person, day)) {
    if (CHAIN_POSTS.includes(post.post) && around.has(post.areaCode)) relations.add('areaChain')
    if (post.post === 'gridMember' && post.areaCode === owner.areaCode) relations.add('gridMember')
    const above = ownerPath.slice(0, -1).includes(post.areaCode)
    if (above && post.post === 'dispatcher') relations.add('dispatcherAbove')
    if (above && post.post === HEAD_POST[post.area.level]) relations.add('headAbove')
  }
  return relations
}

/** True when the person is among those who answer for the desk that day. */
function isAtDesk(personId: string | undefined, desk: Desk, chain: AreaChain, day: string): boolean {
  const answer = answerFor(desk, chain, day)
  return answer !== null && answer.people.some((person) => person.personId === personId)
}

/** True when somebody with these relations may read the report. */
export function mayRead(relations: ReadonlySet<Relation>): boolean {
  return relations.size > 0
}

/** True when they are in charge and so see the reporter's phone in full. */
export function isInCharge(relations: ReadonlySet<Relation>): boolean {
  return relations.has('ownerHolder') || relations.has('lead') || relations.has('coHandler')
}
