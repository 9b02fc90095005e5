/** A name that no other phone makes: the time and 16 random characters. */
export function randomKey(): string {
	const part = (): string =>
		Math.floor(Math.random() * 36 ** 8)
			.toString(36)
			.padStart(8, '0')
	return `${Date.now().toString(36)}${part()}${part()}`
}
