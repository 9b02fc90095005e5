import { entry } from '../entry'
import { ratesMethods } from '../../modules/rates/contract'
import { ratesHandlers } from '../../modules/rates/handlers'

export const main = entry(ratesMethods, ratesHandlers)
