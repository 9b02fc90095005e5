/** Something on a screen that must not be. */
export interface Finding {
	check:
		| 'sideways'
		| 'cut'
		| 'number'
		| 'overlap'
		| 'glyph'
		| 'picture'
		| 'latin'
		| 'target'
		| 'size'
		| 'line'
		| 'mark'
		| 'name'
		| 'order'
		| 'contrast'
	/** What it is, by its words. */
	what: string
}
