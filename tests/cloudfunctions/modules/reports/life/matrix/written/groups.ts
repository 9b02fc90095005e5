/**
 * Written by hand; imports nothing. The situations in which everything is tried, by the state of the report,
 * and what several of them have in common.
 */
export const GROUPS = `
REPORTED   | reported, fresh, urged today, unnamed, late reported, supervised, emergency, private, reported without wechat, grid empty, ASSIGNED, AT VILLAGE, AT TOP
ACCEPTED   | accepted, assigned and accepted, leaders away, taken late, late accepted, late accepted at top
PROCESSING | nothing asked at top, NOW AT TOP, processing, assigned and processing, nothing asked, late processing, late processing at top, asked and late, extended twice, suspended enough, no wechat
SUSPENDED  | suspended, suspension over, late suspension over, suspended late, question, waiting without wechat
RESOLVED   | resolved, said unsolved, silent, UNTOLD, RUNG, CHECK OWED
RUNG       | rung, private and rung for the third time
# Owes a call to whoever has no WeChat.
UNTOLD     | untold, late untold, late untold at top, done by its leader, private and untold
CLOSED     | closed, closed long ago, closed and rated, reopened twice
REJECTED   | TOP REJECTED, rejected, rejected long ago, appealed, DISMISSED
# Ended as part of a flood (集中处理).
DISMISSED  | dismissed, dismissed waiting, dismissed when resolved, dismissed long ago, dismissed in a grid that is gone, dismissed at top
WITHDRAWN  | withdrawn, withdrawn waiting, withdrawn long ago, withdrawn twice, withdrawn from a grid that is gone
MERGED     | merged, merged when checked, merged long ago

# Somebody assigned it to the desk where it lies.
ASSIGNED   | assigned, village gave up
ASSIGNED LATER | assigned and accepted, assigned and processing
AT VILLAGE | at village
AT TOP     | at top, late at top, left at top, appealed at top
TOP TO DO  | AT TOP, nothing asked at top, NOW AT TOP, late accepted at top, late processing at top
# Two hold the root's dispatcher desk, and one of them leads it.
NOW AT TOP | nothing asked by one of two, asked by one of two
TOP REJECTED | dismissed at top, rejected at top, rejected at top by one of two, rejected at top by the only one
TWO        | NOW AT TOP, appealed at top, rejected at top by one of two
TOP        | TOP TO DO, TOP REJECTED, late untold at top, late check of the top, check left at the top
AT GRID    | * but AT VILLAGE, TOP

TO DO      | REPORTED, ACCEPTED, PROCESSING
OPEN       | TO DO, SUSPENDED, RESOLVED
ENDED      | CLOSED, REJECTED, WITHDRAWN, MERGED

CHECK OWED | check owed, two checks owed, second check owed, late check, TOP CHECKS, late check of the top, rated and unchecked, untold and unchecked, rated and untold, private and unchecked, NAMED, reworked twice
# The check itself is at the top.
TOP CHECKS | check at top, late check at top, check left at the top
# Somebody was named to check it.
NAMED      | named to check, named from far and late
PRIVATE    | private, private and untold, private and unchecked, private and rung for the third time
NO WECHAT  | reported without wechat, no wechat, waiting without wechat, UNTOLD, RUNG, untold and unchecked, rated and untold, private and unchecked
# A clock that the timer watches has run out.
LATE       | late reported, late accepted, late processing, late untold, late check, late check of the top, named from far and late, LATE AT TOP
LATE AT TOP | late at top, late accepted at top, late processing at top, late untold at top, late check at top
# Nobody has taken it up yet.
OVER       | suspension over, late suspension over
# Its reporter did not say that neighbours may read it.
NOT SHARED | fresh, private, unnamed, assigned and accepted, assigned and processing, question, said unsolved
# What neighbours read of it is hidden from them, the reporter's words too.
HIDDEN     | late reported
# Nothing was merged into it.
ALONE      | fresh, emergency, private, leaders away, nothing asked, suspension over, untold, done by its leader, private and untold, RUNG, private and unchecked, DISMISSED, WITHDRAWN, MERGED
`
