import type { Input, Output } from './contract/import'
import type { RememberedChoice, SheetChoice } from './contract/sheets'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import type { ChoiceFor } from './tables/read-sheet'
import { headerKey, toRemember, type AnyChoice } from './tables/understanding/layout'
import type { SheetStart } from './tables/understanding/sheet-starts'

/** What the caller chose before for sheets with these headers. Each clerk has their own: nobody is surprised by another's. */
export async function recall({ keys }: Input<'recall'>, call: Call): Promise<Output<'recall'>> {
	return { choices: await call.ports.imports.choices(await clerkOf(call), keys) }
}

/** Keeps choices; the same again replaces itself. */
export async function remember({ choices }: Input<'remember'>, call: Call): Promise<Output<'remember'>> {
	const clerk = await clerkOf(call)
	for (const choice of choices) await call.ports.imports.putChoice(clerk, choice)
	return { kept: choices.length }
}

/** How the sheets of a file are to be read. */
export interface Chosen {
	choiceFor: ChoiceFor
	/** What counts for the sheets of the file, as it is remembered. */
	counts: RememberedChoice[]
}

/** A choice that counts for a sheet, as it was made and as it is remembered. */
interface Counting {
	name: string
	choice: AnyChoice
	counts: RememberedChoice
}

/** For each sheet what is chosen now, else what was chosen before for its header. */
export function chosenFor(
	starts: readonly SheetStart[],
	now: readonly SheetChoice[],
	before: readonly RememberedChoice[],
): Chosen {
	const found = starts.flatMap(({ name, first }): Counting[] => {
		const own = now.find((choice) => choice.name === name)
		if (own) return [{ name, choice: own, counts: toRemember(own, first) }]
		const key = headerKey(first)
		const known = before.find((choice) => choice.key === key)
		return known ? [{ name, choice: known, counts: known }] : []
	})
	const byName = new Map(found.map(({ name, choice }) => [name, choice]))
	return { choiceFor: (name) => byName.get(name), counts: found.map(({ counts }) => counts) }
}

/** What a file's content and the way it is read make together: the same file read in another way is another import. */
export function importDigest(content: string, { counts }: Pick<Chosen, 'counts'>): string {
	return counts.length === 0 ? content : digest(content, counts)
}

async function clerkOf(call: Call): Promise<string> {
	const { viewer } = await call.roster()
	return viewer.person?.id ?? ''
}
