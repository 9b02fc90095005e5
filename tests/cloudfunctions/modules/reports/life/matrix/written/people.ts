/**
 * Written by hand; imports nothing. Who is what to the report in which situations: role | situations | people.
 * A person who is not named under a role does not have it.
 */
export const PEOPLE = `
# Answers for the owner desk (承办席位) that day; the deputy while all leaders of the grid are away, else one level up.
holder | AT GRID but leaders away, grid empty | grid-leader, second-holder
holder | leaders away | deputy
holder | grid empty, AT VILLAGE | village-leader
holder | TOP | county-dispatcher
holder | TWO | second-dispatcher

# Accepted it (首接负责人). Before anybody did, and where that person is away, whoever answers for the desk.
lead | AT GRID but REPORTED, leaders away, WITHDRAWN | grid-leader
lead | withdrawn | grid-leader, second-holder
lead | REPORTED, leaders away | holder
lead | TOP but AT TOP | county-dispatcher

co-handler | * but fresh | police
# Passed it on (经过席位).
former | * but fresh | unit-leader
member | AT GRID but grid empty | grid-member

# At a head desk above the owner desk's area: one level up, and further up.
above | AT GRID | village-leader, town-dispatcher, county-dispatcher
above | AT VILLAGE | town-dispatcher, county-dispatcher
dispatcher | AT GRID, AT VILLAGE | town-dispatcher, county-dispatcher
dispatcher | TOP | county-dispatcher
dispatcher | TWO | second-dispatcher

# Whose desk has to check the result, whatever keeps one or the other of them from it.
checker | CHECK OWED but TOP CHECKS, NAMED | verifier, verifier-who-checked, verifier-who-handled
checker | TOP CHECKS | county-dispatcher
# Whoever was named checks it alone.
checker | named to check | verifier-who-checked

# Keeps it from deletion, wherever it lies.
root-clerk | * but leaders away, grid empty, TWO, rejected at top by the only one | county-clerk

reporters | * but NO WECHAT | reporter, reporter-who-moved, reporter-who-handled
joiners | * but fresh, PRIVATE | joiner, joiner-who-moved
merged ones | * but ALONE | merged-reporter, merged-neighbour
`
