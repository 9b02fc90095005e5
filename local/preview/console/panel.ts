import { make, makeButton } from '../phone/frame/dom'
import type { ConsentMode, FontSize } from '../phone/settings'
import { choiceRow } from './choice-row'
import type { Messages } from './messages'
import type { ContentSafety, Persona } from './server'
import { words } from './words'

const FONTS: FontSize[] = ['standard', 'large', 'extra']
const CONSENTS: ConsentMode[] = ['accept', 'reject', 'ask']
const SURE_MS = 3000

/** What the panel's buttons do. */
export interface PanelActions {
	hold(side: 'left' | 'right', code: string): void
	advance(ms: number): void
	backToNow(): void
	chooseFont(font: FontSize): void
	answerConsent(mode: ConsentMode): void
	setSafety(mode: ContentSafety['mode']): void
	reset(): void
}

function section(head: string, hint: string, ...content: HTMLElement[]): HTMLElement {
	const top = make('h2', '', head)
	return make('section', 'part', top, ...(hint === '' ? [] : [make('p', 'quiet', hint)]), ...content)
}

function doorCodes(people: Persona[], actions: PanelActions): HTMLElement[] {
	const rows = people.flatMap(({ name, doorCode }) => {
		if (doorCode === undefined) return []
		const label = make('div', 'code-words', make('b', '', name), make('code', '', doorCode))
		const left = makeButton(words.scanLeft, 'small', () => actions.hold('left', doorCode))
		const right = makeButton(words.scanRight, 'small', () => actions.hold('right', doorCode))
		return [make('div', 'code', label, left, right)]
	})
	return rows.length === 0 ? [make('p', 'quiet', words.scanNone)] : rows
}

/** A button that must be pressed twice. */
function carefulButton(label: string, sure: string, onPress: () => void): HTMLElement {
	let armed = false
	const button = makeButton(label, 'small wide', () => {
		if (armed) onPress()
		armed = !armed
		button.textContent = armed ? sure : label
		setTimeout(() => {
			armed = false
			button.textContent = label
		}, SURE_MS)
	})
	return button
}

function safetySwitch({ mode, marks }: ContentSafety, actions: PanelActions): HTMLElement {
	const modes = (['normal', 'outage'] as const).map((value) => ({ value, label: words.safetyModes[value] }))
	const row = choiceRow(modes, (value) => actions.setSafety(value))
	row.choose(mode)
	return section(words.safetyHead, words.safetyHint(Object.keys(marks).join()), row.element)
}

/** The calm column beside the phones. */
export class Panel {
	readonly element: HTMLElement
	private readonly clock = make('div', 'clock', make('b', ''), make('span', ''))

	constructor(
		people: Persona[],
		messages: Messages,
		{ font, safety }: { font: FontSize; safety: ContentSafety },
		actions: PanelActions,
	) {
		const fonts = choiceRow(
			FONTS.map((value) => ({ value, label: words.fonts[value] })),
			(value) => actions.chooseFont(value),
		)
		fonts.choose(font)
		const consents = choiceRow(
			CONSENTS.map((value) => ({ value, label: words.consents[value] })),
			(value) => actions.answerConsent(value),
		)
		consents.choose('accept')
		const asked = make('div', 'consents', make('p', 'quiet', words.consentHead), consents.element)
		const steps = words.advance.map(({ label, ms }) => makeButton(label, 'small', () => actions.advance(ms)))
		const now = makeButton(words.clockNow, 'small', () => actions.backToNow())
		this.element = make(
			'aside',
			'panel',
			section(words.scanHead, words.scanHint, ...doorCodes(people, actions)),
			section(words.clockHead, words.clockHint, this.clock, make('div', 'steps', ...steps, now)),
			section(words.outboxHead, '', asked, messages.element),
			safetySwitch(safety, actions),
			section(words.fontHead, '', fonts.element),
			section(
				'',
				'',
				carefulButton(words.reset, words.resetSure, () => actions.reset()),
			),
		)
	}

	/** Shows the server's time. */
	showClock(time: string, day: string): void {
		this.clock.replaceChildren(make('b', '', time), make('span', '', day))
	}
}
