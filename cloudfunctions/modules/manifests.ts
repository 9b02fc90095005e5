import { confirming } from './confirming/manifest'
import { files } from './files/manifest'
import { imports } from './imports/manifest'
import { messages } from './messages/manifest'
import { operations } from './operations/manifest'
import { org } from './org/manifest'
import { portraits } from './portraits/manifest'
import { reports } from './reports/manifest'
import { retention } from './retention/manifest'
import { roster } from './roster/manifest'
import { showings } from './showings/manifest'
import { timer } from './timer/manifest'
import { unnamed } from './unnamed/manifest'
import { visits } from './visits/manifest'
import type { Manifest } from './manifest'
import type { Ports } from './ports'

/** All modules that keep something or do something by themselves, in the order in which the timer comes to them. */
export const MANIFESTS: readonly Manifest<Ports>[] = [
	timer,
	messages,
	reports,
	unnamed,
	org,
	roster,
	confirming,
	portraits,
	imports,
	files,
	showings,
	visits,
	retention,
	operations,
]
