import { randomBytes } from 'node:crypto'
import { limitsWith } from '../modules/limits/limits'
import type { Notifier } from '../modules/reports/ports/notifier'
import type { Ports } from '../ports/ports'
import { rosterStore } from '../stores/cloudbase/roster-store'
import { tallyStore } from '../stores/cloudbase/tally-store'
import { templateIds } from '../wechat/template-ids'

/** The ports of every deployed function: who calls, and what is counted. */
export const basicPorts = {
	clock: { now: () => Date.now() },
	stopwatch: { elapsed: () => performance.now() },
	chance: { bytes: (count) => randomBytes(count) },
	roster: rosterStore,
	tally: tallyStore,
	settings: {
		firstClerkCodeHash: process.env['FIRST_CLERK_CODE_HASH'] ?? '',
		templateIds,
		limits: limitsWith(process.env['LIMITS']),
		cardLinkPrefix: process.env['CARD_LINK_PREFIX'] ?? '',
	},
} satisfies Partial<Ports>

/** What one function is handed: ports, and what makes the one that is made of others. */
export interface OwnPorts extends Partial<Omit<Ports, 'notifier'>> {
	notifier?: (ports: Ports) => Notifier
}

/**
 * The basic ports and those of one function, so that its bundle carries no others. That its modules ask for none besides is
 * checked (scripts/check/function-ports.mjs).
 */
export function portsWith({ notifier, ...own }: OwnPorts): Ports {
	const ports = new Proxy({ ...basicPorts, ...own } as Ports, {
		get(ports, name) {
			if (name in ports) return Reflect.get(ports, name) as unknown
			throw new Error(`this function has no port ${String(name)}`)
		},
	})
	// It notifies by means of the others.
	return notifier ? Object.assign(ports, { notifier: notifier(ports) }) : ports
}
