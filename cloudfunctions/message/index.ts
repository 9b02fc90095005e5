import { entry } from '../common/adapters/entry'
import { messageMethods } from '../common/contract/message'
import { messageHandlers } from '../common/messages/handlers'

export const main = entry(messageMethods, messageHandlers)
