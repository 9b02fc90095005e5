import { Instance, type InstanceOptions } from './instance'

/** The instances of one function: at most `size`, one call in flight each; further callers wait in line. */
export class Pool {
	private readonly instances = new Set<Instance>()
	private readonly idle: Instance[] = []
	private readonly line: (() => void)[] = []
	private readonly working = new Set<Promise<unknown>>()

	constructor(
		private readonly size: number,
		private readonly options: () => InstanceOptions,
	) {}

	/** Lends an instance to `work` and takes it back, if it still lives. */
	async use<T>(work: (instance: Instance) => Promise<T>): Promise<T> {
		const instance = await this.take()
		const done = instance.ready.then(() => work(instance))
		this.working.add(done)
		try {
			return await done
		} finally {
			this.working.delete(done)
			this.giveBack(instance)
		}
	}

	/** Resolves when every instance has given its answer. */
	async settled(): Promise<void> {
		await Promise.allSettled(this.working)
	}

	/** Ends all instances; the next call starts a new one. */
	async stop(): Promise<void> {
		const stopping = [...this.instances]
		this.instances.clear()
		this.idle.length = 0
		await Promise.all(stopping.map((instance) => instance.stop()))
	}

	private async take(): Promise<Instance> {
		for (;;) {
			const instance = this.idle.pop()
			if (instance?.alive === true) return instance
			if (instance !== undefined) this.instances.delete(instance)
			else if (this.instances.size < this.size) return this.start()
			else await new Promise<void>((resolve) => this.line.push(resolve))
		}
	}

	private start(): Instance {
		const instance = new Instance(this.options())
		this.instances.add(instance)
		return instance
	}

	private giveBack(instance: Instance): void {
		// After a stop the pool no longer knows the instance.
		if (this.instances.has(instance)) {
			if (instance.alive) this.idle.push(instance)
			else this.instances.delete(instance)
		}
		this.line.shift()?.()
	}
}
