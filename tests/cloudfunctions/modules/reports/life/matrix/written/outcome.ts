/**
 * Written by hand; imports nothing. What comes of it: telling, confirming, checking, doing it again, ending.
 * What is sent | in which situations | by whom | what it changes, or in capitals why it is refused.
 */
export const OUTCOME = `
# Told by phone. A check that is owed stays owed, by the same time.
told | RESOLVED but RUNG, UNTOLD | holder | told by phone now
told | UNTOLD | holder | told by phone now, stage ends
told | RUNG | holder | ALREADY_TOLD

# 电话回访: of a reporter without WeChat, by whoever is at the owner desk or above, did not handle it and reads what it is about.
heard that it is solved | UNTOLD but done by its leader, private and untold | holder, above | closed, told by phone now, rated yes/yes, stage ends
heard that it is solved | done by its leader | second-holder, above | closed, told by phone now, rated yes/yes, stage ends
heard that it is solved | private and untold | holder | closed, told by phone now, rated yes/yes, stage ends
heard that it is solved | rung | holder, above | closed, told by phone now, rated yes/yes
heard that it is solved | private and rung for the third time | second-holder, village-leader | closed, told by phone now, rated yes/yes
heard that it is solved | private and unchecked | holder | told by phone now, rated yes/yes
heard that it is not | private and unchecked | holder | processing, rework 1, 0 owed by nobody, stage ends, due 11-25 15:00, runs
heard that it is solved | untold and unchecked | holder, above | told by phone now, rated yes/yes
heard that it is solved | rated and untold | holder, above | ALREADY_RATED
heard that it is not | UNTOLD but done by its leader, private and untold | holder, above | processing, rework 1, stage ends, due 11-25 15:00, runs
heard that it is not | done by its leader | second-holder, above | processing, rework 1, stage ends, due 11-25 15:00, runs
heard that it is not | private and untold | holder | processing, rework 1, stage ends, due 11-25 15:00, runs
heard that it is not | rung | holder, above | processing, rework 1, untold, due 11-25 15:00, runs
heard that it is not | untold and unchecked | holder, above | processing, rework 1, 0 owed by nobody, stage ends, due 11-25 15:00, runs
heard that it is not | rated and untold | holder, above | processing, rework 1, unrated, 0 owed by nobody, stage ends, due 11-25 15:00, runs
# The third time one level up, as with a rework.
heard that it is not | private and rung for the third time | second-holder, village-leader | reported, to 柳村/villageLeader, led by nobody, rework 3, supervised since now, note by 11-23 09:00, untold, acceptance by 11-20 15:30, due 11-25 15:00, runs
heard that it is solved, heard that it is not | done by its leader, private and rung for the third time | grid-leader | HANDLER_MAY_NOT_CHECK
heard that it is solved, heard that it is not | RESOLVED but NO WECHAT | holder, above | REPORTER_ON_WECHAT

confirm | resolved, said unsolved, silent | reporters but reporter-who-handled | closed, rated yes/yes
confirm | CHECK OWED but rated and unchecked | reporters but reporter-who-handled | rated yes/yes
confirm | rated and unchecked | reporters but reporter-who-handled | ALREADY_RATED
confirm | RESOLVED but NO WECHAT | reporter-who-handled | HANDLER_MAY_NOT_CHECK

# 核查: by whoever did not handle it and has not checked it; two checks come from two bodies.
verify | CHECK OWED but two checks owed, second check owed, TOP CHECKS, NAMED | checker but verifier-who-handled | closed, 0 owed by nobody, yes of them for 村（居）务监督委员会@柳村, stage ends
verify | named to check | checker | closed, 0 owed by nobody, yes of them for 综治中心@镇, stage ends
verify | check left at the top | checker | closed, 0 owed by nobody, yes of them for 综治中心@旗, not at top
verify | TOP CHECKS but check left at the top | checker | closed, 0 owed by nobody, yes of them for 综治中心@旗, stage ends
verify | two checks owed | checker but verifier-who-handled | 1 owed by 柳村/villageLeader, yes of them for 村（居）务监督委员会@柳村, check by 11-23 10:00
verify | second check owed | verifier | closed, 0 owed by nobody, yes of them for 村（居）务监督委员会@柳村, stage ends
verify | second check owed | verifier-who-checked | ALREADY_CHECKED
verify | CHECK OWED but TOP CHECKS, NAMED | verifier-who-handled | HANDLER_MAY_NOT_CHECK
# Not done in its term: one level up; see handling for the top.
escalate | named from far and late | timer | 1 owed by 柳村/verifier, check by 11-23 10:00
# 指定核查人: by a head desk above, somebody of another body who did not handle it; the term begins anew.
name one of the town | CHECK OWED but two checks owed, second check owed | above | 1 owed by 镇/dispatcher, named somebody for 综治中心@镇, check by 11-23 10:00
name one of the town | two checks owed | above | 2 owed by 镇/dispatcher, named somebody for 综治中心@镇, check by 11-23 10:00
name one of the town | second check owed | above | VERIFIER_OF_SAME_BODY
name one of the property | CHECK OWED but two checks owed | above | 1 owed by 一格/property, named somebody for 物业公司@柳村, check by 11-23 10:00
name one of the property | two checks owed | above | 2 owed by 一格/property, named somebody for 物业公司@柳村, check by 11-23 10:00
name one of the property | check left at the top | holder | 1 owed by 一格/property, named somebody for 物业公司@柳村, check by 11-23 10:00, not at top
name one from far | CHECK OWED but two checks owed | above but village-leader | 1 owed by 东格/gridLeader, named somebody for 村（居）委会@东村, check by 11-23 10:00
name one from far | two checks owed | above but village-leader | 2 owed by 东格/gridLeader, named somebody for 村（居）委会@东村, check by 11-23 10:00
name one from far | CHECK OWED but TOP | village-leader | TARGET_OUT_OF_REACH
name who handled it | CHECK OWED | above | VERIFIER_HANDLED_IT
name one of the same body | CHECK OWED | above | VERIFIER_OF_SAME_BODY
# At the top the desk itself, once the term is over.
name one of the town | check left at the top | holder | 1 owed by 镇/dispatcher, named somebody for 综治中心@镇, check by 11-23 10:00, not at top
name one from far | check left at the top | holder | 1 owed by 东格/gridLeader, named somebody for 村（居）委会@东村, check by 11-23 10:00, not at top
name who handled it | check left at the top | holder | VERIFIER_HANDLED_IT
name one of the same body | check left at the top | holder | VERIFIER_OF_SAME_BODY
escalate | late check, late check of the top | timer | 1 owed by 镇/verifier, check by 11-23 10:00

# 返工: half the first term; the third time one level up, supervised.
rework | resolved, said unsolved, silent | reporters, merged ones but reporter-who-handled | processing, rework 1, untold, due 11-25 15:00, runs
rework | late untold, late untold at top | merged ones | processing, rework 1, stage ends, due 11-25 15:00, runs
rework | check left at the top | reporters, merged ones, checker but reporter-who-handled | processing, rework 1, untold, 0 owed by nobody, not at top, due 11-25 15:00, runs
rework | check owed, two checks owed, late check, late check of the top, NAMED, check at top, late check at top | reporters, merged ones, checker but reporter-who-handled, verifier-who-handled | processing, rework 1, untold, 0 owed by nobody, stage ends, due 11-25 15:00, runs
rework | second check owed | reporters, merged ones, checker but reporter-who-handled, verifier-who-handled | processing, rework 1, untold, 0 owed by nobody, each yes undone, stage ends, due 11-25 15:00, runs
rework | rated and unchecked | reporters, merged ones, checker but reporter-who-handled, verifier-who-handled | processing, rework 1, untold, unrated, 0 owed by nobody, stage ends, due 11-25 15:00, runs
rework | untold and unchecked, private and unchecked | merged ones, checker but verifier-who-handled | processing, rework 1, 0 owed by nobody, stage ends, due 11-25 15:00, runs
rework | rated and untold | merged ones, checker but verifier-who-handled | processing, rework 1, unrated, 0 owed by nobody, stage ends, due 11-25 15:00, runs
rework | reworked twice | reporters, merged ones, checker but reporter-who-handled, verifier-who-handled | reported, to 柳村/villageLeader, led by nobody, rework 3, supervised since now, note by 11-23 09:00, untold, 0 owed by nobody, acceptance by 11-20 15:30, due 11-25 15:00, runs
rework | RESOLVED but NO WECHAT | reporter-who-handled | HANDLER_MAY_NOT_CHECK
rework | CHECK OWED but TOP CHECKS, NAMED | verifier-who-handled | HANDLER_MAY_NOT_CHECK

# Seven days of silence after the reporter was told.
close | silent | timer | closed
close | RESOLVED but silent, CHECK OWED | timer | TOO_EARLY
close | CHECK OWED | timer | CHECK_OWED

# 评价, once a close; both within 14 days.
rate | closed, reopened twice | reporters but reporter-who-handled | rated yes/yes
rate | closed and rated | reporters but reporter-who-handled | ALREADY_RATED
rate | closed long ago | reporters but reporter-who-handled | TOO_LATE
rate | CLOSED | reporter-who-handled | HANDLER_MAY_NOT_CHECK

# 重新打开: at the desk that resolved it; by the reporter twice.
reopen | closed | reporters | reported, led by nobody, reopening 1, untold, acceptance by 11-20 15:30, due 11-25 15:00, runs
reopen | closed and rated | reporters | reported, led by nobody, unsupervised, reopening 1, untold, unrated, acceptance by 11-20 15:30, due 11-25 15:00, runs
reopen | closed | above | reported, led by nobody, untold, acceptance by 11-20 15:30, due 11-25 15:00, runs
reopen | reopened twice | above | reported, led by nobody, untold, 0 owed by nobody, each yes undone, acceptance by 11-20 15:30, due 11-25 15:00, runs
reopen | closed and rated | above | reported, led by nobody, unsupervised, untold, unrated, acceptance by 11-20 15:30, due 11-25 15:00, runs
reopen | closed long ago | reporters, above | TOO_LATE
# 回头看: whenever it was closed, one level above who resolved it.
reopen | closed, closed long ago | look-back | reported, to 柳村/villageLeader, led by nobody, untold, acceptance by 11-20 15:30, due 11-25 15:00, runs
reopen | reopened twice | look-back | reported, to 柳村/villageLeader, led by nobody, untold, 0 owed by nobody, each yes undone, acceptance by 11-20 15:30, due 11-25 15:00, runs
reopen | closed and rated | look-back | reported, to 柳村/villageLeader, led by nobody, unsupervised, untold, unrated, acceptance by 11-20 15:30, due 11-25 15:00, runs
reopen | reopened twice | reporters | REOPENED_TWICE

appeal | rejected | reporters | reported, to 柳村/villageLeader, led by nobody, appealed, acceptance by 11-20 15:30, began now, due 12-01 09:00, runs
# About the top: another one there hears it, else the root's clerk; where nobody is, it is refused.
appeal | rejected at top | reporters | reported, to 旗/clerk, led by nobody, supervised since now, note by 11-23 09:00, appealed, acceptance by 11-20 15:30, began now, due 12-01 09:00, runs
appeal | rejected at top by one of two | reporters | reported, led by nobody, supervised since now, note by 11-23 09:00, appealed, acceptance by 11-20 15:30, began now, due 12-01 09:00, runs
appeal | rejected at top by the only one | reporters | NOBODY_HEARS
appeal | rejected long ago | reporters | TOO_LATE
appeal | appealed | reporters | ALREADY_APPEALED

# Whoever joined says that theirs is not solved: a note, once.
unsolved | RESOLVED but said unsolved | joiners | nothing
unsolved | said unsolved | joiners | SAID_UNSOLVED

withdraw | fresh, private | reporters | withdrawn, stood as reported, stage ends, stops now
withdraw | leaders away | reporters | withdrawn, stood as accepted, stops now
withdraw | nothing asked | reporters | withdrawn, stood as processing, stops now
withdraw | suspension over | reporters | withdrawn, stood as suspended, waits no more
withdraw | emergency | reporters | SAFETY_STAYS_OPEN
withdraw | TO DO, SUSPENDED but ALONE | reporters | HAS_MERGED_ONES

# 撤销撤回: within half an hour, once; nothing has run meanwhile.
reinstate | withdrawn | reporters | reported, stands again, for once, acceptance by 11-20 10:15, due 11-23 09:15, runs
reinstate | withdrawn waiting | reporters | suspended, stands again, for once, waiting until 11-25 09:15, note by 11-20 10:15
reinstate | withdrawn from a grid that is gone | reporters | reported, to 柳村/villageLeader, led by nobody, stands again, for once, stood 23.75 h, acceptance by 11-20 15:30, due 11-24 09:00, runs
reinstate | withdrawn long ago | reporters | WITHDRAWN_LONG_AGO
reinstate | withdrawn twice | reporters | REINSTATED_ONCE

# 集中处理: five of one sender, or from one door, within an hour; an emergency only once the place was called or visited.
dismiss, dismiss unseen | fresh, private | holder, dispatcher | rejected, dismissed as reported, stage ends, stops now
dismiss | emergency | holder, dispatcher | rejected, dismissed as reported, stage ends, stops now
dismiss unseen | emergency | holder, dispatcher | EMERGENCY_UNSEEN
dismiss, dismiss unseen | leaders away | holder, dispatcher | NO_FLOOD
dismiss, dismiss unseen | nothing asked | holder, dispatcher | rejected, dismissed as processing, stops now
dismiss, dismiss unseen | suspension over | holder, dispatcher | rejected, dismissed as suspended, waits no more
dismiss, dismiss unseen | untold, done by its leader, private and untold, private and unchecked | holder, dispatcher | rejected, dismissed as resolved, stage ends
dismiss, dismiss unseen | RUNG | holder, dispatcher | rejected, dismissed as resolved
dismiss, dismiss unseen | OPEN but ALONE | holder, dispatcher | HAS_MERGED_ONES
appeal | dismissed, dismissed long ago | reporters | reported, to 柳村/villageLeader, appealed, acceptance by 11-20 15:30, began now, due 12-01 09:00, runs
appeal | dismissed waiting | reporters | reported, to 柳村/villageLeader, led by nobody, appealed, acceptance by 11-20 15:30, began now, due 12-01 09:00, runs
appeal | dismissed when resolved | reporters | reported, to 柳村/villageLeader, led by nobody, appealed, 0 owed by nobody, acceptance by 11-20 15:30, began now, due 12-01 09:00, runs
appeal | dismissed in a grid that is gone | reporters | reported, to 镇/dispatcher, appealed, acceptance by 11-20 15:30, began now, due 12-01 09:00, runs
appeal | dismissed at top | reporters | reported, to 旗/clerk, led by nobody, supervised since now, note by 11-23 09:00, appealed, 0 owed by nobody, acceptance by 11-20 15:30, began now, due 12-01 09:00, runs
# 恢复集中处理: within seven days; the total has rested, and what is owed is owed anew.
restore | dismissed | holder, above | reported, dismissed no more, acceptance by 11-20 15:30, due 11-23 09:15, runs
restore | dismissed waiting | holder, above | suspended, dismissed no more, waiting until 11-25 09:15, note by 11-20 10:15
restore | dismissed when resolved, dismissed at top | holder, above | resolved, dismissed no more, check by 11-23 10:00
restore | dismissed long ago | holder, above | DISMISSED_LONG_AGO
restore | REJECTED but DISMISSED | holder, above | DISMISSED_LONG_AGO

# 督办
supervise | OPEN but supervised, private and rung for the third time, TOP | above | supervised since now, note by 11-23 09:00
supervise | supervised, private and rung for the third time | above | ALREADY_SUPERVISED
`
