import { covers, type Day } from '../../../../miniprogram/domain/roster/tenure'
import { POSTS, standsAt } from '../../../../miniprogram/domain/roster/post'
import { postTitle } from '../../../../miniprogram/domain/words/titles'
import type { Input, Output } from '../../contract'
import { cardPeople } from '../../card/people'
import type { Call } from '../../kernel/call'
import { UserError } from '../../kernel/user-error'
import { rosterKey } from '../documents'
import { isInForce, readAllWith } from '../read-tree'
import { compare } from '../duties'

type AreaView = Output<'roster', 'area'>

/** An area as the clerk keeps it, on a day: today unless another one is given. */
export function showArea({ areaCode, day }: Input<'roster', 'area'>, call: Call): Promise<AreaView> {
  return areaView(call, areaCode, day ?? call.day)
}

/** What is known of an area, with who was in charge on a day. @throws UserError NOT_FOUND */
export async function areaView(call: Call, code: string, day: Day): Promise<AreaView> {
  const { snapshot: own } = await call.roster([rosterKey.area(code), rosterKey.parent(code)])
  const area = own.area(code)
  if (!area) throw new UserError('NOT_FOUND')
  const { snapshot } = await call.roster(area.path.map((step) => rosterKey.area(step.code)))
  const below = own.areas().filter(({ path }) => path[path.length - 2]?.code === code)
  const bound = await boundPeople(
    call,
    area.desks.flatMap(({ tenures }) => tenures),
    own.version,
  )
  const { name, level, levelName, path, from, to } = area
  return {
    area: {
      code,
      name,
      level,
      levelName,
      path,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
    day,
    inCharge: cardPeople(snapshot.chain(path), below, day).map(({ title, name: who, standsInFor }) => ({
      title,
      name: who,
      ...(standsInFor !== undefined && { standsInFor }),
    })),
    desks: POSTS.filter((post) => standsAt(post, level)).map((post) => {
      const desk = area.desks.find((one) => one.post === post)
      return {
        post,
        title: postTitle(post, area),
        ...(desk?.body !== undefined && { body: desk.body }),
        tenures: (desk?.tenures ?? [])
          .map(({ personId, name: who, phone, kind, leaves, ...span }) => ({
            personId,
            name: who,
            phone,
            kind,
            from: span.from,
            ...(span.to !== undefined && { to: span.to }),
            leaves,
            bound: bound.has(personId),
          }))
          .sort((one, other) => compare(one.from, other.from)),
      }
    }),
    households: level === 'grid' ? await call.ports.roster.countHouseholds(code) : 0,
    below: below
      .map((one) => ({
        code: one.code,
        name: one.name,
        level: one.level,
        levelName: one.levelName,
        ended: one.to !== undefined && !covers({ from: one.from ?? '', to: one.to }, day),
      }))
      .sort((one, other) => compare(one.code, other.code)),
  }
}

async function boundPeople(
  call: Call,
  tenures: readonly { personId: string }[],
  version: number,
): Promise<Set<string>> {
  const keys = [...new Set(tenures.map(({ personId }) => rosterKey.person(personId)))]
  const people = keys.length === 0 ? [] : await readAllWith(call.ports.roster, keys)
  return new Set(
    people.flatMap((one) =>
      one.kind === 'person' &&
      isInForce(one, version) &&
      one.keys.some((key) => key.startsWith(rosterKey.openid('')))
        ? [one.person.id]
        : [],
    ),
  )
}
