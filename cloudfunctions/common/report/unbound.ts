import type { AreaChain } from '../../../miniprogram/domain/area/area'
import { isPresent } from '../../../miniprogram/domain/roster/tenure'
import type { Call } from '../kernel/call'
import { rosterKey } from '../roster/documents'
import { isUnbound } from '../roster/gaps/read-slice'

/** Who of those at work in these areas today has never bound their WeChat, by the id of the person. One read. */
export async function unboundAround(chain: AreaChain, call: Call): Promise<string[]> {
  const present = chain.flatMap(({ desks }) =>
    desks.flatMap(({ tenures }) => tenures.filter((tenure) => isPresent(tenure, call.day))),
  )
  const ids = [...new Set(present.map(({ personId }) => personId))]
  const { snapshot } = await call.roster(ids.map(rosterKey.person))
  return ids.filter((id) => {
    const person = snapshot.person(rosterKey.person(id))
    return person !== undefined && isUnbound(person)
  })
}
