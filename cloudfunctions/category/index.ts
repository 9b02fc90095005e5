import { entry } from '../common/adapters/entry'
import { categoryHandlers } from '../common/category/handlers'
import { categoryMethods } from '../common/contract/category'

export const main = entry<'category'>(categoryMethods, categoryHandlers)
