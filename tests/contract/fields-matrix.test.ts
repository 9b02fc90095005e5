import { asWho, FieldsPeople, GRID } from './fields-people'

// Who reads which field of whom: everybody to whom a report could matter asks for it, and for each list that people stand in.

/**
 * `S` shown, `*` masked, `-` absent. On top what is asked; each line is one who asks. `for` is the one for whom it was said,
 * `name` the one who said it with their own WeChat.
 */
const TABLE = `
burning, open: from the reporter's home, escalated to the village, police help, a neighbour joined
                    name phone for forPhone address text photo voice
reporter            S    S     -   -        -       S    S     S
joiner              -    -     -   -        -       -    -     -
neighbour           -    -     -   -        -       -    -     -
pending             -    -     -   -        -       -    -     -
stranger            -    -     -   -        -       -    -     -
gridLeader          *    -     -   -        -       S    S     S
gridMember          *    -     -   -        -       S    S     S
police              S    S     -   -        S       S    S     S
verifier            -    -     -   -        -       -    -     -
villageLeader       S    S     -   -        S       S    S     S
townDispatcher      *    -     -   -        -       S    S     S
countyDispatcher    *    -     -   -        -       S    S     S
otherTownDispatcher -    -     -   -        -       -    -     -
otherLeader         -    -     -   -        -       -    -     -
townClerk           -    -     -   -        -       -    -     -
countyClerk         -    -     -   -        -       -    -     -
burning, resolved: the verifier is to look
reporter            S    S     -   -        -       S    S     S
verifier            S    S     -   -        S       S    S     S
gridLeader          S    S     -   -        S       S    S     S
townDispatcher      *    -     -   -        -       S    S     S
water, closed: as it ended at the grid
reporter            S    S     -   -        -       S    S     S
neighbour           -    -     -   -        -       -    -     -
stranger            -    -     -   -        -       -    -     -
gridLeader          *    -     -   -        -       S    S     S
gridMember          *    -     -   -        -       S    S     S
villageLeader       *    -     -   -        -       S    S     S
townDispatcher      *    -     -   -        -       S    S     S
townClerk           -    -     -   -        -       -    -     -
dispute, private: the grid's leader says it for somebody without WeChat
gridLeader          -    -     S   S        -       S    S     S
forOne              -    -     -   -        -       -    -     -
gridMember          -    -     -   -        -       -    -     -
neighbour           -    -     -   -        -       -    -     -
stranger            -    -     -   -        -       -    -     -
police              -    -     -   -        -       -    -     -
verifier            -    -     -   -        -       -    -     -
villageLeader       -    -     -   -        -       -    -     -
townDispatcher      -    -     -   -        -       -    -     -
countyDispatcher    -    -     -   -        -       -    -     -
townClerk           -    -     -   -        -       -    -     -
countyClerk         -    -     -   -        -       -    -     -
otherLeader         -    -     -   -        -       -    -     -
otherTownDispatcher -    -     -   -        -       -    -     -
endedMember         -    -     -   -        -       -    -     -
water, on behalf: the grid's leader says it for somebody without WeChat
gridLeader          -    -     S   S        -       S    S     S
forOne              -    -     -   -        -       -    -     -
gridMember          -    -     *   -        -       S    S     S
neighbour           -    -     -   -        -       -    -     -
pending             -    -     -   -        -       -    -     -
stranger            -    -     -   -        -       -    -     -
police              -    -     -   -        -       -    -     -
verifier            -    -     -   -        -       -    -     -
villageLeader       -    -     *   -        -       S    S     S
townDispatcher      -    -     *   -        -       S    S     S
countyDispatcher    -    -     *   -        -       S    S     S
townClerk           -    -     -   -        -       -    -     -
countyClerk         -    -     -   -        -       -    -     -
otherLeader         -    -     -   -        -       -    -     -
otherTownDispatcher -    -     -   -        -       -    -     -
endedMember         -    -     -   -        -       -    -     -
road, about those in charge: they are barred
reporter            S    S     -   -        -       S    S     S
gridLeader          -    -     -   -        -       -    -     -
gridMember          -    -     -   -        -       -    -     -
neighbour           -    -     -   -        -       -    -     -
land, handled: by a leader whose post has ended; a verifier was named whose post has ended, then another one
endedLeader         -    -     -   -        -       -    -     -
endedVerifier       -    -     -   -        -       -    -     -
verifier            S    S     -   -        -       S    S     S
movedLeader         -    -     -   -        -       -    -     -
villageLeader       S    S     -   -        -       S    S     S
townDispatcher      *    -     -   -        -       S    S     S
road, handled: by a leader who has another post elsewhere now
movedLeader         -    -     -   -        -       -    -     -
endedLeader         -    -     -   -        -       -    -     -
villageLeader       S    S     -   -        -       S    S     S
otherLeader         -    -     -   -        -       -    -     -
water, said by who has left: for somebody without WeChat
endedLeader         -    -     -   -        -       -    -     -
movedLeader         -    -     -   -        -       -    -     -
forOne              -    -     -   -        -       -    -     -
villageLeader       -    -     S   S        -       S    S     S
gridLeader          -    -     -   -        -       -    -     -
townDispatcher      -    -     *   -        -       S    S     S
water, settled: by a grid member whose post has ended
endedMember         -    -     -   -        -       -    -     -
gridLeader          S    S     -   -        S       S    S     S
gridMember          *    -     -   -        -       S    S     S
`

/** Of lists, and of what is opened one by one. */
const LISTS = `
                             name phone for forPhone address text photo voice
household.list gridLeader    *    -     -   -        S       -    -     -
household.list police        -    -     -   -        -       -    -     -
household.find gridLeader    *    -     -   -        S       -    -     -
household.pending gridLeader *    *     -   -        S       -    -     -
household.show gridLeader    S    S     -   -        S       -    -     -
household.show villageLeader S    S     -   -        S       -    -     -
household.show gridMember    -    -     -   -        -       -    -     -
household.show townClerk     -    -     -   -        -       -    -     -
roster.households townClerk  -    -     -   -        S       -    -     -
roster.area townClerk        -    -     -   -        -       -    -     -
report.inbox villageLeader   -    -     -   -        -       S    -     -
report.inbox gridMember      -    -     -   -        -       -    -     -
report.search gridLeader     -    -     -   -        -       S    -     -
report.search neighbour      -    -     -   -        -       -    -     -
report.desk townDispatcher   -    -     -   -        -       S    -     -
report.ofHousehold gridLeader -    -     -   -        -       S    -     -
report.mine reporter         -    -     -   -        -       S    -     -
report.mine gridLeader       -    -     S   -        -       S    -     -
report.nearby neighbour      -    -     -   -        -       -    -     -
message.list villageLeader   -    -     -   -        -       S    -     -
message.list neighbour       -    -     -   -        -       -    -     -
account.kept reporter        S    S     -   -        S       -    -     -
account.kept neighbour       S    -     -   -        S       -    -     -
account.kept gridLeader      -    -     -   -        -       -    -     -
card.show stranger           -    -     -   -        -       -    -     -
card.show pending            -    -     -   -        -       -    -     -
`

const FIELDS = ['name', 'phone', 'for', 'forPhone', 'address', 'text', 'photo', 'voice'] as const

/** What each field of a resident holds here, whole and masked. */
const HOLDS: Readonly<Record<(typeof FIELDS)[number], readonly [RegExp, RegExp?]>> = {
	name: [/王五生|户主一/, /王\*|户\*/],
	phone: [/13700001111/, /137\*{4}1111/],
	for: [/李四秘/, /李\*/],
	forPhone: [/13700007777/, /137\*{4}7777/],
	address: [/(?<!\d)1号/],
	text: [/浓烟滚滚/],
	photo: [/files\.example.*\.jpg/],
	voice: [/files\.example[^"]*\.mp3/],
}

const signOf = (answer: string, [whole, masked]: readonly [RegExp, RegExp?]): string =>
	whole.test(answer) ? 'S' : masked?.test(answer) ? '*' : '-'

let people: FieldsPeople
beforeAll(async () => {
	people = await FieldsPeople.settled()
})

const counts = { S: 0, '*': 0, '-': 0 }

async function fieldsIn(who: string, noun: string, verb: string, input: object): Promise<string> {
	const envelope = await people.towns.cloud.call(asWho(who), noun, verb, input)
	if (!envelope.ok) expect(['NO_PERMISSION', 'NOT_FOUND']).toContain(envelope.error.code)
	const answer = JSON.stringify(envelope)
	const signs = FIELDS.map((field) => signOf(answer, HOLDS[field]))
	for (const sign of signs) counts[sign as keyof typeof counts] += 1
	return signs.join(' ')
}

const linesOf = (table: string): string[] =>
	table
		.trim()
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())

test('one report, as each reads it', async () => {
	const found: string[] = []
	let id = ''
	for (const line of linesOf(TABLE)) {
		const [title = ''] = line.split(':')
		const [who = ''] = line.split(' ')
		if (line.startsWith('name ')) found.push(line)
		else if (line.includes(':')) {
			id = people.reports.get(title) ?? ''
			expect(id).not.toBe('')
			found.push(line)
		} else found.push(`${who} ${await fieldsIn(who, 'report', 'show', { id })}`)
	}
	expect(found).toEqual(linesOf(TABLE))
})

const INPUTS: Readonly<Record<string, () => object>> = {
	'household.find': () => ({ text: people.doorCode }),
	'household.show': () => ({ householdId: people.householdId }),
	'roster.households': () => ({ areaCode: GRID }),
	'roster.area': () => ({ areaCode: GRID }),
	'report.search': () => ({ text: '浓烟' }),
	'report.desk': () => ({ section: 'overdue' }),
	'report.ofHousehold': () => ({ householdId: people.householdId }),
	'card.show': () => ({ doorCode: people.doorCode }),
}

test('lists, and what is opened one by one', async () => {
	// The dispatcher sees what is late.
	people.towns.cloud.now += 3 * 3600_000
	const found: string[] = []
	for (const line of linesOf(LISTS)) {
		const [name = '', who = ''] = line.split(' ')
		const [noun = '', verb = ''] = name.split('.')
		const isHead = verb === ''
		found.push(isHead ? line : `${name} ${who} ${await fieldsIn(who, noun, verb, INPUTS[name]?.() ?? {})}`)
	}
	expect(found).toEqual(linesOf(LISTS))
})

test('the cells are counted', () => {
	process.stdout.write(`fields: ${counts.S} shown, ${counts['*']} masked, ${counts['-']} absent\n`)
	expect(Math.min(...Object.values(counts))).toBeGreaterThan(10)
})
