import type { PreviewPhone } from '../phone/console-link'
import { make } from '../phone/frame/dom'
import type { ConsentMode, FontSize, NetMode } from '../phone/settings'
import { choiceRow, type ChoiceRow } from './choice-row'
import type { Persona } from './server'
import { words } from './words'

const NET_MODES: NetMode[] = ['on', 'off', 'drop']

const SVG = 'http://www.w3.org/2000/svg'

const roleOf = (people: Persona[], openid: string): string =>
	people.find((person) => person.openid === openid)?.role ?? ''

/** Who a persona is, in words. */
export function describe({ role, name }: Persona): string {
	// A second person of a role is called villager2.
	const kind = role.replace(/\d+$/, '')
	return `${words.roles[kind] ?? words.otherRole} · ${name}`
}

/** One drawn phone: who holds it above, the screen, its network below. */
export class PhoneFrame {
	readonly element: HTMLElement
	private readonly screen = document.createElement('iframe')
	private readonly who = document.createElement('select')
	private readonly face = document.createElementNS(SVG, 'use')
	private readonly time = make('span', 'status-time')
	private readonly status = make(
		'div',
		'status-bar',
		this.time,
		make('span', 'status-signs', make('i', 'signal'), make('i', 'battery')),
	)
	private readonly net: ChoiceRow<NetMode>
	private openid = ''
	private font: FontSize = 'standard'
	private consent: ConsentMode = 'accept'

	constructor(
		label: string,
		private readonly people: Persona[],
		onChosen: (openid: string) => void,
	) {
		this.who.setAttribute('aria-label', `${label}：${words.whoHolds}`)
		this.who.append(...people.map((person) => new Option(describe(person), person.openid)))
		this.who.addEventListener('change', () => onChosen(this.who.value))
		this.screen.title = label
		this.net = choiceRow(
			NET_MODES.map((mode) => ({ value: mode, label: words.nets[mode] })),
			(mode) => this.phone?.setNet(mode),
		)
		const screen = make('div', 'screen', this.screen, this.status, make('i', 'home-bar'))
		const drawing = document.createElementNS(SVG, 'svg')
		drawing.setAttribute('class', 'face')
		drawing.setAttribute('aria-hidden', 'true')
		drawing.append(this.face)
		const holder = make('label', 'holder', this.who)
		holder.prepend(drawing)
		this.net.element.title = words.dropHint
		const network = make('div', 'phone-net', make('span', 'quiet', words.netHead), this.net.element)
		this.element = make('section', 'phone', holder, make('div', 'body', screen), network)
		this.element.setAttribute('aria-label', label)
	}

	/** Hands the phone to somebody: it starts anew, with their own storage. */
	give(openid: string, font: FontSize): void {
		if (this.people.every((person) => person.openid !== openid)) return
		this.openid = openid
		this.font = font
		this.who.value = openid
		this.face.setAttribute('href', `portraits.svg#${roleOf(this.people, openid)}`)
		this.net.choose('on')
		this.reload()
	}

	/** Starts the mini-program again. */
	private reload(): void {
		const { openid, font, consent } = this
		const query = new URLSearchParams({ openid, font, consent, framed: '' })
		this.screen.src = `phone.html?${query.toString()}`
	}

	/** How its holder answers when asked for subscription messages. */
	answerConsent(mode: ConsentMode): void {
		this.consent = mode
		this.phone?.setConsent(mode)
	}

	/** Holds a door code before the phone. */
	hold(code: string): void {
		this.phone?.hold(code)
	}

	async syncClock(): Promise<void> {
		await this.phone?.syncClock()
	}

	/** Shows the time, and a network that has changed by itself (a lost answer is lost once). */
	refresh(time: string): void {
		this.time.textContent = time
		const mode = this.phone?.net() ?? 'on'
		this.net.choose(mode)
		this.status.toggleAttribute('offline', mode === 'off')
	}

	private get phone(): PreviewPhone | undefined {
		return this.screen.contentWindow?.previewPhone
	}
}
