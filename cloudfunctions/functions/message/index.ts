import { entry } from '../entry'
import { messageMethods } from '../../modules/messages/contract'
import { messageHandlers } from '../../modules/messages/handlers'

export const main = entry(messageMethods, messageHandlers)
