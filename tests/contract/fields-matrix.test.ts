import { FIRST_CLERK, openidOf, TwoTowns, type Somebody } from '../cloudfunctions/reach/two-towns'

// Who reads which field of whom: everybody to whom a report could matter asks for it, and for each list that people stand in.

/** `S` shown, `*` masked, `-` absent. On top what is asked; each line is one who asks. */
const TABLE = `
burning, open: from the reporter's home, escalated to the village, police help, a neighbour joined
              name phone address text photo voice
reporter      S    S     -       S    S     S
joiner        -    -     -       -    -     -
neighbour     -    -     -       -    -     -
pending       -    -     -       -    -     -
stranger      -    -     -       -    -     -
gridLeader    *    -     -       S    S     S
gridMember    *    -     -       S    S     S
police        S    S     S       S    S     S
verifier      -    -     -       -    -     -
villageLeader S    S     S       S    S     S
townDispatcher *   -     -       S    S     S
countyDispatcher * -     -       S    S     S
otherTownDispatcher - -  -       -    -     -
otherLeader   -    -     -       -    -     -
townClerk     -    -     -       -    -     -
countyClerk   -    -     -       -    -     -
burning, resolved: the verifier is to look
reporter      S    S     -       S    S     S
verifier      S    S     S       S    S     S
gridLeader    S    S     S       S    S     S
townDispatcher *   -     -       S    S     S
water, closed: as it ended at the grid
reporter      S    S     -       S    S     S
neighbour     -    -     -       -    -     -
stranger      -    -     -       -    -     -
gridLeader    *    -     -       S    S     S
gridMember    *    -     -       S    S     S
villageLeader *    -     -       S    S     S
townDispatcher *   -     -       S    S     S
townClerk     -    -     -       -    -     -
dispute, private: the grid's leader says it for somebody without WeChat
gridLeader    S    S     -       S    S     S
gridMember    -    -     -       -    -     -
neighbour     -    -     -       -    -     -
stranger      -    -     -       -    -     -
police        -    -     -       -    -     -
villageLeader -    -     -       -    -     -
townDispatcher -   -     -       -    -     -
countyDispatcher - -     -       -    -     -
townClerk     -    -     -       -    -     -
water, on behalf: the grid's leader says it for somebody without WeChat
gridLeader    S    S     -       S    S     S
gridMember    *    -     -       S    S     S
neighbour     -    -     -       -    -     -
villageLeader *    -     -       S    S     S
townDispatcher *   -     -       S    S     S
townClerk     -    -     -       -    -     -
road, about those in charge: they are barred
reporter      S    S     -       S    S     S
gridLeader    -    -     -       -    -     -
gridMember    -    -     -       -    -     -
neighbour     -    -     -       -    -     -
`

/** Of lists, and of what is opened one by one. */
const LISTS = `
                             name phone address text photo voice
household.list gridLeader    *    -     S       -    -     -
household.list police        -    -     -       -    -     -
household.find gridLeader    *    -     S       -    -     -
household.pending gridLeader *    *     S       -    -     -
household.show gridLeader    S    S     S       -    -     -
household.show villageLeader S    S     S       -    -     -
household.show gridMember    -    -     -       -    -     -
household.show townClerk     -    -     -       -    -     -
roster.households townClerk  -    -     S       -    -     -
roster.area townClerk        -    -     -       -    -     -
report.inbox villageLeader   -    -     -       S    -     -
report.inbox gridMember      -    -     -       -    -     -
report.search gridLeader     -    -     -       S    -     -
report.search neighbour      -    -     -       -    -     -
report.desk townDispatcher   -    -     -       S    -     -
report.ofHousehold gridLeader -   -     -       S    -     -
report.mine reporter         -    -     -       S    -     -
report.mine gridLeader       S    -     -       S    -     -
report.nearby neighbour      -    -     -       -    -     -
message.list villageLeader   -    -     -       S    -     -
message.list neighbour       -    -     -       -    -     -
account.kept reporter        S    S     S       -    -     -
account.kept neighbour       S    -     S       -    -     -
account.kept gridLeader      -    -     -       -    -     -
card.show stranger           -    -     -       -    -     -
card.show pending            -    -     -       -    -     -
`

const GRID = '100-1-1-1'
const TODAY = '2026-09-16'
const FIELDS = ['name', 'phone', 'address', 'text', 'photo', 'voice'] as const

/** What each field of a resident holds here, whole and masked. */
const HOLDS: Readonly<Record<(typeof FIELDS)[number], readonly [RegExp, RegExp?]>> = {
	name: [/王五生|李四秘|户主一/, /王\*|李\*|户\*/],
	phone: [/13700001111|13700007777/, /137\*{4}(1111|7777)/],
	address: [/(?<!\d)1号/],
	text: [/浓烟滚滚/],
	photo: [/files\.example.*\.jpg/],
	voice: [/files\.example[^"]*\.mp3/],
}

const signOf = (answer: string, [whole, masked]: readonly [RegExp, RegExp?]): string =>
	whole.test(answer) ? 'S' : masked?.test(answer) ? '*' : '-'

const ADDED = { gridMember: 'gridMember', police: 'police', verifier: 'verifier' }
const RESIDENTS = { reporter: '王五生', neighbour: '孙九', joiner: '周八' }

const asWho = (who: string): string =>
	['reporter', 'neighbour', 'joiner', 'pending', 'stranger', ...Object.keys(ADDED)].includes(who)
		? `o-f-${who}`.padEnd(28, '0')
		: openidOf(who as Somebody)

let towns: TwoTowns
let householdId = ''
let doorCode = ''
const reports = new Map<string, string>()

const ask = async <T>(who: string, noun: string, verb: string, input: object): Promise<T> =>
	(await towns.ask(asWho(who), noun, verb, input)) as T

async function peopleOfTheGrid(): Promise<void> {
	for (const [at, [who, post]] of Object.entries(ADDED).entries()) {
		const added = {
			areaCode: GRID,
			post,
			kind: 'holder',
			from: TODAY,
			name: `郑${at}`,
			phone: `1390009000${at}`,
		}
		await ask('countyClerk', 'roster', 'appoint', added)
		const { code } = (await towns.ask(FIRST_CLERK, 'roster', 'issueCode', { phone: added.phone })) as {
			code: string
		}
		await ask(who, 'account', 'bindPost', { code })
	}
	const houses = await ask<{ items: { householdId: string; doorCode: string }[] }>(
		'gridLeader',
		'household',
		'list',
		{},
	)
	;({ householdId = '', doorCode = '' } = houses.items[0] ?? {})
	for (const [who, name] of Object.entries(RESIDENTS)) {
		const { code } = await ask<{ code: string }>('gridLeader', 'household', 'issueCode', { householdId })
		const phone = who === 'reporter' && { phone: '13700001111' }
		await ask(who, 'household', 'bind', { doorCode, name, ...phone, oneTimeCode: code })
	}
	await ask('pending', 'household', 'bind', { doorCode, name: '王晚', phone: '13700001111' })
}

type Step = [who: string, verb: string, more?: object]

interface Answered {
	report: { id: string; version: number }
}

async function lives(title: string, who: string, said: object, steps: readonly Step[]): Promise<void> {
	const photo = towns.cloud.upload(`users/${asWho(who)}/${reports.size}.jpg`)
	const voice = { fileId: towns.cloud.uploadVoice(`users/${asWho(who)}/${reports.size}.mp3`), seconds: 23 }
	const words = { text: '浓烟滚滚', photos: [photo], voice }
	const input = { clientKey: `fields-report-${reports.size}`, ...words, ...said }
	let { report } = await ask<Answered>(who, 'report', 'submit', input)
	for (const [by, verb, more] of steps)
		({ report } = await ask<Answered>(by, 'report', verb, {
			id: report.id,
			version: report.version,
			...more,
		}))
	reports.set(title, report.id)
}

beforeAll(async () => {
	towns = await TwoTowns.settled()
	await peopleOfTheGrid()
	const contact = { contact: { name: '王五生', phone: '13700001111' } }
	const onBehalf = { place: { areaCode: GRID }, onBehalf: { name: '李四秘', phone: '13700007777' } }
	const accept: Step = ['gridLeader', 'accept']
	// What whoever is in charge says into the phone is heard by nobody but those who hear the reporter.
	const spoken = { fileId: towns.cloud.uploadVoice(`users/${asWho('gridLeader')}/done.mp3`), seconds: 5 }
	const resolve: Step = ['gridLeader', 'resolve', { note: '扑灭了', voice: spoken, isPublic: true }]
	const burning = { category: 'burning', ...contact }
	await lives('burning, open', 'reporter', burning, [
		accept,
		['joiner', 'join'],
		['gridLeader', 'escalate', { reason: '要村里来' }],
		['villageLeader', 'accept'],
	])
	await lives('burning, resolved', 'reporter', burning, [accept, resolve])
	const confirm: Step = ['reporter', 'confirm', { solved: 'yes', satisfied: 'yes' }]
	await lives('water, closed', 'reporter', { category: 'water', ...contact }, [accept, resolve, confirm])
	await lives('dispute, private', 'gridLeader', { category: 'dispute', ...onBehalf }, [accept])
	await lives('water, on behalf', 'gridLeader', { category: 'water', ...onBehalf }, [accept])
	await lives(
		'road, about those in charge',
		'reporter',
		{ category: 'road', ...contact, aboutThoseInCharge: true },
		[],
	)
})

const counts = { S: 0, '*': 0, '-': 0 }

async function fieldsIn(who: string, noun: string, verb: string, input: object): Promise<string> {
	const envelope = await towns.cloud.call(asWho(who), noun, verb, input)
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
			id = reports.get(title) ?? ''
			expect(id).not.toBe('')
			found.push(line)
		} else found.push(`${who} ${await fieldsIn(who, 'report', 'show', { id })}`)
	}
	expect(found).toEqual(linesOf(TABLE))
})

const INPUTS: Readonly<Record<string, () => object>> = {
	'household.find': () => ({ text: doorCode }),
	'household.show': () => ({ householdId }),
	'roster.households': () => ({ areaCode: GRID }),
	'roster.area': () => ({ areaCode: GRID }),
	'report.search': () => ({ text: '浓烟' }),
	'report.desk': () => ({ section: 'overdue' }),
	'report.ofHousehold': () => ({ householdId }),
	'card.show': () => ({ doorCode }),
}

test('lists, and what is opened one by one', async () => {
	// The dispatcher sees what is late.
	towns.cloud.now += 3 * 3600_000
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
