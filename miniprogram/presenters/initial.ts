/** The character that stands for somebody without a photo: the first one, also of those that take two units. */
export function initialOf(name: string): string {
	return Array.from(name)[0] ?? ''
}
