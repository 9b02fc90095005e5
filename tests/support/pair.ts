import { rosterStore } from '../../cloudfunctions/common/adapters/roster-store'
import { rosterKey } from '../../cloudfunctions/common/roster/documents'
import { normalDoorCode } from '../../miniprogram/domain/roster/door-code'
import type { PairedMember } from '../../miniprogram/domain/roster/household'
import type { Product } from './product'

/** Gives the household with a door code a paired member, past the import. */
export async function pair(product: Product, doorCode: string, paired: PairedMember): Promise<void> {
  Object.assign(process.env, product.cloud.sdkEnv())
  for (const document of await rosterStore.find([rosterKey.door(normalDoorCode(doorCode) ?? '')])) {
    if (document.kind !== 'household') continue
    await rosterStore.replace({ ...document, household: { ...document.household, paired } })
  }
}
