/** Where the worker threads of functions look: slot 0 is the offset in ms, slot 1 the frozen time or -1. */
export type SharedClock = BigInt64Array

const OFFSET = 0
const FROZEN = 1
const RUNNING = -1n

/** Reads the time of a shared clock; `realNow` is the machine's own. */
export function readSharedClock(shared: SharedClock, realNow: number): number {
	const frozen = Atomics.load(shared, FROZEN)
	return frozen === RUNNING ? realNow + Number(Atomics.load(shared, OFFSET)) : Number(frozen)
}

/** The cloud's clock: the machine's, shifted or stopped at will. Functions see it as their `Date`. */
export class LocalClock {
	readonly shared: SharedClock = new BigInt64Array(new SharedArrayBuffer(16))
	private readonly listeners = new Set<() => void>()

	constructor() {
		Atomics.store(this.shared, FROZEN, RUNNING)
	}

	/** The time in milliseconds since 1970. */
	now(): number {
		return readSharedClock(this.shared, Date.now())
	}

	/** Puts the clock to a moment; it goes on from there, or stays there if it is frozen. */
	set(moment: Date | number): void {
		const target = Math.trunc(typeof moment === 'number' ? moment : moment.getTime())
		if (!Number.isFinite(target)) throw new RangeError('the clock can only be set to a valid time')
		if (this.frozen) Atomics.store(this.shared, FROZEN, BigInt(target))
		else Atomics.store(this.shared, OFFSET, BigInt(target - Date.now()))
		for (const listener of this.listeners) listener()
	}

	/** Moves the clock forward, or back with a negative number. */
	advance(milliseconds: number): void {
		this.set(this.now() + milliseconds)
	}

	/** Stops the clock where it is. */
	freeze(): void {
		Atomics.store(this.shared, FROZEN, BigInt(Math.trunc(this.now())))
	}

	/** Lets a frozen clock go on from where it stands. */
	unfreeze(): void {
		if (!this.frozen) return
		const now = this.now()
		Atomics.store(this.shared, FROZEN, RUNNING)
		this.set(now)
	}

	/** Back to the machine's time. */
	reset(): void {
		Atomics.store(this.shared, FROZEN, RUNNING)
		this.set(Date.now())
	}

	/** Calls `listener` after every jump; returns how to stop it. */
	onJump(listener: () => void): () => void {
		this.listeners.add(listener)
		return () => this.listeners.delete(listener)
	}

	private get frozen(): boolean {
		return Atomics.load(this.shared, FROZEN) !== RUNNING
	}
}
