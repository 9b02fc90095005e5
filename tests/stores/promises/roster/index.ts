import type { PromisesOf } from '../../promise'
import { households } from './households'
import { people } from './people'
import { reading } from './reading'
import { settings } from './settings'
import { uses } from './uses'
import { versions } from './versions'

/** What the roster promises. */
export const roster: PromisesOf<'roster'> = {
	...reading,
	...versions,
	...settings,
	...people,
	...households,
	...uses,
}
