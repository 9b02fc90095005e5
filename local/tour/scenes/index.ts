import type { Chapter } from '../scene'
import { HOME } from './home'

/** The pages in the order in which people meet them. */
export const CHAPTERS: Chapter[] = [HOME]
