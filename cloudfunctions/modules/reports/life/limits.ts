/** So long after the end the reporter may rate, reopen or appeal. */
export const SECOND_THOUGHT_DAYS = 14
/** A suspension lasts at most this long at a time, and all of them together at most so long. */
export const SUSPENSION_DAYS = 30
export const SUSPENSION_LIMIT_DAYS = 60
/** A lead asks for more time at most this often. */
export const EXTENSION_LIMIT = 2
/** A reporter reopens at most this often. */
export const REOPEN_LIMIT = 2
/** A desk that gave a report back this often does not get it again. */
export const RETURN_LIMIT = 2
/** After this many times of rework the next one goes one level up. */
export const REWORK_LIMIT = 2

/** What was withdrawn by mistake comes back at most this long after it. */
export const REINSTATE_MINUTES = 30

/** A merge is taken back at most this long after it. */
export const UNMERGE_DAYS = 7

/** So many reports of one sender, or from one door, within an hour are a flood. */
export const FLOOD_SIZE = 5
export const FLOOD_MINUTES = 60
/** What ended as part of a flood is restored at most this long after it. */
export const RESTORE_DAYS = 7
