import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { categoryHandlers } from '../../modules/categories/handlers'
import { categoryMethods } from '../../modules/categories/contract/category'

export const main = entry(categoryMethods, categoryHandlers, basicPorts)
