/** Up to which entry of the history those who tell of it (`modules/listeners`) have heard, while one of them is behind. */
export interface Heard {
	/** All of them. */
	all: number
	/** Those of them who have heard more, by their names. */
	each?: Readonly<Record<string, number>>
}
