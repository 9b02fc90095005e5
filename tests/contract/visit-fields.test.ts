import { contract } from '../../cloudfunctions/modules/contract'
import { openidOf, phoneOf } from '../cloudfunctions/visits/town'
import { peopleAtHome, type People } from './visit-fields-people'

// Who reads which field of what stands beside a household: tags, what was answered at its door, with a photo or what was reported of it, what it needs, who looks in on it.

/** `S` shown, `*` masked, `-` absent. Each line asks one method as somebody. */
const TABLE = `
                       head phone address tag answer photo report needs offer pair told notice
visit.due leader       S    S     S       -   -      -     -      -     -     -    S    S
visit.due member       S    S     S       -   -      -     -      -     -     -    -    -
visit.due deputy       -    -     -       -   -      -     -      -     -     -    -    -
visit.due leader2      -    -     -       -   -      -     -      -     -     -    -    -
visit.due village      -    -     -       -   -      -     -      -     -     -    -    -
visit.due town         -    -     -       -   -      -     -      -     -     -    -    -
visit.due clerk        -    -     -       -   -      -     -      -     -     -    -    -
visit.due ended        -    -     -       -   -      -     -      -     -     -    -    -
visit.due moved        S    S     S       -   -      -     -      -     -     -    -    -
visit.due unbound      -    -     -       -   -      -     -      -     -     -    -    -
visit.due home         -    -     -       -   -      -     -      -     -     -    -    -
visit.due stranger     -    -     -       -   -      -     -      -     -     -    -    -
visit.missing leader   S    S     S       -   -      -     -      -     -     -    -    -
visit.missing village  -    -     -       -   -      -     -      -     -     -    -    -
visit.missing town     -    -     -       -   -      -     -      -     -     -    -    -
visit.missing county   -    -     -       -   -      -     -      -     -     -    -    -
visit.missing clerk    -    -     -       -   -      -     -      -     -     -    -    -
visit.missing member   -    -     -       -   -      -     -      -     -     -    -    -
visit.missing deputy   -    -     -       -   -      -     -      -     -     -    -    -
visit.missing leader2  -    -     -       -   -      -     -      -     -     -    -    -
visit.missing otherTown -    -     -       -   -      -     -      -     -     -    -    -
visit.missing ended    -    -     -       -   -      -     -      -     -     -    -    -
visit.missing moved    -    -     -       -   -      -     -      -     -     -    -    -
visit.missing unbound  -    -     -       -   -      -     -      -     -     -    -    -
visit.missing home     -    -     -       -   -      -     -      -     -     -    -    -
visit.coverage leader  -    -     -       -   -      -     -      -     -     -    -    -
visit.coverage town    -    -     -       -   -      -     -      -     -     -    -    -
visit.coverage otherTown -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged leader    *    -     S       S   -      -     -      -     -     -    -    -
visit.tagged deputy    -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged member    -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged leader2   -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged village   -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged town      -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged clerk     -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged ended     -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged moved     -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged unbound   -    -     -       -   -      -     -      -     -     -    -    -
visit.tagged home      -    -     -       -   -      -     -      -     -     -    -    -
visit.house leader     S    -     S       S   -      -     -      -     -     S    S    -
visit.house village    S    -     S       S   -      -     -      -     -     S    S    -
visit.house town       S    -     S       S   -      -     -      -     -     S    S    -
visit.house county     S    -     S       S   -      -     -      -     -     S    S    -
visit.house clerk      S    -     S       S   -      -     -      -     -     S    S    -
visit.house member     -    -     -       -   -      -     -      -     -     -    -    -
visit.house deputy     -    -     -       -   -      -     -      -     -     -    -    -
visit.house leader2    -    -     -       -   -      -     -      -     -     -    -    -
visit.house verifier   -    -     -       -   -      -     -      -     -     -    -    -
visit.house otherTown  -    -     -       -   -      -     -      -     -     -    -    -
visit.house otherClerk -    -     -       -   -      -     -      -     -     -    -    -
visit.house ended      -    -     -       -   -      -     -      -     -     -    -    -
visit.house moved      -    -     -       -   -      -     -      -     -     -    -    -
visit.house unbound    -    -     -       -   -      -     -      -     -     -    -    -
visit.house home       -    -     -       -   -      -     -      -     -     -    -    -
visit.house stranger   -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold leader -    -     -       -   S      S     S      -     -     -    -    -
visit.ofHousehold village -    -     -       -   S      S     S      -     -     -    -    -
visit.ofHousehold town -    -     -       -   S      S     S      -     -     -    -    -
visit.ofHousehold county -    -     -       -   S      S     S      -     -     -    -    -
visit.ofHousehold clerk -    -     -       -   S      S     S      -     -     -    -    -
visit.ofHousehold member -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold deputy -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold leader2 -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold verifier -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold otherTown -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold otherClerk -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold ended -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold moved -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold unbound -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold home -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHousehold stranger -    -     -       -   -      -     -      -     -     -    -    -
visit.gone village     -    -     -       -   -      -     -      -     -     -    -    -
visit.ofHome home      -    -     -       -   -      -     -      -     -     -    S    S
visit.ofHome neighbour -    -     -       -   -      -     -      -     -     -    -    S
visit.ofHome pending   -    -     -       -   -      -     -      -     -     -    -    -
pair.waiting leader    -    -     -       -   -      -     -      S     -     -    -    -
pair.waiting village   -    -     -       -   -      -     -      S     -     -    -    -
pair.waiting home      -    -     -       -   -      -     -      S     -     -    -    -
pair.waiting offers    -    -     -       -   -      -     -      S     -     -    -    -
pair.waiting otherTown -    -     -       -   -      -     -      -     -     -    -    -
pair.waiting ended     -    -     -       -   -      -     -      -     -     -    -    -
pair.waiting moved     -    -     -       -   -      -     -      -     -     -    -    -
pair.waiting unbound   -    -     -       -   -      -     -      -     -     -    -    -
pair.waiting pending   -    -     -       -   -      -     -      -     -     -    -    -
pair.waiting stranger  -    -     -       -   -      -     -      -     -     -    -    -
pair.claims clerk      *    -     S       -   -      -     -      S     S     -    -    -
pair.claims leader     -    -     -       -   -      -     -      -     -     -    -    -
pair.claims town       -    -     -       -   -      -     -      -     -     -    -    -
pair.claims otherClerk -    -     -       -   -      -     -      -     -     -    -    -
pair.list leader       S    -     S       -   -      -     -      -     -     S    -    -
pair.list village      *    -     S       -   -      -     -      -     -     S    -    -
pair.list town         *    -     S       -   -      -     -      -     -     S    -    -
pair.list clerk        *    -     S       -   -      -     -      -     -     S    -    -
pair.list deputy       -    -     -       -   -      -     -      -     -     -    -    -
pair.list member       -    -     -       -   -      -     -      -     -     -    -    -
pair.list leader2      -    -     -       -   -      -     -      -     -     -    -    -
pair.list otherTown    -    -     -       -   -      -     -      -     -     -    -    -
pair.list ended        -    -     -       -   -      -     -      -     -     -    -    -
household.list leader  *    *     S       -   -      -     -      -     -     -    -    -
household.show leader  S    S     S       -   -      -     -      -     -     -    -    -
household.show clerk   -    -     -       -   -      -     -      -     -     -    -    -
roster.households clerk -    -     S       -   -      -     -      -     -     -    -    -
account.kept home      -    -     S       *   -      -     -      -     -     -    -    -
account.kept pending   -    -     S       -   -      -     -      -     -     -    -    -
account.kept neighbour -    -     -       -   -      -     -      -     -     -    -    -
plan.list leader       -    -     -       *   -      -     -      -     -     -    -    S
plan.show leader       -    -     -       *   -      -     -      -     -     -    -    -
plan.list moved        -    -     -       -   -      -     -      -     -     -    -    -
plan.drawn verifier    *    -     S       -   -      -     -      -     -     -    -    -
plan.drawn village     -    -     -       -   -      -     -      -     -     -    -    -
plan.drawn town        *    -     S       -   -      -     -      -     -     -    -    -
plan.drawn leader      -    -     -       -   -      -     -      -     -     -    -    -
plan.drawn member      -    -     -       -   -      -     -      -     -     -    -    -
plan.drawn otherTown   -    -     -       -   -      -     -      -     -     -    -    -
plan.drawn home        -    -     -       -   -      -     -      -     -     -    -    -
`

const FIELDS = [
	'head',
	'phone',
	'address',
	'tag',
	'answer',
	'photo',
	'report',
	'needs',
	'offer',
	'pair',
	'told',
	'notice',
] as const

/** What each field holds here, whole and masked. */
const HOLDS: Readonly<Record<(typeof FIELDS)[number], readonly [RegExp, RegExp?]>> = {
	head: [/赵一|孙三/, /赵\*|孙\*/],
	phone: [/13811110001/, /138\*{4}0001/],
	address: [/"(1|10)号"/],
	// Masked: which it is, without why.
	tag: [/一个人住/, /独居/],
	answer: [/腿疼得厉害|门口台阶坏了/],
	photo: [/%2Fphotos%2F/],
	report: [/"reportId":"\w/],
	needs: [/帮忙买药/],
	offer: [/周热心.*13811112222/],
	pair: [new RegExp(phoneOf('member'))],
	told: [/陈小强.*广州/],
	notice: [/明天停水，请接好水/],
}

const signOf = (answer: string, [whole, masked]: readonly [RegExp, RegExp?]): string =>
	whole.test(answer) ? 'S' : masked?.test(answer) ? '*' : '-'

const counts: Record<string, number> = { S: 0, '*': 0, '-': 0 }
let people: People
beforeAll(async () => {
	people = await peopleAtHome()
})

const INPUTS: Readonly<Record<string, () => object>> = {
	'visit.missing': () => ({ planId: people.tagPlan, areaCode: '1-1-1-1' }),
	'visit.coverage': () => ({ planId: people.tagPlan, areaCode: '1-1-1-1' }),
	'visit.gone': () => ({ areaCode: '1-1-1' }),
	'pair.claims': () => ({ areaCode: '1-1' }),
	'pair.list': () => ({ areaCode: '1-1-1-1' }),
	'household.show': () => ({ householdId: people.householdId }),
	'visit.house': () => ({ householdId: people.householdId }),
	'visit.ofHousehold': () => ({ householdId: people.householdId }),
	'roster.households': () => ({ areaCode: '1-1-1-1' }),
	'plan.show': () => ({ planId: people.tagPlan }),
	'plan.drawn': () => ({ planId: people.drawPlan }),
}

async function fieldsIn(who: string, name: string): Promise<string> {
	const [noun = '', verb = ''] = name.split('.')
	const envelope = await people.town.cloud.call(openidOf(who), noun, verb, INPUTS[name]?.() ?? {})
	if (!envelope.ok) expect(['NO_PERMISSION', 'NOT_FOUND']).toContain(envelope.error.code)
	const signs = FIELDS.map((field) => signOf(JSON.stringify(envelope), HOLDS[field]))
	for (const sign of signs) counts[sign] = (counts[sign] ?? 0) + 1
	return `${name} ${who} ${signs.join(' ')}`
}

test('a deputy who stands in for nobody writes of no going, and reads no draw', async () => {
	const { town, tagPlan, householdId } = people
	const went = { planIds: [tagPlan], householdId, clientKey: 'deputy-going', outcome: 'done' }
	expect(await town.codeOf('deputy', 'visit', 'record', went)).toBe('NOT_FOUND')
	expect(await town.codeOf('deputy', 'plan', 'drawn', { planId: tagPlan })).toBe('NOT_FOUND')
})

test('what stands beside a household, as each reads it', async () => {
	const [head = '', ...lines] = TABLE.trim()
		.split('\n')
		.map((line) => line.trim().replace(/\s+/g, ' '))
	expect(head).toBe(FIELDS.join(' '))
	const found: string[] = []
	for (const line of lines) {
		const [name = '', who = ''] = line.split(' ')
		found.push(await fieldsIn(who, name))
	}
	expect(found).toEqual(lines)
	process.stdout.write(`fields of visits: ${JSON.stringify(counts)}\n`)
})

/** What these answer is that it is done, a plan as `plan.show` tells it, staff by their names, or what the caller has said themself. */
const OF_NO_HOUSEHOLD = [
	...['preview', 'start', 'notify', 'decide', 'change', 'extend', 'pause', 'resume', 'end'].map(
		(verb) => `plan.${verb}`,
	),
	...['need', 'claim', 'confirm', 'end', 'print', 'import'].map((verb) => `pair.${verb}`),
	...['sayNo', 'hear', 'tell', 'untell', 'review', 'tag', 'attend', 'rounds', 'record'].map(
		(verb) => `visit.${verb}`,
	),
]

test('every method of visits stands in the table, or tells of no household', () => {
	const { plan, pair, visit } = contract
	const all = Object.entries({ plan, pair, visit }).flatMap(([noun, verbs]) =>
		Object.keys(verbs).map((verb) => `${noun}.${verb}`),
	)
	const known = [...TABLE.matchAll(/^\w+\.\w+/gm)].map(([name]) => name)
	expect(all.filter((name) => !known.includes(name) && !OF_NO_HOUSEHOLD.includes(name))).toEqual([])
})
