/**
 * Written by hand; imports nothing. More time, and time that does not count.
 * What is sent | in which situations | by whom | what it changes, or in capitals why it is refused.
 */
export const WAITING = `
# 延期: asked in time, twice, in sum no longer than the first term; one level up decides.
ask for a day more | nothing asked, nothing asked by one of two | lead | extension of 1 asked, 0 granted in 0
ask for a day more, ask for eight days more | late processing, late processing at top, asked and late | lead | TOO_LATE_TO_EXTEND
ask for a day more, ask for eight days more | nothing asked at top | lead | NOBODY_DECIDES
ask for a day more, ask for eight days more | asked by one of two, processing, assigned and processing, suspended enough, no wechat | lead | EXTENSION_ASKED
ask for a day more, ask for eight days more | extended twice | lead | EXTENDED_ENOUGH
ask for eight days more | nothing asked, nothing asked by one of two | lead | EXTENDED_ENOUGH
grantExtension | processing, assigned and processing, suspended enough | above | extension decided, 1 granted in 1, due 11-24 09:00
# Not by whoever asked while they stood in.
grantExtension | no wechat | above but village-leader | extension decided, 1 granted in 1, due 11-24 09:00
grantExtension | asked and late | above | extension decided, 1 granted in 1, due 11-19 09:00
refuseExtension | processing, assigned and processing, asked and late, suspended enough | above | extension decided, 0 granted in 1
refuseExtension | no wechat | above but village-leader | extension decided, 0 granted in 1

# At the top another one there decides, never whoever asked.
grantExtension | asked by one of two | second-dispatcher | extension decided, 1 granted in 1, due 11-24 09:00
refuseExtension | asked by one of two | second-dispatcher | extension decided, 0 granted in 1

# 挂起: 30 days at a time, 60 in all.
suspend for a day | ACCEPTED, PROCESSING but taken late, asked and late | lead | suspended, waiting until 11-21 09:00, stops now
suspend for a day | taken late, asked and late | lead | suspended, waiting until 11-21 09:00, stage ends, stops now
suspend for 31 days | ACCEPTED, PROCESSING | lead | SUSPENDED_ENOUGH
ask | ACCEPTED, PROCESSING but taken late, asked and late, suspended enough, no wechat | lead | suspended, question until 11-23 09:00, stops now
ask | taken late, asked and late | lead | suspended, question until 11-23 09:00, stage ends, stops now
ask | suspended enough | lead | SUSPENDED_ENOUGH
ask | no wechat | lead | REPORTER_HAS_NO_WECHAT

answer | question | reporters | processing, waits no more, stood 24 h, due 11-24 09:00, runs
answer | suspended late | reporters | processing, waits no more, stood 24 h, result by 11-25 15:00, runs
resume | SUSPENDED but OVER, suspended late | lead, above | processing, waits no more, stood 24 h, due 11-24 09:00, runs
resume | suspension over | lead, above | processing, waits no more, stood 23.75 h, due 11-24 08:45, runs
resume | suspended late | lead, above | processing, waits no more, stood 24 h, result by 11-25 15:00, runs
resume | late suspension over | lead, above | processing, waits no more, stood 23.75 h, result by 11-25 15:00, runs
# It lasted no longer than was said, however late the timer came.
resume | suspension over | timer | processing, waits no more, stood 23.75 h, due 11-24 08:45, runs
resume | late suspension over | timer | processing, waits no more, stood 23.75 h, result by 11-25 15:00, runs
resume | SUSPENDED but OVER | timer | TOO_EARLY
`
