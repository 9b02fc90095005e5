import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { Random } from '../../local/seeds/random'
import {
	DEPUTY,
	DISPATCHER,
	GRID_LEADER,
	NEIGHBOUR,
	VERIFIER,
	VILLAGE_LEADER,
	VILLAGER,
	VILLAGER_2,
	VILLAGER_3,
} from '../support/demo'
import { checkSeen, look, type Seen } from './alive'
import { checkRest, restOf, type Findings, type Rest } from './check'
import { act, submitAgain, type Course } from './client'
import { Ground, type Mishaps } from './ground'
import { befall, type Together } from './mishaps'
import { MORE_STAFF } from './more-staff'
import { Phone, traffic } from './phone'
import type { Given } from './server'

export interface Torture {
	seed: number
	/** How many acknowledged events it goes on for. */
	events: number
	/** After how many of them something befalls the server, beside its own dice. */
	every: number
	deaths: number
	/** The bundle of server.ts, and what it runs. */
	program: string
	product: Pick<Given, 'functionsDir' | 'workerFile' | 'limitsFile'>
	folder: string
	say: (line: string) => void
}

export interface Outcome extends Findings {
	mishaps: Mishaps
	traffic: typeof traffic
	together: { imports: number; bound: number }
	refused: Record<string, number>
}

const STAFF = [GRID_LEADER, DEPUTY, VILLAGE_LEADER, DISPATCHER]
const CLIENTS = [VILLAGER, VILLAGER_2, VILLAGER_3, NEIGHBOUR, ...STAFF]
/** What a dead function did not tell is caught up in a tenth minute; the end may come while the timer is at it. */
const TURN_MS = 10 * 60_000
const TELLING_MS = 2000
/** A machine with much else to do passes on what is late while somebody looks: until twice the same is there. */
const LOOKS = 20
const ROUNDS = 5
const AGAIN = 20
/** Of what nobody knows whether it arrived. */
const GIVEN_UP = 0.25

/** Eight clients, a server that dies, and afterwards a look at what is left. */
export async function torture(given: Torture): Promise<Outcome> {
	const { seed, events, folder, say } = given
	mkdirSync(folder, { recursive: true })
	const sentFile = path.join(folder, 'sent.jsonl')
	writeFileSync(sentFile, '')
	const dataDir = path.join(folder, 'data')
	const ground = new Ground(
		given.program,
		{ ...given.product, dataDir, sentFile, seed, deaths: given.deaths },
		say,
	)
	const course: Course = {
		acknowledged: [],
		refused: new Map(),
		isOver: () => course.acknowledged.length >= events,
	}
	const together: Together = { imports: 0, bound: [] }
	const phoneOf = (givenUp: number) => (openid: string, at: number) =>
		new Phone(openid, ground, new Random(seed * 31 + at), givenUp)
	const phones = CLIENTS.map(phoneOf(0))
	try {
		await ground.start()
		await Promise.all([
			...CLIENTS.map(phoneOf(GIVEN_UP)).map((phone, at) => act(phone, new Random(seed * 17 + at), course)),
			befall(ground, new Random(seed), course, given.every, together),
		])
		ground.spare()
		await ground.kill()
		const wrong = await settle(ground, phones, course, together)
		const others = [VERIFIER, ...MORE_STAFF.map(({ openid }) => openid)]
		const staff = [
			...phones.slice(-STAFF.length),
			...others.map((openid) => new Phone(openid, ground, new Random(seed))),
		]
		let { seen, rest } = await told(ground, staff, phones, dataDir)
		for (let round = 1; round < ROUNDS && rest.reports.some(({ heard }) => heard); round++) {
			await ground.start()
			;({ seen, rest } = await told(ground, staff, phones, dataDir))
		}
		const found = checkRest(rest, course.acknowledged, sentFile)
		return {
			checked: found.checked,
			wrong: [...found.wrong, ...wrong, ...checkSeen(seen, rest)],
			mishaps: ground.mishaps,
			traffic,
			together: { imports: together.imports, bound: together.bound.length },
			refused: Object.fromEntries(course.refused),
		}
	} finally {
		await ground.end()
	}
}

/** Lets everybody hear, and the server end; what people see then, and what there is. */
async function told(
	ground: Ground,
	staff: readonly Phone[],
	everybody: readonly Phone[],
	dataDir: string,
): Promise<{ seen: Seen; rest: Rest }> {
	for (const forMs of [TURN_MS - (Date.now() % TURN_MS), TURN_MS]) {
		await ground.moveClock(forMs)
		await pause(TELLING_MS)
	}
	let seen = await look(staff, everybody)
	for (let looks = 0; looks < LOOKS; looks++) {
		await pause(TELLING_MS)
		const again = await look(staff, everybody)
		if (isDeepStrictEqual(again, seen)) break
		seen = again
	}
	await ground.end()
	return { seen, rest: restOf(dataDir) }
}

/** Sends what was acknowledged again, and asks for those who bound themselves. */
async function settle(
	ground: Ground,
	phones: readonly Phone[],
	{ acknowledged }: Course,
	{ bound }: Together,
): Promise<string[]> {
	const wrong: string[] = []
	const submits = acknowledged.filter(({ again }) => again)
	for (const one of submits.slice(-AGAIN)) {
		const phone = phones.find(({ openid }) => openid === one.by)
		if (phone && (await submitAgain(phone, one)) !== one.reportId)
			wrong.push(`${one.reportId} is another one when sent again`)
	}
	for (const openid of bound) {
		const answer = await new Phone(openid, ground, new Random(1)).ask('account', 'show', {})
		if (!answer.ok || answer.data.households.length !== 1) wrong.push(`${openid} was bound, and is not`)
	}
	return wrong
}
