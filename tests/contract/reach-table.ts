import type { Level } from '#shared/area/level'
import { contract } from '../../cloudfunctions/modules/contract'
import type { Method } from '../../cloudfunctions/rpc/method'

/**
 * Who is called what here. A column holds for everybody of its line: `in` is a deputy who stands in, `idle` one who does not;
 * a post that ended gives nothing, nor does one whose WeChat is not bound, nor a household that somebody has left.
 */
const WHO = `
nobody        stranger formerMember unbound endedClerk endedDispatcher endedLeader
pending       pending
member        member
post          gridMember unitLeader police property verifier idleLeader idleVillageLeader idleDispatcher idleClerk
gridLeader    gridLeader leaderIn
villageLeader villageLeader villageLeaderIn
dispatcher    dispatcher dispatcherIn
clerk         clerk clerkIn
rootClerk     rootClerk
`

/**
 * A cell is `+` or `-` where no area is named. Else it says where somebody may: `o` their own area, `b` below it, `s` the one
 * beside, `a` the one above, `e` elsewhere; `-` nowhere. Each line of methods stands above its cells.
 */
const TABLE = `
                nobody pending member post gridLeader villageLeader dispatcher clerk rootClerk
account.show account.uploads account.bindPost account.bindPhone account.phoneNumber account.portrait account.dropPortrait
account.kept account.looks account.ownReports account.forget
card.show category.list place.search place.children report.categories household.bind household.leave
roster.proposal roster.stop
message.list message.unread message.read message.changed message.templates message.consent
report.submit report.mine report.show report.add report.urge report.answer report.appeal report.reopen
report.confirm report.rework report.unsolved report.rate report.withdraw report.reinstate report.share report.unshare
visit.due visit.record
=               +      +       +      +    +          +             +          +     +
report.nearby report.join visit.ofHome visit.hear visit.tell visit.untell visit.sayNo pair.print
=               -      -       +      -    -          -             -          -     -
household.letGo pair.waiting pair.claim
=               -      -       +      +    +          +             +          +     +
account.setPortrait household.find household.list household.show household.pending household.issueCode household.confirm household.refuse
report.inbox report.inboxCounts report.search report.desk report.phrases report.savePhrases report.ofHousehold
report.targets report.verifiers report.alike report.accept report.assign report.return report.escalate report.start
report.settle report.note report.askExtension report.grantExtension report.refuseExtension report.suspend report.ask
report.resume report.resolve report.reject report.supervise report.told report.heard report.verify report.nameVerifier
report.hide report.unhide report.hold report.endHold report.merge report.unmerge roster.proposals roster.waiting roster.beginning
report.dismiss report.restore report.flood report.dismissFlood report.restoreFlood plan.show plan.drawn plan.extend plan.pause plan.resume plan.end visit.attend pair.need visit.review visit.house visit.ofHousehold visit.tag visit.tagged
=               -      -       -      +    +          +             +          +     +
roster.confirm roster.decline plan.decide plan.change
=               -      -       -      -    -          -             +          +     +
roster.open roster.look roster.recall roster.remember roster.read roster.put roster.check roster.differences roster.import
roster.changes roster.people roster.undo roster.binding roster.issueCode roster.unbind calendar.show pair.confirm pair.end
=               -      -       -      -    -          -             -          +     +
category.show category.save category.arrange category.versions roster.namings roster.saveNamings roster.health
=               -      -       -      -    -          -             -          -     +
roster.appoint roster.handOver roster.endPost roster.leave roster.cancelLeave roster.households roster.split roster.merge
calendar.hours calendar.save pair.claims pair.import
=               -      -       -      -    -          -             -          ob    ob
roster.area roster.gaps roster.readList plan.preview plan.start
=               -      -       -      -    -          -             ob         ob    ob
plan.list plan.notify pair.list visit.gone visit.coverage visit.missing visit.rounds card.sheet print.cards
=               -      -       -      -    ob         ob            ob         ob    ob
rates.show rates.reports
=               -      -       -      -    -          ob            ob         -     -
`

/**
 * The same of one plan or household, by where it lies: what the kernel asks besides before a method about one runs. The plan sends
 * nobody who is here, that of `visit.attend` grid leaders. `visit.record` says by itself whose turn a household was.
 */
const RELATED = `
                gridMember idleLeader gridLeader villageLeader idleDispatcher dispatcher endedClerk clerk rootClerk member
plan.show       oa         -          oba        oba           -              oba        -          oba   ob        -
plan.drawn      -          -          -          ob            -              ob         -          ob    ob        -
plan.decide     -          -          -          -             -              b          -          b     ob        -
plan.change     -          -          -          -             -              ob         -          ob    ob        -
plan.extend     -          -          -          -             -              ob         -          ob    ob        -
plan.pause      -          -          -          -             -              ob         -          ob    ob        -
plan.resume     -          -          -          -             -              ob         -          ob    ob        -
plan.end        -          -          -          -             -              ob         -          ob    ob        -
pair.need       -          -          ob         ob            -              ob         -          ob    ob        -
visit.house     -          -          ob         ob            -              ob         -          ob    ob        -
visit.ofHousehold -        -          ob         ob            -              ob         -          ob    ob        -
visit.tag       -          -          ob         ob            -              ob         -          ob    ob        -
visit.review    -          -          ob         ob            -              ob         -          -     -         -
pair.confirm    -          -          -          -             -              -          -          ob    ob        -
pair.end        -          -          -          -             -              -          -          ob    ob        -
household.show  -          -          ob         ob            -              ob         -          -     -         -
household.confirm -        -          ob         ob            -              ob         -          -     -         -
household.refuse -         -          ob         ob            -              ob         -          -     -         -
household.letGo -          -          ob         ob            -              ob         -          -     -         o
household.issueCode -      -          ob         ob            -              ob         -          ob    ob        -
report.ofHousehold -       -          o          -             -              -          -          -     -         -
pair.claim      obsa       -          obsa       ob            -              ob         -          ob    ob        obsa
visit.attend    -          -          oba        -             -              -          -          -     -         -
`
export const OF_ONE = RELATED.trim()
	.split('\n')
	.map((line) => line.trim().split(/\s+/))

/** The areas in the order of `obsae`; the root has none above. */
export const FROM_COUNTY = ['100', '100-1', '200', undefined, '200-1']
export const FROM_TOWN = ['100-1', '100-1-1-1', '100-2', '100', '200']
export const FROM_VILLAGE = ['100-1-1', '100-1-1-1', '100-1-2', '100-1', '200']
export const FROM_GRID = ['100-1-1-1', '100-1-1-1-1', '100-1-1-2', '100-1-1', '100-2']
export const LEVELS: Readonly<Record<string, Level>> = {
	'100': 'county',
	'200': 'county',
	'200-1': 'town',
	'100-1': 'town',
	'100-2': 'town',
	'100-1-1': 'village',
	'100-1-2': 'village',
	'100-1-1-1': 'grid',
	'100-1-1-2': 'grid',
	'100-1-1-1-1': 'unit',
}

export const RELATIONS = ['o', 'b', 's', 'a', 'e'] as const

/** An input that names one area, or the plan or household there, as the reach of a method wants it; else nothing. */
export function inputOf({ reach }: Method, areaCode: string): unknown {
	if (reach.kind === 'plan' || reach.kind === 'household') return { [reach.inputs[0]]: areaCode }
	if (reach.kind !== 'within') return {}
	const [field = ''] = reach.inputs
	const [first = '', second] = field.split('.')
	return { [first]: second === undefined ? areaCode : { [second]: areaCode } }
}

export const METHODS = new Map<string, Method>(
	Object.entries(contract).flatMap(([noun, verbs]) =>
		Object.entries<Method>(verbs).map(([verb, method]) => [`${noun}.${verb}`, method] as const),
	),
)

export interface Row {
	name: string
	cells: string[]
}

const [head = '', ...lines] = TABLE.trim().split('\n')
export const COLUMNS = head.trim().split(/\s+/)
export const PEOPLE = new Map(
	WHO.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/))
		.map(([column = '', ...roles]) => [column, roles]),
)
export const ROWS: Row[] = []
let named: string[] = []
for (const line of lines) {
	const [first, ...words] = line.trim().split(/\s+/)
	if (first !== '=') named.push(first ?? '', ...words)
	else {
		ROWS.push(...named.map((name) => ({ name, cells: words })))
		named = []
	}
}
