import { entry } from '../entry'
import { accountMethods } from '../../modules/accounts/contract/account'
import { accountHandlers } from '../../modules/accounts/handlers'

export const main = entry(accountMethods, accountHandlers)
