/** A place in a text, from the first character to the one after the last. */
export interface Span {
	from: number
	to: number
}
