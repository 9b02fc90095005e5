import { areasBelow } from '../services/place'
import { childChoice, type AreaChoice } from './place-finder'

/** Where somebody stands in the areas that they answer for: from one of their own down, and what lies right below. */
export interface AreaSteps {
	own: AreaChoice[]
	above: AreaChoice[]
	below: AreaChoice[]
}

export const NO_STEPS: AreaSteps = { own: [], above: [], below: [] }

/** The areas of posts, each once; the first is where they stand. */
export function ownSteps(posts: readonly { area: { code: string; name: string } }[]): AreaSteps {
	const areas = new Map(
		posts.map(({ area }) => [area.code, { value: area.code, label: area.name, hint: '' }]),
	)
	const own = [...areas.values()]
	return { own, above: own.slice(0, 1), below: [] }
}

/** The same with what lies below; a unit is no area to go to. */
export async function lookBelow(steps: AreaSteps): Promise<AreaSteps> {
	const at = areaOf(steps)
	if (at === undefined) return steps
	const below = await areasBelow(at.value)
	return { ...steps, below: below.filter(({ level }) => level !== 'unit').map(childChoice) }
}

/** The area where they stand. */
export const areaOf = ({ above }: AreaSteps): AreaChoice | undefined => above[above.length - 1]
