import type { DaySpan } from '../../../../miniprogram/domain/roster/tenure'
import { deskWords } from '../../../../miniprogram/domain/words/desk'
import { MOVE_PROBLEMS, MOVE_SENTENCES } from '../../../../miniprogram/domain/words/roster-moves'
import type { Input, Output } from '../../contract'
import type { Call } from '../../kernel/call'
import { lineOf, refOf, type BookArea } from '../book'
import { firstEmptyDay } from '../import/check-book'
import { areaView } from './area-view'
import { isDone, makeMove, notPossible, workOf } from './make-move'
import { reachOf, readScope, type Scope } from './scope'
import { dayBefore, endWith, personOf, seat, tenureOn, type Newcomer } from './tenures'

type AreaView = Output<'roster', 'area'>
type Desk = Pick<Input<'roster', 'appoint'>, 'areaCode' | 'post'>

const ID_BYTES = 9

/** Puts somebody at a desk, beside whoever is there. */
export function appoint(input: Input<'roster', 'appoint'>, call: Call): Promise<AreaView> {
  const { post, kind, name, body } = input
  return atDesk('appoint', input, call, [input.phone], ({ book }, area, words) => {
    seat(area, post, person(book, input, call), { kind, ...spanOf(input) })
    const desk = area.desks.find((one) => one.post === post)
    if (desk && body !== undefined) desk.body = body
    return MOVE_SENTENCES.appoint(name, words, input.from)
  })
}

/** One goes, one comes: the successor keeps the end that was planned. */
export function handOver(input: Input<'roster', 'handOver'>, call: Call): Promise<AreaView> {
  const { post, personId, day, name } = input
  return atDesk('handOver', input, call, [input.phone], ({ book }, area, words) => {
    const tenure = tenureOn(area, post, personId, dayBefore(day))
    const { kind, to } = tenure
    const successor = person(book, input, call)
    if (successor.id === personId) throw notPossible('phone', MOVE_PROBLEMS.samePerson)
    endWith(area, post, tenure, dayBefore(day))
    seat(area, post, successor, { kind, from: day, ...(to !== undefined && to >= day && { to }) })
    return MOVE_SENTENCES.handOver(tenure.name, name, words, day)
  })
}

export function endPost(input: Input<'roster', 'endPost'>, call: Call): Promise<AreaView> {
  const { post, personId, lastDay } = input
  return atDesk('endPost', input, call, [], (_, area, words) => {
    const tenure = tenureOn(area, post, personId, lastDay)
    endWith(area, post, tenure, lastDay)
    return MOVE_SENTENCES.endPost(tenure.name, words, lastDay)
  })
}

/** Away for some days, with a deputy for exactly those days. */
export function leave(input: Input<'roster', 'leave'>, call: Call): Promise<AreaView> {
  const { post, personId, deputy } = input
  const span = spanOf(input)
  return atDesk('leave', input, call, deputy ? [deputy.phone] : [], ({ book }, area, words) => {
    if (span.to !== undefined && span.to < span.from)
      throw notPossible('to', MOVE_PROBLEMS.endsBeforeItBegins)
    const tenure = tenureOn(area, post, personId, span.from)
    tenure.leaves = [...tenure.leaves.filter(({ from }) => from !== span.from), span].sort((one, other) =>
      one.from < other.from ? -1 : 1,
    )
    if (deputy) {
      const standIn = person(book, deputy, call)
      if (standIn.id === personId) throw notPossible('deputy', MOVE_PROBLEMS.samePerson)
      seat(area, post, standIn, { kind: 'deputy', ...span })
    }
    return MOVE_SENTENCES.leave(tenure.name, words, span.from, span.to, deputy?.name)
  })
}

/** Takes a leave back, and the deputy who was named for just these days. */
export function cancelLeave(input: Input<'roster', 'cancelLeave'>, call: Call): Promise<AreaView> {
  const { post, personId, from } = input
  return atDesk('cancelLeave', input, call, [], (_, area, words) => {
    const tenure = tenureOn(area, post, personId, from)
    const taken = tenure.leaves.find((one) => one.from === from)
    if (!taken) throw notPossible('from', MOVE_PROBLEMS.noLeave)
    tenure.leaves = tenure.leaves.filter((one) => one !== taken)
    const desk = area.desks.find((one) => one.post === post)
    if (desk) {
      desk.tenures = desk.tenures.filter(
        (one) => one.kind !== 'deputy' || one.from !== taken.from || one.to !== taken.to,
      )
    }
    return MOVE_SENTENCES.cancelLeave(tenure.name, words, from)
  })
}

/** Changes one desk and answers its area; `change` says in one sentence what was done. */
async function atDesk(
  verb: string,
  input: Desk,
  call: Call,
  phones: readonly string[],
  change: (scope: Scope, area: BookArea, words: string) => string,
): Promise<AreaView> {
  const work = workOf(verb, call, input)
  if (!(await isDone(call, work))) {
    const scope = await readScope(call, input.areaCode, (area) => reachOf(area, input.post), phones)
    const area = scope.book.areas.get(input.areaCode)
    if (!area || area.to !== undefined) throw notPossible('areaCode', MOVE_PROBLEMS.ended)
    const path = lineOf(scope.book, area.code).map(refOf)
    const what = change(scope, area, deskWords(input, path))
    requireHeldRoot(area, call)
    await makeMove(call, scope, { work, what })
  }
  return areaView(call, input.areaCode, call.day)
}

/** The root's dispatcher desk can't be emptied: somebody answers for everything. */
function requireHeldRoot(area: BookArea, call: Call): void {
  const day = area.parent === undefined ? firstEmptyDay(area, call.day) : undefined
  if (day !== undefined) throw notPossible('areaCode', MOVE_PROBLEMS.rootLeftEmpty(day))
}

function person(book: Scope['book'], newcomer: Newcomer, call: Call): ReturnType<typeof personOf> {
  return personOf(book, newcomer, () => Buffer.from(call.ports.chance.bytes(ID_BYTES)).toString('base64url'))
}

function spanOf({ from, to }: DaySpan): DaySpan {
  return { from, ...(to !== undefined && { to }) }
}
