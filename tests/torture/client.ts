import type { Output } from '../../cloudfunctions/modules/contract'
import { TEMPLATE_KEYS } from '../../cloudfunctions/words/message-kinds'
import type { Random } from '../../local/seeds/random'
import type { PersonEvent } from '#shared/life/event'
import { CATEGORIES, choiceOf, PLACES, RESIDENTS } from '../support/life-choices'
import { JPEG } from '../support/photo'
import { type Phone } from './phone'

type View = Output<'report', 'show'>['report']

/** What somebody was told has happened: it has to be there, once. */
export interface Acknowledged {
	by: string
	reportId: string
	event: string
	version: number
	/** What a submit can be sent again with. */
	again?: Parameters<typeof submitInput>
}

/** What all clients have in common. */
export interface Course {
	acknowledged: Acknowledged[]
	refused: Map<string, number>
	isOver: () => boolean
}

/** These ask first whom or what; or change who may read what is checked afterwards. */
const NOT_SENT: readonly PersonEvent[] = [
	'merge',
	'unmerge',
	'nameVerifier',
	'dismiss',
	'restore',
	'hold',
	'endHold',
]

const WORDS = '家里暖气不热'

function submitInput(clientKey: string, category: string, place: object, photos: readonly string[]) {
	return {
		clientKey,
		category,
		text: `${WORDS}，${clientKey}`,
		...place,
		...(photos.length > 0 && { photos: [...photos] }),
	}
}

/** How long a list is gone by before it is read anew. */
const LIST_TURNS = 6
const GOES_ON = 0.6

/** One of the demo's people, who does what chance says until it is over. */
export async function act(phone: Phone, random: Random, course: Course): Promise<void> {
	const isResident = RESIDENTS.includes(phone.openid)
	const list: List = { ids: [], left: 0 }
	for (let turn = 0; !course.isOver(); turn++) {
		const key = `${phone.openid.slice(7, 20)}-${turn}`
		const what = random.weighted({ submit: isResident ? 4 : 0, send: 20, consent: 1, read: 1 })
		if (what === 'submit') await submit(phone, random, course, key)
		if (what === 'send') await goOn(phone, random, course, key, list)
		if (what === 'read') await phone.ask('message', 'read', { all: true })
		if (what === 'consent') {
			const answers = TEMPLATE_KEYS.map((template) => ({ template, answer: 'accept' as const }))
			await phone.ask('message', 'consent', { clientKey: `consent-${key}`, answers })
		}
	}
}

/** What somebody has before them. */
interface List {
	ids: string[]
	left: number
}

/** One report, and one event after the other. */
async function goOn(phone: Phone, random: Random, course: Course, key: string, list: List): Promise<void> {
	let view = await someReport(phone, random, list)
	for (let step = 0; view && !course.isOver(); step++) {
		view = await sendOne(phone, random, course, `${key}.${step}`, view)
		if (!random.chance(GOES_ON)) return
	}
	if (!view) list.left = 0
}

/** Sends a submit that was acknowledged again; answers the id of its report. */
export async function submitAgain(phone: Phone, { again }: Acknowledged): Promise<string | undefined> {
	if (!again) return undefined
	const answer = await phone.ask('report', 'submit', submitInput(...again))
	return answer.ok ? answer.data.report.id : undefined
}

async function submit(phone: Phone, random: Random, course: Course, key: string): Promise<void> {
	const photos: string[] = []
	if (random.chance(0.1)) {
		const id = await phone.upload(`users/${phone.openid}/${key}.jpg`, JPEG)
		if (id !== undefined) photos.push(id)
	}
	const again = [`torture-${key}`, random.pick(CATEGORIES), random.pick(PLACES), photos] as const
	const answer = await phone.ask('report', 'submit', submitInput(...again))
	if (!answer.ok) return refuse(course, `submit ${answer.error.code}`)
	const { id: reportId } = answer.data.report
	course.acknowledged.push({ by: phone.openid, reportId, event: 'submit', version: 1, again: [...again] })
}

/** Sends one of the events that are open to somebody; the report afterwards, where that went well. */
async function sendOne(
	phone: Phone,
	random: Random,
	course: Course,
	key: string,
	view: View,
): Promise<View | undefined> {
	const open = view.allowed
		.map(({ event }) => event as PersonEvent)
		.filter((event) => !NOT_SENT.includes(event))
	if (open.length === 0) return undefined
	const event = random.weighted(Object.fromEntries(open.map((one) => [one, choiceOf(one).often])))
	const said = choiceOf(event as PersonEvent).input((list) => random.pick(list))
	const words = 'note' in said ? { note: `${key} ${String(said.note)}` } : {}
	const input = { id: view.id, version: view.version, ...said, ...words }
	const answer = await phone.ask('report', event as 'note', input)
	if (!answer.ok) {
		refuse(course, `${event} ${answer.error.code}`)
		return undefined
	}
	course.acknowledged.push({ by: phone.openid, reportId: view.id, event, version: view.version + 1 })
	return answer.data.report
}

async function someReport(phone: Phone, random: Random, list: List): Promise<View | undefined> {
	if (list.left === 0) {
		const read = RESIDENTS.includes(phone.openid)
			? await phone.ask('report', random.chance(0.8) ? 'mine' : 'nearby', {})
			: await phone.ask('report', 'inbox', {})
		const { items } = (read.ok ? read.data : { items: [] }) as { items: { id: string }[] }
		list.ids = items.map(({ id }) => id)
		list.left = LIST_TURNS
	}
	list.left -= 1
	if (list.ids.length === 0) return undefined
	const shown = await phone.ask('report', 'show', { id: random.pick(list.ids) })
	return shown.ok ? shown.data.report : undefined
}

function refuse({ refused }: Course, what: string): void {
	refused.set(what, (refused.get(what) ?? 0) + 1)
}
