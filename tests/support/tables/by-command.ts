import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '../../../cloudfunctions/rpc/user-error'
import { handOver, untilDone } from '../../../local/roster-cli/bring-in'
import { reportLines } from '../../../local/roster-cli/report'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { CLI_WORDS } from '../../../local/roster-cli/words'
import { asClerk, CLERK, type Product } from '../product'

export const TOWNSHIP = path.join(__dirname, 'township')
const ROOT = path.join(__dirname, '../../..')

/** What `npm run roster -- check` prints of some files at once, by their names. */
export async function checkedByCommand(
	product: Product,
	names: readonly string[],
): Promise<Map<string, string[]>> {
	const env = { ...process.env, PORT: new URL(product.cloud.url).port, CLERK_OPENID: CLERK }
	const args = ['scripts/roster.mjs', 'check', ...names.map((name) => path.join(TOWNSHIP, name))]
	const output = await new Promise<string>((resolve) => {
		// A file with faults ends badly; what it says is what counts.
		execFile(process.execPath, args, { cwd: ROOT, env }, (_, out) => resolve(out))
	})
	const said = new Map<string, string[]>()
	let lines: string[] = []
	for (const line of output.split('\n')) {
		const name = names.find((one) => line === CLI_WORDS.file(one))
		if (name !== undefined) said.set(name, (lines = []))
		else if (line !== '') lines.push(line)
	}
	return said
}

/** Of what the command said of a file, what it says last: after how it understood the sheets. */
export const endOf = (lines: readonly string[] = [], count: number): string[] =>
	lines.slice(Math.max(0, lines.length - count))

/** What the built function answers to the same file, in the same words. */
export async function checkedByFunction(product: Product, name: string): Promise<string[]> {
	const ask = asClerk(product)
	try {
		const importId = await handOver(ask, rosterBytes(name, readFileSync(path.join(TOWNSHIP, name))))
		return reportLines('check', (await untilDone(ask, 'check', importId)).summary)
	} catch (fault) {
		if (fault instanceof UserError) return [fault.sentence ?? fault.message]
		throw fault
	}
}
