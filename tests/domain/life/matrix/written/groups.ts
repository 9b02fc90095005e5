/**
 * Written by hand; imports nothing. The situations in which everything is tried, by the state of the report,
 * and what several of them have in common.
 */
export const GROUPS = `
REPORTED   | reported, fresh, late reported, supervised, emergency, private, grid empty, AT VILLAGE, AT TOP
ACCEPTED   | accepted, leaders away, taken late
PROCESSING | processing, nothing asked, late processing, extended twice, suspended enough, no wechat
SUSPENDED  | suspended, suspension over, suspended late, question, waiting without wechat
RESOLVED   | resolved, silent, untold, late untold, late untold at top, rung, CHECK OWED
CLOSED     | closed, closed long ago, closed and rated, reopened twice
REJECTED   | rejected, rejected long ago, appealed
WITHDRAWN  | withdrawn
MERGED     | merged, merged long ago

AT VILLAGE | at village
AT TOP     | at top, late at top, left at top
TOP        | AT TOP, late untold at top
AT GRID    | * but AT VILLAGE, TOP

TO DO      | REPORTED, ACCEPTED, PROCESSING
OPEN       | TO DO, SUSPENDED, RESOLVED
ENDED      | CLOSED, REJECTED, WITHDRAWN, MERGED

CHECK OWED | check owed, two checks owed, second check owed, late check, late check at top, rated and unchecked, untold and unchecked, reworked twice
NO WECHAT  | no wechat, waiting without wechat, untold, late untold, late untold at top, rung, untold and unchecked
# Nothing was merged into it.
ALONE      | fresh, emergency, private, leaders away, nothing asked, suspension over, rung, withdrawn, MERGED
`
