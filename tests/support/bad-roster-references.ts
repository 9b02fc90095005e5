import { BAD_PLACE_REFERENCES, NO_DOOR, NOWHERE } from './bad-place-references'
import { foreign, unknown, type BadReference } from './bad-references'
import { category } from './reports'
import { DEPUTY, DISPATCHER, GRID_1, GRID_LEADER, STRANGER, VILLAGER, VILLAGE_LEADER } from './demo'
import { ROSTER_MOVES } from './roster-moves'
import { otherFiles, unknownProposals } from './bad-file-references'
import { badVisitReferences } from './bad-visit-references'
import type { MemoryProduct } from './memory-product'
import { CLERK } from './product'

const NEXT_TOWN = '152221103'
const SECOND_GRID_DOOR = { doorCode: 'FG3F-F6TT-RDD0' }
const LEADER_PHONE = { phone: '13800000014' }
const NOBODYS_PHONE = { phone: '13800009999' }

const SECOND_LEADER = 'o-leader-of-the-second-grid-01'

const unknownImport = (more: object = {}): BadReference =>
	unknown({
		why: 'no such import',
		as: CLERK,
		input: { importId: '0'.repeat(32), ...more },
		code: 'NOT_FOUND',
	})

const neverWas = (input: object): BadReference => ({
	kind: 'stale version',
	why: 'what never was',
	as: CLERK,
	input: { ...input },
	code: 'STALE_VERSION',
})

/** Methods of the clerk's that name a staff member by phone. */
function byPhone(verbs: readonly string[]): Record<string, BadReference[]> {
	const bad = [unknown({ why: "nobody's phone", as: CLERK, input: NOBODYS_PHONE, code: 'NOT_FOUND' })]
	return Object.fromEntries(verbs.map((verb) => [`roster.${verb}`, bad]))
}

/** Every way in which people, households and places can be called by what is not there, or is not the caller's. */
export async function badRosterReferences(product: MemoryProduct): Promise<Record<string, BadReference[]>> {
	await product.ask(STRANGER, 'household', 'bind', { ...SECOND_GRID_DOOR, name: '包银花' })
	const { items } = await product.ask(DEPUTY, 'household', 'pending', {})
	const [waiting] = items
	if (!waiting) throw new Error('nobody waits')
	const { householdId, memberId } = waiting
	const { code } = await product.ask(CLERK, 'roster', 'issueCode', LEADER_PHONE)
	await product.ask(SECOND_LEADER, 'account', 'bindPost', { code })
	const usedCode = product.allowPhone(LEADER_PHONE.phone)
	await product.ask(SECOND_LEADER, 'account', 'bindPhone', { code: usedCode })

	const othersCode = await codeOfFirstGrid(product)

	const decisions = [
		unknown({
			why: 'no such household',
			as: DEPUTY,
			input: { householdId: 'no-such-home', memberId },
			code: 'NOT_FOUND',
		}),
		unknown({
			why: 'no such member',
			as: DEPUTY,
			input: { householdId, memberId: 'no-such-member' },
			code: 'NOT_FOUND',
		}),
		foreign({ why: "another grid's", as: GRID_LEADER, input: { householdId, memberId }, code: 'NOT_FOUND' }),
		foreign({ why: "a resident's", as: VILLAGER, input: { householdId, memberId }, code: 'NO_PERMISSION' }),
	]
	const oneHousehold = [
		unknown({
			why: 'no such household',
			as: GRID_LEADER,
			input: { householdId: 'no-such-home' },
			code: 'NOT_FOUND',
		}),
		foreign({ why: "another grid's", as: GRID_LEADER, input: { householdId }, code: 'NOT_FOUND' }),
	]
	return {
		'account.bindPost': [
			unknown({ why: 'no such code', as: VILLAGER, input: { code: '00000000' }, code: 'BAD_ONE_TIME_CODE' }),
			foreign({ why: 'used by another', as: VILLAGER, input: { code }, code: 'BAD_ONE_TIME_CODE' }),
		],
		'account.bindPhone': [
			unknown({ why: 'no such code', as: VILLAGER, input: { code: 'invented' }, code: 'BAD_PHONE_CODE' }),
			foreign({ why: 'used by another', as: VILLAGER, input: { code: usedCode }, code: 'BAD_PHONE_CODE' }),
			foreign({
				why: 'a phone that is bound to another',
				as: VILLAGER,
				input: { code: product.allowPhone(LEADER_PHONE.phone) },
				code: 'ALREADY_BOUND',
			}),
		],
		'account.phoneNumber': [
			unknown({ why: 'no such code', as: VILLAGER, input: { code: 'invented' }, code: 'BAD_PHONE_CODE' }),
			foreign({ why: 'used by another', as: VILLAGER, input: { code: usedCode }, code: 'BAD_PHONE_CODE' }),
		],
		'report.ofHousehold': oneHousehold,
		'calendar.hours': [unknown({ why: 'no such area', as: CLERK, input: NOWHERE, code: 'NOT_FOUND' })],
		'calendar.save': [
			unknown({
				why: 'hours of no area',
				as: CLERK,
				input: { version: 0, hours: { ...NOWHERE, weekdays: [1], spans: [{ from: 480, to: 720 }] } },
				code: 'NOT_FOUND',
			}),
			unknown({
				why: 'no area inherits',
				as: CLERK,
				input: { version: 0, inherit: '999999' },
				code: 'NOT_FOUND',
			}),
			{
				kind: 'stale version',
				why: 'what never was',
				as: CLERK,
				input: { version: 7, inherit: GRID_1 },
				code: 'STALE_VERSION',
			},
			{
				kind: 'missing reason',
				why: 'nothing said',
				as: CLERK,
				input: { version: 0 },
				code: 'MISSING_INPUT',
			},
		],
		'category.show': [
			unknown({ why: 'no such category', as: CLERK, input: { code: 'invented' }, code: 'NOT_FOUND' }),
			unknown({
				why: 'no such version',
				as: CLERK,
				input: { code: 'water', version: 7 },
				code: 'NOT_FOUND',
			}),
		],
		'category.arrange': [neverWas({ version: 7, codes: ['water'] })],
		'category.save': [neverWas({ version: 7, category: { ...category('water'), name: '自来水' } })],
		'roster.saveNamings': [neverWas({ version: 7, levels: [], posts: [] })],
		'household.bind': [
			unknown({
				why: 'no such door',
				as: VILLAGER,
				input: { ...NO_DOOR, name: '高志强' },
				code: 'UNKNOWN_DOOR_CODE',
			}),
			unknown({
				why: 'no such one-time code',
				as: STRANGER,
				input: { ...SECOND_GRID_DOOR, name: '包银花', oneTimeCode: '000000000000' },
				code: 'BAD_ONE_TIME_CODE',
				field: 'oneTimeCode',
			}),
			foreign({
				why: "another household's one-time code",
				as: STRANGER,
				input: { ...SECOND_GRID_DOOR, name: '包银花', oneTimeCode: othersCode },
				code: 'BAD_ONE_TIME_CODE',
				field: 'oneTimeCode',
			}),
		],
		'household.issueCode': oneHousehold,
		'account.setPortrait': [
			unknown({
				why: 'never uploaded',
				as: GRID_LEADER,
				input: { fileId: `cloud://env.bucket/users/${GRID_LEADER}/none.jpg` },
				code: 'NO_PHOTO',
				field: 'photos',
			}),
			foreign({
				why: "another's upload",
				as: GRID_LEADER,
				input: { fileId: `cloud://env.bucket/users/${VILLAGER}/a.jpg` },
				code: 'FOREIGN_PHOTO',
				field: 'photos',
			}),
		],
		'household.show': oneHousehold,
		'household.letGo': [
			...decisions.filter(({ code, why }) => code === 'NOT_FOUND' && why !== 'no such member'),
			foreign({ why: 'not a member', as: VILLAGER, input: { householdId, memberId }, code: 'NOT_FOUND' }),
		],
		'household.confirm': decisions,
		'household.refuse': decisions,
		'roster.put': [unknownImport({ part: 0, sheets: [], rows: [], problems: [], notices: [] })],
		'roster.check': [unknownImport()],
		'roster.differences': [unknownImport()],
		'roster.import': [unknownImport()],
		'roster.area': [
			unknown({ why: 'no such area', as: CLERK, input: NOWHERE, code: 'NOT_FOUND' }),
			unknown({ why: 'on no door', as: CLERK, input: NO_DOOR, code: 'UNKNOWN_DOOR_CODE' }),
		],
		...Object.fromEntries(
			Object.entries(ROSTER_MOVES).map(([verb, input]) => [
				`roster.${verb}`,
				[
					unknown({ why: 'no such area', as: CLERK, input: { ...input, ...NOWHERE }, code: 'NOT_FOUND' }),
					foreign({ why: "a resident's", as: VILLAGER, input, code: 'NO_PERMISSION' }),
				],
			]),
		),
		'roster.undo': [
			unknown({ why: 'no such version', as: CLERK, input: { version: 99 }, code: 'NOT_FOUND' }),
		],
		...unknownProposals(),
		'roster.look': otherFiles({ choices: [] }),
		'roster.read': otherFiles({}),
		'roster.readList': [
			...otherFiles({ areaCode: GRID_1, choices: [] }),
			foreign({
				why: 'another town',
				as: DISPATCHER,
				input: { areaCode: NEXT_TOWN, name: '名单', text: '1', choices: [] },
				code: 'NO_PERMISSION',
			}),
		],
		'roster.gaps': [
			unknown({ why: 'no such area', as: CLERK, input: NOWHERE, code: 'NOT_FOUND' }),
			foreign({
				why: 'another town',
				as: DISPATCHER,
				input: { areaCode: NEXT_TOWN },
				code: 'NO_PERMISSION',
			}),
			foreign({
				why: 'neither kept nor dispatched',
				as: VILLAGE_LEADER,
				input: { areaCode: GRID_1 },
				code: 'NO_PERMISSION',
			}),
		],
		...byPhone(['binding', 'issueCode', 'unbind']),
		...BAD_PLACE_REFERENCES,
		...badVisitReferences(householdId),
	}
}

/** A one-time code that opens a household of the first grid. */
async function codeOfFirstGrid(product: MemoryProduct): Promise<string> {
	const { items } = await product.ask(GRID_LEADER, 'household', 'find', { text: 'JHPP-BSXX-VZBX' })
	const householdId = items[0]?.householdId ?? ''
	return (await product.ask(GRID_LEADER, 'household', 'issueCode', { householdId })).code
}
