import type { Chapter } from '../scene'
import { AREA } from './area'
import { CARD } from './card'
import { DETAIL } from './detail'
import { HANDLE } from './handle'
import { HOME } from './home'
import { INBOX } from './inbox'
import { ME } from './me'
import { MINE } from './mine'
import { RATES } from './rates'
import { REPORT } from './report'

/** The pages in the order in which people meet them. */
export const CHAPTERS: Chapter[] = [HOME, CARD, REPORT, MINE, DETAIL, ME, INBOX, HANDLE, AREA, RATES]
