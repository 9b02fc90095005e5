import { entry } from '../common/adapters/entry'
import { placeMethods } from '../common/contract/place'
import { placeHandlers } from '../common/place/handlers'

export const main = entry(placeMethods, placeHandlers)
