import type { PromisesOf, StoreName } from '../promise'
import { consents } from './consents'
import { counts } from './counts'
import { files } from './files'
import { gaps } from './gaps'
import { imports } from './imports'
import { inbox } from './inbox'
import { portraits } from './portraits'
import { proposals } from './proposals'
import { rates } from './rates'
import { reports } from './reports'
import { roster } from './roster'
import { rosterSwitch } from './roster/versions'
import { showings } from './showings'
import { tally } from './tally'
import { unnamed } from './unnamed'
import { uploadPromises } from './uploads'
import { visits } from './visits'

/** Every promise of every port that keeps something. */
export const PROMISES: { readonly [P in StoreName]: PromisesOf<P> } = {
	reports,
	rates,
	roster,
	rosterSwitch,
	gaps,
	imports,
	inbox,
	consents,
	counts,
	portraits,
	proposals,
	files,
	unnamed,
	showings,
	tally,
	uploads: uploadPromises,
	visits,
}
