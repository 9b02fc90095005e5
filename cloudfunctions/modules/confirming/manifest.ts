import type { Manifest } from '../manifest'
import { runProposals } from './run-proposals'

/** What two have agreed on is carried out. */
export const confirming: Manifest = {
	runs: [runProposals],
}
