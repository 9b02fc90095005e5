import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../local/seeds/random'
import { demoRoster } from '../../local/seeds/demo-roster'
import { DEMO_CLERK_OPENID, DEMO_RESIDENTS } from '../../local/seeds/people'
import { bringIn, type AskRoster } from '../../local/roster-cli/bring-in'
import { rosterBytes } from '../../local/roster-cli/roster-file'
import type { Course } from './client'
import type { Ground } from './ground'
import { Phone } from './phone'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** Who bound themselves to a household, and was told so. */
export interface Together {
	imports: number
	bound: string[]
}

/** Every so many acknowledged events something befalls the server: a clock that jumps, a kill, a full disk, an import with bindings. */
export async function befall(
	ground: Ground,
	random: Random,
	course: Course,
	every: number,
	together: Together,
): Promise<void> {
	let next = every
	for (let turn = 0; !course.isOver(); turn++) {
		while (course.acknowledged.length < next && !course.isOver()) await pause(20)
		if (course.isOver()) return
		next += every
		const what = turn < KINDS.length ? KINDS[turn]! : random.weighted(OFTEN)
		if (what === 'forward') await ground.moveClock(random.int(1, 3) * HOUR_MS)
		if (what === 'back') await ground.moveClock(-random.int(1, 4) * HOUR_MS)
		if (what === 'kill') await ground.kill()
		if (what === 'full') await ground.fillDisk(random.int(300, 1500))
		if (what === 'import') await importAndBind(ground, random, turn, together)
	}
}

type Kind = 'forward' | 'back' | 'kill' | 'full' | 'import'
/** Each befalls it once before chance decides. */
const KINDS: readonly Kind[] = ['forward', 'kill', 'back', 'import', 'full']
const OFTEN: Readonly<Record<Kind, number>> = { forward: 4, back: 4, kill: 3, full: 1, import: 1 }

async function importAndBind(
	ground: Ground,
	random: Random,
	turn: number,
	together: Together,
): Promise<void> {
	const clerk = new Phone(DEMO_CLERK_OPENID, ground, random)
	const ask: AskRoster = async (verb, input) => {
		const answer = await clerk.ask('roster', verb, input)
		if (!answer.ok) throw new Error(`${verb}: ${JSON.stringify(answer.error)}`)
		return answer.data
	}
	const file = rosterBytes(`torture-${turn}.csv`, demoRoster(Date.now() + (turn % 3) * DAY_MS))
	const bind = async (at: number): Promise<void> => {
		const openid = `o-torture-${turn}-${at}-000000000000`.slice(0, 28)
		const { doorCode } = random.pick(DEMO_RESIDENTS)
		const answer = await new Phone(openid, ground, random).ask('household', 'bind', {
			doorCode,
			name: '王新来',
		})
		if (answer.ok) together.bound.push(openid)
	}
	await Promise.all([bringIn(ask, file).then(() => (together.imports += 1)), ...[1, 2, 3].map(bind)])
}
