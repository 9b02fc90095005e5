import { entry } from '../common/adapters/entry'
import { accountMethods } from '../common/contract/account'
import { accountHandlers } from '../common/account/handlers'

export const main = entry(accountMethods, accountHandlers)
