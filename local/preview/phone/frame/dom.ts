/** Makes an element with a class, text or children. */
export function make(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
	const element = document.createElement(tag)
	if (className !== '') element.className = className
	element.append(...content)
	return element
}

/** Makes a button. */
export function makeButton(label: string, className: string, onPress: () => void): HTMLElement {
	const button = make('button', className, label)
	button.addEventListener('click', onPress)
	return button
}

/** An element of the phone's page that must be there. */
export function byId(id: string): HTMLElement {
	const element = document.getElementById(id)
	if (element === null) throw new Error(`phone.html has no #${id}`)
	return element
}
