/** Up to which entry of the history each listener (`modules/listeners`) has heard, while one of them is behind. */
export interface Heard {
	/** All of them. */
	all: number
	/** Those of them who have heard more, by their names. */
	each?: Readonly<Record<string, number>>
}
