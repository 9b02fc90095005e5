import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { ratesMethods } from '../../modules/rates/contract'
import { ratesHandlers } from '../../modules/rates/handlers'
import { rateStore } from '../../stores/cloudbase/rate-store'

export const main = entry(ratesMethods, ratesHandlers, {
	...basicPorts,
	rates: rateStore,
})
