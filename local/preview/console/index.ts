import { byId, make } from '../phone/frame/dom'
import { choiceRow } from './choice-row'
import { keepChoices, readChoices } from './choices-in-url'
import { Guide } from './guide'
import { Messages } from './messages'
import { Panel } from './panel'
import { PhoneFrame } from './phone-frame'
import { server, type Persona } from './server'
import { fitPhones } from './size'
import { words } from './words'

const REFRESH_MS = 2000
async function start(): Promise<void> {
	document.title = words.title
	fitPhones()
	window.addEventListener('resize', fitPhones)
	const [people, safety] = await Promise.all([server.personas(), server.safety()])
	const choices = readChoices(people)
	const give = (side: 'left' | 'right', openid: string): void => {
		choices[side] = openid
		keepChoices(choices)
		phones[side].give(openid, choices.font)
	}
	const phones = {
		left: new PhoneFrame(words.left, people, (openid) => give('left', openid)),
		right: new PhoneFrame(words.right, people, (openid) => give('right', openid)),
	}
	const both = [phones.left, phones.right]
	const moved = async (): Promise<void> => {
		await Promise.all(both.map((phone) => phone.syncClock()))
		await refresh()
	}
	const messages = new Messages(people)
	const guide = new Guide(nameOf(people, 'villager'), nameOf(people, 'gridLeader'))
	const panel = new Panel(
		people,
		messages,
		{ font: choices.font, safety },
		{
			hold: (side, code) => phones[side].hold(code),
			advance: (ms) => void server.advance(ms).then(moved),
			backToNow: () => void server.setClock(new Date()).then(moved),
			chooseFont: (font) => {
				choices.font = font
				give('left', choices.left)
				give('right', choices.right)
			},
			answerConsent: (mode) => both.forEach((phone) => phone.answerConsent(mode)),
			setSafety: (mode) => void server.setSafety(mode).catch(showProblem),
			reset: () => void server.reset().then(forgetPhones),
		},
	)
	const refresh = async (): Promise<void> => {
		const [{ now }, sent, newest] = await Promise.all([server.clock(), server.outbox(), server.newest()])
		const { time, day } = inWords(new Date(now))
		panel.showClock(time, day)
		messages.show(sent)
		guide.show(newest)
		for (const phone of both) phone.refresh(time)
	}
	const frame = byId('console')
	const sides = choiceRow<'left' | 'right'>(
		[
			{ value: 'left', label: words.left },
			{ value: 'right', label: words.right },
		],
		(side) => (frame.dataset['side'] = side),
	)
	sides.choose('left')
	sides.element.classList.add('sides')
	sides.element.setAttribute('aria-label', words.whichPhone)
	const header = make('header', 'top', make('h1', '', words.title), make('p', '', words.subtitle))
	frame.dataset['side'] = 'left'
	frame.replaceChildren(
		make('div', 'begin', header, guide.element),
		sides.element,
		make('div', 'phones', phones.left.element, phones.right.element),
		panel.element,
	)
	give('left', choices.left)
	give('right', choices.right)
	await refresh()
	setInterval(() => {
		if (!document.hidden) refresh().then(() => showProblem(undefined), showProblem)
	}, REFRESH_MS)
}

const nameOf = (people: Persona[], role: string): string =>
	people.find((person) => person.role === role)?.name ?? ''

/** What the phones stored belongs to a world that is gone. */
function forgetPhones(): void {
	localStorage.clear()
	window.location.reload()
}

function inWords(moment: Date): { time: string; day: string } {
	const local = new Date(moment.getTime() + 8 * 3_600_000)
	const two = (n: number): string => String(n).padStart(2, '0')
	const weekday = words.weekdays[local.getUTCDay()] ?? ''
	return {
		time: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
		day: words.clock(local.getUTCMonth() + 1, local.getUTCDate(), weekday),
	}
}

function showProblem(error: unknown): void {
	byId('problem').textContent = error === undefined ? '' : words.noServer
	if (error !== undefined) console.error(error)
}

start().catch(showProblem)
