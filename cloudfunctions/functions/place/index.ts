import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { placeMethods } from '../../modules/places/contract'
import { placeHandlers } from '../../modules/places/handlers'

export const main = entry(placeMethods, placeHandlers, basicPorts)
