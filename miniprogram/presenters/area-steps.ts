import { areasBelow } from '../services/place'
import { childChoice, type AreaChoice } from './place-finder'

/** Where somebody stands in the areas that they answer for: from one of their own down, and what lies right below. */
export interface AreaSteps {
	own: AreaChoice[]
	above: AreaChoice[]
	below: AreaChoice[]
}

export const NO_STEPS: AreaSteps = { own: [], above: [], below: [] }

/** Stands for all areas; no list of plans can be asked for it. */
const ALL = '*'

/** The areas of posts, each once; the first is where they stand. A clerk of all areas stands at the roots. */
export async function ownSteps(
	posts: readonly { area: { code: string; name: string } }[],
): Promise<AreaSteps> {
	const areas = posts.map(({ area }) => area)
	const roots = areas.some(({ code }) => code === ALL) ? await areasBelow() : []
	const named = areas.filter(({ code }) => code !== ALL).map(({ code, name }) => ({ areaCode: code, name }))
	const choices = [...named, ...roots].map(({ areaCode, name }) => ({
		value: areaCode,
		label: name,
		hint: '',
	}))
	const own = [...new Map(choices.map((one) => [one.value, one])).values()]
	return { own, above: own.slice(0, 1), below: [] }
}

/** Adds the areas right below; units are left out. */
export async function lookBelow(steps: AreaSteps): Promise<AreaSteps> {
	const at = areaOf(steps)
	if (at === undefined) return steps
	const below = await areasBelow(at.value)
	return { ...steps, below: below.filter(({ level }) => level !== 'unit').map(childChoice) }
}

/** The area where they stand. */
export const areaOf = ({ above }: AreaSteps): AreaChoice | undefined => above[above.length - 1]
