import type { Moderated } from './moderation/moderated'
import { moderatedPortraits, type PortraitPorts } from './portraits/moderate'
import type { ReadingPorts } from './reports/call'
import { moderatedReports } from './reports/moderated'
import { moderatedVisits, type VisitModeration } from './visits/going/moderate-photos'

type ModeratedPorts = PortraitPorts & ReadingPorts & VisitModeration

/** Whatever WeChat has to see before others do. */
export const MODERATED: readonly Moderated<ModeratedPorts>[] = [
	moderatedReports,
	moderatedVisits,
	moderatedPortraits,
]
