/**
 * Written by hand; imports nothing. Who hears of what is allowed (告知对象): what was sent | in which situations |
 * by whom | who hears of it. The public are those who joined, and the reporters of what was merged into it.
 */
export const TELLS = `
accept | * | * | reporter, coHandlers, PUBLIC
assign to the police, assign to the police with help from far, assign to the sibling grid, assign to who gave it up twice | * | * | reporter, ownerDesk, previousOwner, coHandlers, PUBLIC
assign to its own desk, assign to its own desk with help from far | * | holder | reporter, previousOwner, coHandlers, PUBLIC
assign to its own desk, assign to its own desk with help from far | * | dispatcher but holder | reporter, ownerDesk, previousOwner, coHandlers, PUBLIC
return | * | * | reporter, ownerDesk, coHandlers, PUBLIC
escalate | TO DO but TOP TO DO | holder | reporter, ownerDesk, coHandlers, PUBLIC
escalate | TOP TO DO | holder | reporter, coHandlers
escalate | late reported, late accepted, late processing | timer | reporter, ownerDesk, previousOwner, coHandlers, PUBLIC
escalate | late untold | timer | reporter, ownerDesk, previousOwner
escalate | LATE AT TOP but late check at top | timer | reporter, ownerDesk, coHandlers
escalate | late check, late check of the top, named from far and late, late check at top | timer | reporter, checkDesk, ownerDesk
start | * | * | reporter, PUBLIC
settle | * | * | reporter, checkDesk, ownerDesk, coHandlers, PUBLIC
reject | * | * | reporter, coHandlers, PUBLIC
note | * | * | reporter, ownerDesk, coHandlers, PUBLIC
add words, add a place and a phone | * | * | reporter, ownerDesk, lead, coHandlers
urge | * | * | reporter, ownerDesk, lead
resolve | * | * | reporter, checkDesk, coHandlers, PUBLIC

ask for a day more | * | * | deskAbove, reporter
grantExtension, refuseExtension | * | * | lead, reporter
suspend for a day | * | * | reporter, coHandlers, PUBLIC
ask | * | * | reporter, PUBLIC
answer | * | * | ownerDesk, lead, PUBLIC
resume | * | lead, above | reporter, lead, coHandlers, PUBLIC
resume | * | timer | reporter, ownerDesk, coHandlers, PUBLIC

told | * | * | reporter
heard that it is solved | UNTOLD, RUNG | * | reporter, ownerDesk, lead, deskAboveIfUnhappy, coHandlers, PUBLIC
heard that it is solved | CHECK OWED | * | reporter, ownerDesk, lead, deskAboveIfUnhappy
heard that it is not | RESOLVED but private and rung for the third time | * | reporter, ownerDesk, lead, deskAboveIfUnhappy, coHandlers, PUBLIC
heard that it is not | private and rung for the third time | * | reporter, ownerDesk, previousOwner, deskAboveIfUnhappy, coHandlers, PUBLIC
verify | * but two checks owed | * | reporter, ownerDesk, lead, coHandlers, PUBLIC
verify | two checks owed | * | reporter, checkDesk, ownerDesk
name one of the town, name one of the property, name one from far | * | * | reporter, checkDesk, ownerDesk
confirm | RESOLVED but CHECK OWED | * | ownerDesk, lead, deskAboveIfUnhappy, coHandlers, PUBLIC
confirm | CHECK OWED | * | ownerDesk, lead, deskAboveIfUnhappy
rework | RESOLVED but reworked twice | * | reporter, ownerDesk, lead, coHandlers, PUBLIC
rework | reworked twice | * | reporter, ownerDesk, previousOwner, coHandlers, PUBLIC
close | * | * | reporter, ownerDesk, coHandlers, PUBLIC
rate | * | * | ownerDesk, lead, deskAboveIfUnhappy
unsolved | * | * | reporter, ownerDesk, lead
reopen | * | reporters | ownerDesk, coHandlers, PUBLIC
reopen | * | above | reporter, ownerDesk, coHandlers, PUBLIC
reopen | * | look-back | reporter, ownerDesk, previousOwner, coHandlers, PUBLIC
appeal | * | * | ownerDesk, previousOwner, coHandlers, PUBLIC
withdraw | * | * | ownerDesk, lead, coHandlers, PUBLIC
reinstate | withdrawn, withdrawn waiting | * | ownerDesk, lead, coHandlers, joiners
reinstate | withdrawn from a grid that is gone | * | ownerDesk, coHandlers, joiners
dismiss, dismiss unseen | * | * | reporter, coHandlers, joiners
restore | * | * | reporter, ownerDesk, coHandlers, joiners
supervise | * | * | reporter, ownerDesk, coHandlers

share, unshare | * | * | ownerDesk
hide, unhide, hold, endHold | * | * | reporter

join | * | * | reporter
merge | * | * | reporter, ownerDesk, coHandlers, PUBLIC
unmerge | * | * | reporter, ownerDesk, coHandlers
takeIn, letGo | * | * | reporter, ownerDesk
`

export const PUBLIC = ['joiners', 'mergedReporters']
