import type { Moderated } from './moderation/moderated'
import { moderatedPortraits } from './portraits/moderate'
import { moderatedReports } from './reports/moderated'
import { moderatedVisits } from './visits/going/moderate-photos'

/** Whatever WeChat has to see before others do. */
export const MODERATED: readonly Moderated[] = [moderatedReports, moderatedVisits, moderatedPortraits]
