/** A rule of the design that a walk has seen broken. */
export class RuleBroken extends Error {
	override name = 'RuleBroken'
}

/** Holds a rule; `seen` is what was seen instead. */
export function hold(holds: boolean, rule: string, seen: unknown = ''): asserts holds {
	if (!holds) throw new RuleBroken(`${rule}: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`)
}
