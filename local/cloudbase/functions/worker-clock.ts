import { readSharedClock, type SharedClock } from '../clock/local-clock'

/** Makes `Date` of this thread follow the cloud's clock: bundles are loaded afterwards and know no other. */
export function followClock(shared: SharedClock): void {
	const RealDate = Date
	const now = (): number => readSharedClock(shared, RealDate.now())
	const LocalDate = new Proxy(RealDate, {
		construct: (target, parameters, newTarget) =>
			Reflect.construct(target, parameters.length === 0 ? [now()] : parameters, newTarget) as object,
		apply: () => new RealDate(now()).toString(),
		get: (target, property, receiver) =>
			property === 'now' ? now : (Reflect.get(target, property, receiver) as unknown),
	})
	RealDate.prototype.constructor = LocalDate
	globalThis.Date = LocalDate
}
