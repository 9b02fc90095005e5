/** A stream of chance that a seed brings back: mulberry32. */
export class Random {
	constructor(private state: number) {}

	/** From 0 up to, not including, 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}

	/** A whole number from `from` to `to`, both included. */
	int(from: number, to: number): number {
		return from + Math.floor(this.next() * (to - from + 1))
	}

	/** True this often. */
	chance(share: number): boolean {
		return this.next() < share
	}

	/** One of a list that is not empty. */
	pick<T>(list: readonly T[]): T {
		const found = list[this.int(0, list.length - 1)]
		if (found === undefined) throw new RangeError('nothing to pick from')
		return found
	}

	/** One of several, each as often as its weight says. */
	weighted<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T {
		const entries = Object.entries(weights) as [T, number][]
		let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
		for (const [one, weight] of entries) {
			left -= weight
			if (left < 0) return one
		}
		return (entries[entries.length - 1] as [T, number])[0]
	}
}
