import { make, makeButton } from '../phone/frame/dom'

/** A row of which one is chosen. */
export interface ChoiceRow<Value> {
	element: HTMLElement
	/** Marks a choice without telling anybody. */
	choose(value: Value): void
}

/** Makes a row of buttons; `onChoose` hears of a press. */
export function choiceRow<Value>(
	choices: { value: Value; label: string }[],
	onChoose: (value: Value) => void,
): ChoiceRow<Value> {
	const buttons = choices.map(({ value, label }) => {
		const element = makeButton(label, 'choice', () => {
			choose(value)
			onChoose(value)
		})
		return { value, element }
	})
	const choose = (chosen: Value): void => {
		for (const { value, element } of buttons) element.setAttribute('aria-pressed', String(value === chosen))
	}
	const element = make('div', 'choices', ...buttons.map((button) => button.element))
	element.setAttribute('role', 'group')
	return { element, choose }
}
