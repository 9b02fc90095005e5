import type { AreaRef } from '../../../miniprogram/domain/area/area'
import { toIso } from '../../../miniprogram/domain/clock/china-time'
import { postsOn } from '../../../miniprogram/domain/roster/person'
import { normalDoorCode } from '../../../miniprogram/domain/roster/door-code'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'
import { rosterKey } from '../roster/documents'
import type { RosterSnapshot } from '../roster/snapshot'
import { cardPeople } from './people'

/** Who is in charge today: one read finds the place, one brings its areas with their desks. */
export async function show(input: Input<'card', 'show'>, call: Call): Promise<Output<'card', 'show'>> {
  const path = await findPath(input, call)
  const code = path[path.length - 1] ?? ''
  const { snapshot } = await call.roster([...path.map(rosterKey.area), rosterKey.parent(code)])
  const chain = snapshot.chain(path)
  const area = chain[chain.length - 1]
  if (area?.code !== code) throw new UserError('NOT_FOUND')
  const below = snapshot.areas().filter(({ path: line }) => line[line.length - 2]?.code === code)
  const centre = [...chain].reverse().find((step) => step.centre)?.centre
  return {
    area: { code, name: area.name, path: area.path },
    people: cardPeople(chain, below, call.day),
    ...(centre && { centre }),
    asOf: toIso(call.now),
  }
}

async function findPath({ doorCode, areaCode }: Input<'card', 'show'>, call: Call): Promise<string[]> {
  if (doorCode !== undefined) return pathOfDoor(doorCode, call)
  if (areaCode === undefined) return ownPath((await call.roster()).snapshot, call)
  const area = (await call.roster([rosterKey.area(areaCode)])).snapshot.area(areaCode)
  if (!area) throw new UserError('NOT_FOUND')
  return codes(area.path)
}

async function pathOfDoor(doorCode: string, call: Call): Promise<string[]> {
  const code = normalDoorCode(doorCode)
  if (code === null) throw new UserError('UNKNOWN_DOOR_CODE')
  const { snapshot } = await call.roster([rosterKey.door(code)])
  const found = snapshot.households(rosterKey.door(code))[0]
  if (!found) throw new UserError('UNKNOWN_DOOR_CODE')
  return codes(found.household.path)
}

/** The caller's home, a confirmed one first; for staff without one, where their post is. */
function ownPath(snapshot: RosterSnapshot, call: Call): string[] {
  const homes = snapshot.households(rosterKey.openid(call.openid)).map(({ household }) => household)
  const isConfirmed = ({ members }: (typeof homes)[number]): boolean =>
    members.some(({ openid, state }) => openid === call.openid && state === 'confirmed')
  const home = homes.find(isConfirmed) ?? homes[0]
  if (home) return codes(home.path)
  const person = snapshot.person(rosterKey.openid(call.openid))?.person
  const post = person && postsOn(person, call.day).find(({ path }) => path.length > 0)
  if (!post) throw new UserError('NOT_FOUND')
  return post.path
}

function codes(path: readonly AreaRef[]): string[] {
  return path.map(({ code }) => code)
}
