import { entry } from '../common/adapters/entry'
import { ratesMethods } from '../common/contract/rates'
import { ratesHandlers } from '../common/rates/handlers'

export const main = entry(ratesMethods, ratesHandlers)
