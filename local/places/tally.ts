/** How a search may answer a text. */
export type Verdict = 'right' | 'asked' | 'none' | 'wrong'

/** What came of texts of one form. */
export interface Tally {
	group: Group
	form: string
	texts: number
	right: number
	asked: number
	/** Of those asked: the place that was meant is among the few that are shown. */
	offered: number
	none: number
	wrong: number
	/** Draws that name another place letter for letter, or what they were drawn from: no texts of this form. */
	leftOut: number
	/** A few of what was answered wrongly, or otherwise than its form should be. */
	examples: string[]
}

export type Group = 'town' | 'slip' | 'unique' | 'shared' | 'alike' | 'weak' | 'nowhere'

export function newTally(group: Group, form: string): Tally {
	return {
		group,
		form,
		texts: 0,
		right: 0,
		asked: 0,
		offered: 0,
		none: 0,
		wrong: 0,
		leftOut: 0,
		examples: [],
	}
}

/** All of a group in one. */
export function sumOf(tallies: readonly Tally[], group: Group): Tally {
	const sum = newTally(group, '')
	for (const tally of tallies.filter((one) => one.group === group)) {
		for (const part of ['texts', 'right', 'asked', 'offered', 'none', 'wrong', 'leftOut'] as const)
			sum[part] += tally[part]
		sum.examples.push(...tally.examples)
	}
	return sum
}

const LEAST_RIGHT = 0.99
const MOST_ASKED = 0.01

/** What the search has to hold and does not, a sentence each. */
export function shortfalls(tallies: readonly Tally[]): string[] {
	const town = sumOf(tallies, 'town')
	const unique = sumOf(tallies, 'unique')
	const shared = sumOf(tallies, 'shared')
	const said = (holds: boolean, sentence: string, { examples }: Tally): string[] =>
		holds ? [] : [[sentence, ...examples].join('\n  ')]
	return [
		...tallies.flatMap((tally) => said(tally.wrong === 0, `${tally.form}: ${tally.wrong} wrong`, tally)),
		...said(
			town.right >= town.texts * LEAST_RIGHT,
			`town and village: ${town.right} of ${town.texts} right`,
			town,
		),
		...said(
			town.asked <= town.texts * MOST_ASKED,
			`town and village: ${town.asked} of ${town.texts} asked`,
			town,
		),
		...said(unique.right === unique.texts, `unique names: ${unique.right} of ${unique.texts} right`, unique),
		...said(shared.asked === shared.texts, `shared names: ${shared.asked} of ${shared.texts} asked`, shared),
	]
}
