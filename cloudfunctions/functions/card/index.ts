import { entry } from '../entry'
import { cardMethods } from '../../modules/cards/contract'
import { cardHandlers } from '../../modules/cards/handlers'

export const main = entry(cardMethods, cardHandlers)
