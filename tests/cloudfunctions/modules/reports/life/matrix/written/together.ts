/**
 * Written by hand; imports nothing. What several people need at once: joining, merging, taking a merge back.
 * What is sent | in which situations | by whom | what it changes, or in capitals why it is refused.
 */
export const TOGETHER = `
# 附议: whoever lives in its grid, once, and not the reporters themselves.
join | OPEN but fresh, PRIVATE | neighbour | joined by them
join | fresh | neighbour, joiner, merged-neighbour | joined by them
join | emergency, leaders away, nothing asked, suspension over, untold, done by its leader, rung | merged-neighbour | joined by them
# Where somebody without WeChat has the need, the one called reporter is a neighbour like others.
join | NO WECHAT but PRIVATE | reporter | joined by them
join | OPEN but NO WECHAT, PRIVATE | reporter | OWN_REPORT
join | OPEN but ALONE | merged-neighbour | OWN_REPORT
join | OPEN but fresh, PRIVATE | joiner | ALREADY_JOINED

# 并案: alike, side by side, open; neither private nor itself a master.
merge | ALONE but PRIVATE, ENDED | holder, dispatcher | merged, part of r7 since now
merge, merge into itself, merge into a merged one, merge into an ended one, merge into an unlike one, merge into one far away | PRIVATE | holder, dispatcher | NOT_PUBLIC
merge, merge into itself, merge into a merged one, merge into an ended one, merge into an unlike one, merge into one far away | OPEN but ALONE | holder, dispatcher | HAS_MERGED_ONES
merge into itself | ALONE but PRIVATE, ENDED | holder, dispatcher | MERGED_INTO_ITSELF
merge into a merged one | ALONE but PRIVATE, ENDED | holder, dispatcher | MERGED_INTO_MERGED
merge into an ended one | ALONE but PRIVATE, ENDED | holder, dispatcher | MERGED_INTO_ENDED
merge into an unlike one | ALONE but PRIVATE, ENDED | holder, dispatcher | MERGED_UNLIKE
merge into one far away | ALONE but PRIVATE, ENDED | holder, dispatcher | MERGED_TOO_FAR
unmerge | merged | dispatcher | processing, on its own
unmerge | merged when checked | dispatcher | resolved, on its own
unmerge | merged long ago | dispatcher | MERGED_LONG_AGO

# What neighbours read: the reporter's words by their leave; hidden again by whoever it lies with, or above.
share | NOT SHARED but private, unnamed | reporters | shared
share | private, unnamed | reporters | NOT_PUBLIC
unshare | * but NOT SHARED, HIDDEN | reporters | not shared
hide | * but NOT SHARED, HIDDEN, private and untold, private and unchecked, private and rung for the third time, dismissed in a grid that is gone, withdrawn from a grid that is gone | holder, above | hidden 1+2
hide | dismissed in a grid that is gone, withdrawn from a grid that is gone | above | hidden 1+2
unhide | * but fresh, dismissed in a grid that is gone, withdrawn from a grid that is gone | holder, above | nothing hidden
unhide | dismissed in a grid that is gone, withdrawn from a grid that is gone | above | nothing hidden

# 留存: kept from deletion whatever its state, as long as its end has not come.
hold | * | root-clerk | held until 11-21 09:00
endHold | * but fresh | root-clerk | not held

# The other half of both: the earliest start and end count, until what brought them is let go.
takeIn | OPEN | counterpart | takes in r7, began 11-16 09:00, due 11-17 18:00, r7 promised 11-17 18:00
letGo | * but ALONE, supervised | counterpart | lets go r8
letGo | supervised | counterpart | lets go r8, began 11-17 11:00, due 11-24 11:00
letGo | ALONE | counterpart | nothing
`
