import { HOME, WHO } from './people'
import { BENCH_WORDS as WORDS } from './words'

/** An event of a life, by whom, and with what. */
type Step = [openid: string, event: string, extra?: object]

export interface Life {
	category?: string
	/** The grid leader reports for somebody without WeChat. */
	onBehalf?: boolean
	steps: Step[]
}

/** The openids of the people around one grid, and the grid. */
export interface Actors {
	home: { areaCode: string }
	villager: string
	neighbour: string
	gridLeader: string
	gridMember: string
	villageLeader: string
	verifier: string
	dispatcher: string
	clerk: string
}

/** The demo's. */
export const DEMO_ACTORS: Actors = { ...WHO, home: { areaCode: HOME.areaCode } }

const reason = { reason: WORDS.reason }
const note = { note: WORDS.done }
const content = { solved: 'yes', satisfied: 'yes' }

/** Lives that together hold every event that one person sends about one report. */
export function livesOf({
	home,
	villager,
	gridLeader,
	gridMember,
	villageLeader,
	verifier,
	dispatcher,
	clerk,
}: Actors): Life[] {
	const accept: Step = [gridLeader, 'accept']
	const resolve: Step = [gridLeader, 'resolve', note]
	return [
		{
			steps: [
				accept,
				[gridLeader, 'start'],
				[gridLeader, 'note', note],
				[villager, 'add', note],
				[villager, 'urge'],
				resolve,
				[villager, 'rework', reason],
				resolve,
				[villager, 'confirm', content],
				[villager, 'reopen', reason],
			],
		},
		{
			steps: [
				accept,
				[gridLeader, 'return', reason],
				[villageLeader, 'assign', { to: { ...home, post: 'gridLeader' } }],
			],
		},
		{
			steps: [
				[gridLeader, 'escalate', reason],
				[villageLeader, 'accept'],
				[dispatcher, 'supervise', note],
			],
		},
		{
			category: 'land',
			steps: [
				[gridLeader, 'reject', { rejectReason: 'answeredBefore', ...note }],
				[villager, 'appeal', reason],
			],
		},
		{
			category: 'livestock',
			steps: [
				accept,
				[gridLeader, 'start'],
				[gridLeader, 'askExtension', { amount: 1, ...reason }],
				[villageLeader, 'refuseExtension', reason],
				[gridLeader, 'askExtension', { amount: 1, ...reason }],
				[villageLeader, 'grantExtension'],
				[gridLeader, 'ask', note],
				[villager, 'answer', note],
				[gridLeader, 'suspend', { days: 3, ...reason }],
				[gridLeader, 'resume'],
			],
		},
		{ category: 'land', steps: [accept, resolve, [verifier, 'verify', note]] },
		{
			steps: [
				[villager, 'withdraw'],
				[villager, 'reinstate'],
			],
		},
		{
			steps: [
				[villager, 'share'],
				[gridLeader, 'hide', reason],
				[gridLeader, 'unhide', reason],
				[villager, 'unshare'],
			],
		},
		{
			category: 'land',
			steps: [
				[clerk, 'hold', { days: 365, ...reason }],
				[clerk, 'endHold', reason],
			],
		},
		{
			// By now the villager has sent so many within an hour that they are a flood.
			steps: [
				[gridLeader, 'dismiss', reason],
				[gridLeader, 'restore'],
			],
		},
		{
			onBehalf: true,
			steps: [
				[gridMember, 'settle', note],
				[gridLeader, 'told'],
				[gridLeader, 'heard', { solved: 'yes', satisfied: 'yes' }],
			],
		},
	]
}
