import type { StorePorts } from '../support/memory-ports/stores'
import type { StoreName } from './promise'

/** A method that breaks a promise, over any stores. */
export interface Fault {
	what: string
	port: StoreName
	method: string
	/** The promise that has to notice. */
	noticedBy: string
	in: (stores: StorePorts) => StorePorts
}

/** Puts a faulty method in the place of a port's own. */
export function fault<P extends StoreName, M extends keyof StorePorts[P] & string>(
	what: string,
	port: P,
	method: M,
	noticedBy: string,
	faulty: (own: StorePorts[P], stores: StorePorts) => StorePorts[P][M],
): Fault {
	return {
		what,
		port,
		method,
		noticedBy,
		in: (stores) => {
			const own = stores[port]
			return {
				...stores,
				[port]: Object.assign(Object.create(own) as typeof own, { [method]: faulty(own, stores) }),
			}
		},
	}
}
