import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { askOver, type Clerk } from '../roster-cli/http'
import { Refusal } from '../roster-cli/refusal'
import { allCards } from './all-cards'
import { FORMATS, printout, type Format } from './printout'
import { PRINT_CLI_WORDS as WORDS } from './words'

/**
 * Writes the cards of an area into a file, as the clerk, through the local server; prints what it came to.
 * @throws Refusal
 */
export async function run(
	args: readonly string[],
	clerk: Clerk,
	print: (line: string) => void,
): Promise<void> {
	const { areaCode, out, withAddress } = parse(args)
	const format = formatOf(out)
	const grids = await allCards((input) => askOver(clerk, 'card', 'sheet', input), { areaCode, withAddress })
	const { bytes, cards, sheets, problems } = printout(grids, format)
	if (cards === 0) throw new Refusal(WORDS.noHouseholds)
	try {
		await writeFile(out, bytes)
	} catch (fault) {
		throw new Refusal(WORDS.notWritten(out), { cause: fault })
	}
	print(WORDS.done(cards, sheets, out))
	for (const line of problems) print(line)
}

interface Order {
	areaCode: string
	out: string
	withAddress: boolean
}

function parse(args: readonly string[]): Order {
	const options = { out: { type: 'string' }, address: { type: 'boolean', default: false } } as const
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
		const [areaCode, ...others] = positionals
		if (areaCode === undefined || others.length > 0 || values.out === undefined)
			throw new Refusal(WORDS.usage)
		return { areaCode, out: values.out, withAddress: values.address }
	} catch (fault) {
		throw fault instanceof Refusal ? fault : new Refusal(WORDS.usage, { cause: fault })
	}
}

function formatOf(file: string): Format {
	const format = FORMATS.find((ending) => file.endsWith(`.${ending}`))
	if (format === undefined) throw new Refusal(WORDS.badOut(file))
	return format
}
