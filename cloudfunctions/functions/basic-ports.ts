import { randomBytes } from 'node:crypto'
import { limitsWith } from '../modules/limits/limits'
import type { Ports } from '../modules/ports'
import { rosterStore } from '../stores/cloudbase/roster-store'
import { tallyStore } from '../stores/cloudbase/tally-store'
import { templateIds } from '../wechat/template-ids'

/** The ports of every deployed function: who calls, what is counted, and what the deployment sets. */
export const basicPorts = {
	clock: { now: () => Date.now() },
	stopwatch: { elapsed: () => performance.now() },
	chance: { bytes: (count: number) => randomBytes(count) },
	roster: rosterStore,
	tally: tallyStore,
	settings: {
		firstClerkCodeHash: process.env['FIRST_CLERK_CODE_HASH'] ?? '',
		templateIds,
		limits: limitsWith(process.env['LIMITS']),
		cardLinkPrefix: process.env['CARD_LINK_PREFIX'] ?? '',
	},
} satisfies Partial<Ports>
