import { rosterKey } from '../roster/documents'
import type { Output } from '../contract'
import type { Call } from '../kernel/call'
import { uploadPrefix } from '../report/photos'
import { personView } from './person-view'

/** What the caller is to the product. */
export async function show(call: Call): Promise<Output<'account', 'show'>> {
  const { snapshot, viewer } = await call.roster()
  const households = snapshot.households(rosterKey.openid(call.openid)).flatMap(({ household }) => {
    const member = household.members.find(({ openid }) => openid === call.openid)
    const { id, address, path } = household
    return member ? [{ id, address, path, state: member.state }] : []
  })
  return {
    ...(viewer.person && { person: personView(viewer.person, call.day) }),
    households,
    uploadPrefix: uploadPrefix(call.openid),
  }
}
