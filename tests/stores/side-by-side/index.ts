import { inboxCourse } from './inbox'
import { reportsCourse } from './reports'
import { rosterCourse } from './roster'

export { sideBySide } from './question'

/** What chance asks of both adapters. */
export const COURSES = { inbox: inboxCourse, reports: reportsCourse, roster: rosterCourse }
