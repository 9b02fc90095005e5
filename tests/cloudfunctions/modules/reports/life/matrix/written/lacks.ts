/**
 * Written by hand; imports nothing. Which field is asked for when something is left out of what an event needs.
 * What is sent | in which situations | by whom | what is lacking | the field. Nothing else is missed by anybody.
 */
export const LACKS_NAMED = `
assign to the police, assign to its own desk, assign to the sibling grid, assign to who gave it up twice, assign to the police with help from far, assign to its own desk with help from far | * | * | no target | to
return | * | * | no reason, blank reason | reason
escalate | * | holder | no reason, blank reason | reason
settle | * | * | neither words nor photo | note
reject | * | * | no reject reason | rejectReason
reject | * | * | no words, blank words, neither words nor photo | note
appeal | * | * | no reason, blank reason | reason
note | * | * | no words, blank words, neither words nor photo | note
add words | * | * | neither words nor photo | note
ask for a day more | * | * | no amount | amount
ask for a day more | * | * | no reason, blank reason | reason
refuseExtension | * | * | no reason, blank reason | reason
suspend for a day | * | * | no days | days
suspend for a day | * | * | no reason, blank reason | reason
ask | * | * | no words, blank words, neither words nor photo | note
answer | * | * | no words, blank words, neither words nor photo | note
resolve | * | * | no words, blank words, neither words nor photo | note
resolve | extended twice | * | no photo, nothing but spoken | photos
heard that it is solved, heard that it is not | * | * | no rating | solved
confirm | * | * | no rating, not solved | solved
verify | * | * | neither words nor photo | note
name one of the town, name one of the property, name one from far | * | * | no verifier | personId
rework | * | * | no reason, blank reason | reason
hold | * | * | no days | days
hide, unhide, hold, endHold, dismiss, dismiss unseen | * | * | no reason, blank reason | reason
unsolved | * | * | no reason, blank reason | reason
rate | * | * | no rating | solved
reopen | * | * | no reason, blank reason | reason
supervise | * | * | no words, blank words, neither words nor photo | note
merge, takeIn, letGo | * | * | no other report | into
`
