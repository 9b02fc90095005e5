import type { PromisesOf } from '../../promise'
import { floods } from './floods'
import { forgetting } from './forgetting'
import { lists } from './lists'
import { search, views } from './views'
import { counts, sections } from './sections'
import { telling } from './telling'
import { waiting } from './waiting'
import { writing } from './writing'

/** What reports promise. */
export const reports: PromisesOf<'reports'> = {
	...writing,
	...lists,
	...views,
	...search,
	...sections,
	...counts,
	...waiting,
	...telling,
	...forgetting,
	...floods,
}
