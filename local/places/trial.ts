import type { Area, AreaRef } from '../../miniprogram/shared/area/area'
import { Random } from '../seeds/random'
import type { Division } from './divisions'
import { ALONE_FORMS, COUNTY_FORMS, SLIP_FORMS, TOWN_FORMS, WEAK_FORMS, type Form } from './forms'
import { ELSEWHERE, type NameBook } from './name-book'
import { lenderOf, NOWHERE_FORMS } from './nowhere'
import type { AreaIndex } from './region'
import { isOneSlip } from './slips'
import { shortName, spellingOf } from './spelling'
import { newTally, type Group, type Tally, type Verdict } from './tally'

/** What a search of places is tried with. */
export interface Trial {
	index: AreaIndex
	book: NameBook
	divisions: readonly Division[]
	/** How many texts of each form are drawn. */
	texts: number
	seed: number
}

/** So many are shown of those that may be meant. */
const MOST_SHOWN = 5
const MOST_EXAMPLES = 3

/** Draws texts of every form and says how the search answers them. */
export function tallies(trial: Trial): Tally[] {
	return [
		...TOWN_FORMS.map((form, at) => plainTally(trial, form, at)),
		...SLIP_FORMS.map((form, at) => slipTally(trial, 'slip', form, at)),
		...[...ALONE_FORMS, ...COUNTY_FORMS].flatMap((form, at) => namedTallies(trial, form, at)),
		...WEAK_FORMS.map((form, at) => slipTally(trial, 'weak', form, at)),
		...nowhereTallies(trial),
	]
}

/** Every form has a stream of its own: another form more changes no other's draws. */
function chanceOf({ seed }: Trial, group: Group, at: number): Random {
	return new Random(
		seed * 1_000 + Array.from(group).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) * 100 + at,
	)
}

function plainTally(trial: Trial, form: Form, at: number): Tally {
	const chance = chanceOf(trial, 'town', at)
	const tally = newTally('town', form.name)
	while (tally.texts < trial.texts) {
		const division = chance.pick(trial.divisions)
		note(trial, tally, form.write(division, chance), division, 'right')
	}
	return tally
}

/** Texts that are the name of no place, not even of the one meant: with a slip, in letters. */
function slipTally(trial: Trial, group: Group, form: Form, at: number): Tally {
	const chance = chanceOf(trial, group, at)
	const tally = newTally(group, form.name)
	while (tally.texts < trial.texts) {
		const division = chance.pick(trial.divisions)
		const text = form.write(division, chance)
		if (trial.book.bearersAlike(text).size > 0) tally.leftOut += 1
		else note(trial, tally, text, division)
	}
	return tally
}

/** Names that one place bears, that several do, and that one does if words for a committee are told apart. */
function namedTallies(trial: Trial, form: Form, at: number): Tally[] {
	const chance = chanceOf(trial, 'unique', at)
	const unique = newTally('unique', form.name)
	const shared = newTally('shared', form.name)
	const alike = newTally('alike', form.name)
	for (let drawn = 0; drawn < trial.texts; drawn += 1) {
		const division = chance.pick(trial.divisions)
		const text = form.write(division, chance)
		if (trial.book.bearersOf(text).size > 1) note(trial, shared, text, division, 'asked')
		else if (trial.book.bearersAlike(text).size > 1) note(trial, alike, text, division)
		else note(trial, unique, text, division, 'right')
	}
	return [unique, shared, alike]
}

/** Places of other provinces, and invented ones. */
function nowhereTallies(trial: Trial): Tally[] {
	const lender = lenderOf(trial.divisions)
	return NOWHERE_FORMS.map((form, at) => {
		const chance = chanceOf(trial, 'nowhere', at)
		const tally = newTally('nowhere', form.name)
		while (tally.texts < trial.texts) {
			const text = form.write(lender, chance)
			if (isSomewhere(trial, text)) tally.leftOut += 1
			else note(trial, tally, text, null)
		}
		return tally
	})
}

/** What was invented happens to be a place, or one that is meant is a slip away. */
function isSomewhere({ index, book }: Trial, text: string): boolean {
	if ([...book.bearersAlike(text)].some((code) => code !== ELSEWHERE)) return true
	const { isCertain, areas } = index.search(text)
	return isCertain && areas.some(({ path }) => isSlipOf(text, path))
}

/** One slip leads to the text from a village's name, alone or after its town's, its county's, or both. */
function isSlipOf(text: string, path: readonly AreaRef[]): boolean {
	const [own = '', town = '', county = ''] = path.map(({ name }) => name).reverse()
	const names = [own, shortName(own), spellingOf(own).stem]
	return ['', town, county, county + town].some((above) =>
		names.some((name) => isOneSlip(text, above + name)),
	)
}

function note(
	{ index }: Trial,
	tally: Tally,
	text: string,
	meant: Division | null,
	expected?: Verdict,
): void {
	const { isCertain, areas } = index.search(text)
	const verdict = verdictOf(isCertain, areas, meant)
	tally.texts += 1
	tally[verdict] += 1
	if (verdict === 'asked' && areas.slice(0, MOST_SHOWN).some(({ code }) => code === meant?.code))
		tally.offered += 1
	if (verdict !== 'wrong' && (expected === undefined || verdict === expected)) return
	if (tally.examples.length >= MOST_EXAMPLES) return
	tally.examples.push(
		`${text} (${meant?.code ?? ELSEWHERE}): ${verdict}, ${areas.map(({ code }) => code).join(' ')}`,
	)
}

function verdictOf(isCertain: boolean, areas: readonly Area[], meant: Division | null): Verdict {
	const [first] = areas
	if (!first) return 'none'
	if (!isCertain) return 'asked'
	return first.code === meant?.code ? 'right' : 'wrong'
}
