import type { DatabaseSchema, DeclaredWalks } from '../ports/database-schema'
import type { Ports } from '../ports/ports'

/** What a module keeps, and what it does by itself. What can be called of it, says its contract. */
export interface Manifest {
	collections?: DatabaseSchema['collections']
	walks?: DeclaredWalks
	/** Each time the timer fires, one after the other; what they answer is counts, told together. */
	runs?: readonly ((ports: Ports) => Promise<unknown>)[]
}
