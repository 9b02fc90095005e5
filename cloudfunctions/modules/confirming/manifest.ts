import type { Manifest } from '../manifest'
import type { ConfirmingPorts } from './call'
import { runProposals } from './run-proposals'

/** What two have agreed on is carried out. */
export const confirming: Manifest<ConfirmingPorts> = {
	runs: [runProposals],
}
