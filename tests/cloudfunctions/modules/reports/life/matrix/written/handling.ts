/**
 * Written by hand; imports nothing. What the owner may do to a report.
 * What is sent | in which situations | by whom | what it changes, or in capitals why it is refused.
 */
export const HANDLING = `
accept | REPORTED | holder | accepted, led by them, stage ends

# Handed to another desk of the own area, or by a dispatcher to one below.
assign to the police | REPORTED but left at top, grid empty | holder, dispatcher | to 一格/police, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
# Whoever answers for an empty desk assigns for it.
assign to the police | grid empty | holder | to 一格/police, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by 一格/gridLeader
assign to the police | grid empty | dispatcher | to 一格/police, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
assign to the police | left at top | holder | to 一格/police, not at top, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
assign to the police | ACCEPTED, PROCESSING | holder, dispatcher | reported, to 一格/police, led by nobody, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
assign to the police | SUSPENDED but OVER, suspended late | holder, dispatcher | reported, to 一格/police, led by nobody, with 一格/property, waits no more, stood 24 h, acceptance by 11-20 15:30, due 11-24 09:00, runs, passed on, assigned by them
assign to the police | suspension over | holder, dispatcher | reported, to 一格/police, led by nobody, with 一格/property, waits no more, stood 23.75 h, acceptance by 11-20 15:30, due 11-24 08:45, runs, passed on, assigned by them
assign to the police | suspended late | holder, dispatcher | reported, to 一格/police, led by nobody, with 一格/property, waits no more, stood 24 h, acceptance by 11-20 15:30, runs, passed on, assigned by them
assign to the police | late suspension over | holder, dispatcher | reported, to 一格/police, led by nobody, with 一格/property, waits no more, stood 23.75 h, acceptance by 11-20 15:30, runs, passed on, assigned by them

# Whoever holds it takes it themselves; a dispatcher gives it to the desk anew.
assign to its own desk | REPORTED but left at top | holder | accepted, led by them, with 一格/property, stage ends
assign to its own desk | left at top | holder | accepted, led by them, with 一格/property, stage ends, not at top
assign to its own desk | accepted, assigned and accepted | lead | with 一格/property
assign to its own desk | accepted, assigned and accepted | holder but lead | led by them, with 一格/property
assign to its own desk | leaders away | deputy | led by them, with 一格/property
assign to its own desk | late accepted at top | holder | led by them, with 一格/property, result by 11-25 15:00
assign to its own desk | taken late, late accepted | lead | with 一格/property, result by 11-25 15:00
assign to its own desk | taken late, late accepted | holder but lead | led by them, with 一格/property, result by 11-25 15:00
assign to its own desk | PROCESSING but late processing, late processing at top, asked and late | lead | accepted, with 一格/property
assign to its own desk | PROCESSING but late processing, late processing at top, asked and late | holder but lead | accepted, led by them, with 一格/property
assign to its own desk | late processing at top | holder | accepted, led by them, with 一格/property, result by 11-25 15:00
assign to its own desk | late processing, asked and late | lead | accepted, with 一格/property, result by 11-25 15:00
assign to its own desk | late processing, asked and late | holder but lead | accepted, led by them, with 一格/property, result by 11-25 15:00
assign to its own desk | SUSPENDED but OVER, suspended late | lead | accepted, with 一格/property, waits no more, stood 24 h, due 11-24 09:00, runs
assign to its own desk | suspension over | lead | accepted, with 一格/property, waits no more, stood 23.75 h, due 11-24 08:45, runs
assign to its own desk | SUSPENDED but OVER, suspended late | holder but lead | accepted, led by them, with 一格/property, waits no more, stood 24 h, due 11-24 09:00, runs
assign to its own desk | suspension over | holder but lead | accepted, led by them, with 一格/property, waits no more, stood 23.75 h, due 11-24 08:45, runs
assign to its own desk | suspended late | lead | accepted, with 一格/property, waits no more, stood 24 h, result by 11-25 15:00, runs
assign to its own desk | late suspension over | lead | accepted, with 一格/property, waits no more, stood 23.75 h, result by 11-25 15:00, runs
assign to its own desk | suspended late | holder but lead | accepted, led by them, with 一格/property, waits no more, stood 24 h, result by 11-25 15:00, runs
assign to its own desk | late suspension over | holder but lead | accepted, led by them, with 一格/property, waits no more, stood 23.75 h, result by 11-25 15:00, runs
assign to its own desk | REPORTED but grid empty | dispatcher but holder | with 一格/property, acceptance by 11-20 15:30, assigned by them
assign to its own desk | ACCEPTED, PROCESSING but TOP | dispatcher | reported, led by nobody, with 一格/property, acceptance by 11-20 15:30, assigned by them
assign to its own desk | SUSPENDED but OVER, suspended late | dispatcher | reported, led by nobody, with 一格/property, waits no more, stood 24 h, acceptance by 11-20 15:30, due 11-24 09:00, runs, assigned by them
assign to its own desk | suspension over | dispatcher | reported, led by nobody, with 一格/property, waits no more, stood 23.75 h, acceptance by 11-20 15:30, due 11-24 08:45, runs, assigned by them
assign to its own desk | suspended late | dispatcher | reported, led by nobody, with 一格/property, waits no more, stood 24 h, acceptance by 11-20 15:30, runs, assigned by them
assign to its own desk | late suspension over | dispatcher | reported, led by nobody, with 一格/property, waits no more, stood 23.75 h, acceptance by 11-20 15:30, runs, assigned by them
assign to its own desk | grid empty | dispatcher | TARGET_NOT_HELD

assign to the sibling grid | REPORTED but left at top, AT VILLAGE, grid empty | dispatcher | to 二格/gridLeader, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
assign to the sibling grid | grid empty | dispatcher | to 二格/gridLeader, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
assign to the sibling grid | AT VILLAGE | holder, dispatcher | to 二格/gridLeader, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
assign to the sibling grid | left at top | holder | to 二格/gridLeader, not at top, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
assign to the sibling grid | ACCEPTED, PROCESSING | dispatcher | reported, to 二格/gridLeader, led by nobody, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
assign to the sibling grid | SUSPENDED but OVER, suspended late | dispatcher | reported, to 二格/gridLeader, led by nobody, with 一格/property, waits no more, stood 24 h, acceptance by 11-20 15:30, due 11-24 09:00, runs, passed on, assigned by them
assign to the sibling grid | suspension over | dispatcher | reported, to 二格/gridLeader, led by nobody, with 一格/property, waits no more, stood 23.75 h, acceptance by 11-20 15:30, due 11-24 08:45, runs, passed on, assigned by them
assign to the sibling grid | suspended late | dispatcher | reported, to 二格/gridLeader, led by nobody, with 一格/property, waits no more, stood 24 h, acceptance by 11-20 15:30, runs, passed on, assigned by them
assign to the sibling grid | late suspension over | dispatcher | reported, to 二格/gridLeader, led by nobody, with 一格/property, waits no more, stood 23.75 h, acceptance by 11-20 15:30, runs, passed on, assigned by them
assign to the sibling grid | TO DO, SUSPENDED but AT VILLAGE, TOP | holder | TARGET_OUT_OF_REACH

assign to the clerk | TO DO, SUSPENDED | holder, dispatcher | TARGET_DOES_NOT_HANDLE

assign to an empty desk | TO DO, SUSPENDED | holder, dispatcher | TARGET_NOT_HELD

assign to who gave it up twice | fresh | holder, dispatcher | to 一格/property, with 一格/property, acceptance by 11-20 15:30, passed on, assigned by them
assign to who gave it up twice | TO DO, SUSPENDED but fresh | holder, dispatcher | TARGET_GAVE_IT_UP

# Whoever helps reads it: those above its place, and those below whoever names them.
assign to the police with help from far, assign to its own desk with help from far | TO DO, SUSPENDED but TOP | holder | HELPER_OUT_OF_REACH
assign to the police with help from far | REPORTED but left at top | dispatcher | to 一格/police, with 东格/gridLeader, acceptance by 11-20 15:30, passed on, assigned by them
assign to the police with help from far | left at top | holder | to 一格/police, not at top, with 东格/gridLeader, acceptance by 11-20 15:30, passed on, assigned by them
assign to the police with help from far | ACCEPTED, PROCESSING | dispatcher | reported, to 一格/police, led by nobody, with 东格/gridLeader, acceptance by 11-20 15:30, passed on, assigned by them
assign to the police with help from far | SUSPENDED but OVER, suspended late | dispatcher | reported, to 一格/police, led by nobody, with 东格/gridLeader, waits no more, stood 24 h, acceptance by 11-20 15:30, due 11-24 09:00, runs, passed on, assigned by them
assign to the police with help from far | suspension over | dispatcher | reported, to 一格/police, led by nobody, with 东格/gridLeader, waits no more, stood 23.75 h, acceptance by 11-20 15:30, due 11-24 08:45, runs, passed on, assigned by them
assign to the police with help from far | suspended late | dispatcher | reported, to 一格/police, led by nobody, with 东格/gridLeader, waits no more, stood 24 h, acceptance by 11-20 15:30, runs, passed on, assigned by them
assign to the police with help from far | late suspension over | dispatcher | reported, to 一格/police, led by nobody, with 东格/gridLeader, waits no more, stood 23.75 h, acceptance by 11-20 15:30, runs, passed on, assigned by them
assign to its own desk with help from far | at top, late at top, appealed at top | holder | accepted, led by them, with 东格/gridLeader, stage ends
assign to its own desk with help from far | left at top | holder | accepted, led by them, with 东格/gridLeader, stage ends, not at top
assign to its own desk with help from far | late accepted at top | holder | led by them, with 东格/gridLeader, result by 11-25 15:00
assign to its own desk with help from far | nothing asked at top, NOW AT TOP | lead | accepted, with 东格/gridLeader
assign to its own desk with help from far | NOW AT TOP | second-dispatcher | accepted, led by them, with 东格/gridLeader
assign to its own desk with help from far | late processing at top | holder | accepted, led by them, with 东格/gridLeader, result by 11-25 15:00
assign to its own desk with help from far | REPORTED but grid empty | dispatcher but holder | with 东格/gridLeader, acceptance by 11-20 15:30, assigned by them
assign to its own desk with help from far | ACCEPTED, PROCESSING but TOP | dispatcher | reported, led by nobody, with 东格/gridLeader, acceptance by 11-20 15:30, assigned by them
assign to its own desk with help from far | SUSPENDED but OVER, suspended late | dispatcher | reported, led by nobody, with 东格/gridLeader, waits no more, stood 24 h, acceptance by 11-20 15:30, due 11-24 09:00, runs, assigned by them
assign to its own desk with help from far | suspension over | dispatcher | reported, led by nobody, with 东格/gridLeader, waits no more, stood 23.75 h, acceptance by 11-20 15:30, due 11-24 08:45, runs, assigned by them
assign to its own desk with help from far | suspended late | dispatcher | reported, led by nobody, with 东格/gridLeader, waits no more, stood 24 h, acceptance by 11-20 15:30, runs, assigned by them
assign to its own desk with help from far | late suspension over | dispatcher | reported, led by nobody, with 东格/gridLeader, waits no more, stood 23.75 h, acceptance by 11-20 15:30, runs, assigned by them
assign to its own desk with help from far | grid empty | dispatcher | TARGET_NOT_HELD

# 退回, not ours: back to the desk that assigned it here, else one level up; only this is counted.
return | REPORTED but AT VILLAGE, AT TOP, ASSIGNED | holder | to 柳村/villageLeader, given up by 一格/gridLeader x1, acceptance by 11-20 15:30
return | assigned | holder | to 一格/police, given up by 一格/gridLeader x1, assigned by nobody, acceptance by 11-20 15:30
return | ASSIGNED LATER | holder | reported, to 一格/police, led by nobody, given up by 一格/gridLeader x1, assigned by nobody, acceptance by 11-20 15:30
return | village gave up | holder | to 镇/dispatcher, given up by 一格/gridLeader x1, assigned by nobody, acceptance by 11-20 15:30
return | AT VILLAGE | holder | to 镇/dispatcher, given up by 柳村/villageLeader x1, acceptance by 11-20 15:30
return | ACCEPTED, PROCESSING but TOP, ASSIGNED LATER | holder | reported, to 柳村/villageLeader, led by nobody, given up by 一格/gridLeader x1, acceptance by 11-20 15:30
return | TOP TO DO | holder | NO_LEVEL_ABOVE

# 上呈, ours but beyond us: one level up, by whoever holds it, or by the timer once a clock ran out. It stays in their sight.
escalate | REPORTED but AT VILLAGE, AT TOP, ASSIGNED | holder | to 柳村/villageLeader, passed on, acceptance by 11-20 15:30
escalate | assigned | holder | to 柳村/villageLeader, passed on, assigned by nobody, acceptance by 11-20 15:30
escalate | village gave up | holder | to 镇/dispatcher, passed on, assigned by nobody, acceptance by 11-20 15:30
escalate | AT VILLAGE | holder | to 镇/dispatcher, passed on, acceptance by 11-20 15:30
escalate | ACCEPTED, PROCESSING but TOP, ASSIGNED LATER | holder | reported, to 柳村/villageLeader, led by nobody, passed on, acceptance by 11-20 15:30
escalate | ASSIGNED LATER | holder | reported, to 柳村/villageLeader, led by nobody, passed on, assigned by nobody, acceptance by 11-20 15:30
escalate | TOP TO DO but left at top | holder | supervised since now, note by 11-23 09:00
escalate | left at top | holder | ALREADY_SUPERVISED
escalate | late reported | timer | to 柳村/villageLeader, passed on, acceptance by 11-20 15:30
escalate | late accepted, late processing | timer | reported, to 柳村/villageLeader, led by nobody, passed on, acceptance by 11-20 15:30
escalate | LATE AT TOP | timer | supervised since now, note by 11-23 09:00, at top
escalate | OPEN but LATE | timer | TOO_EARLY
escalate | late untold | timer | to 柳村/villageLeader, passed on, telling by 11-23 09:00

start | ACCEPTED | lead | processing, handled by them

# 自办自结, by a grid member of that grid too.
settle | REPORTED but supervised, reported without wechat, private | holder, member | resolved, handled by them, stage ends, stops now, told by wechat now
settle | private | holder | resolved, handled by them, stage ends, stops now, told by wechat now
settle | reported without wechat | holder, member | resolved, handled by them, stops now, telling by 11-23 09:00
settle | supervised | holder, member | resolved, handled by them, stops now, told by wechat now, 1 owed by 柳村/verifier, check by 11-23 10:00
settle | ACCEPTED but taken late | holder, member | resolved, handled by them, stops now, told by wechat now
settle | taken late | holder, member | resolved, handled by them, stage ends, stops now, told by wechat now

# Of an appeal another one decides.
reject | appealed at top | county-dispatcher | ANOTHER_DECIDES
reject | appealed at top | second-dispatcher | rejected, stage ends, stops now
reject | REPORTED but emergency, appealed at top | holder | rejected, stage ends, stops now
reject | ACCEPTED but taken late | holder | rejected, stops now
reject | taken late | holder | rejected, stage ends, stops now
reject | emergency | holder | EMERGENCY_IS_TAKEN

note | OPEN but supervised, left at top, check left at the top, private and rung for the third time | holder, co-handler, former | nothing
note | supervised, left at top, check left at the top, private and rung for the third time | holder | note by 11-23 09:00
note | supervised, left at top, check left at the top, private and rung for the third time | co-handler, former | nothing

# 补充: what was said first stays. Where it is and whom to call, its own reporter alone says.
add words | OPEN | reporters, merged ones | more is said
add a place and a phone | unnamed | reporters | UNNAMED_HAS_NO_PHONE
add a place and a phone | OPEN but unnamed | reporters | more is said, later 东头第二家 13800000009
add a place and a phone | OPEN | merged ones | ADDITION_IS_THE_REPORTERS

# 催办, once a day.
urge | TO DO but urged today | reporters, merged ones, joiners | haste is asked for
urge | urged today | merged ones, joiners | haste is asked for
urge | urged today | reporters | URGED_TODAY

resolve | ACCEPTED but taken late | lead | resolved, handled by them, stops now, told by wechat now
resolve | taken late, asked and late | lead | resolved, handled by them, stage ends, stops now, told by wechat now
resolve | PROCESSING but asked and late, suspended enough, no wechat | lead | resolved, handled by them, stops now, told by wechat now
resolve | suspended enough | lead | resolved, handled by them, stops now, told by wechat now, 2 owed by 柳村/verifier, check by 11-23 10:00
resolve | no wechat | lead | resolved, handled by them, stops now, telling by 11-23 09:00
`
