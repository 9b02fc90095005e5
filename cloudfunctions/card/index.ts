import { entry } from '../common/adapters/entry'
import { cardMethods } from '../common/contract/card'
import { cardHandlers } from '../common/card/handlers'

export const main = entry(cardMethods, cardHandlers)
