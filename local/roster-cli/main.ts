import { runningServer } from '../server/settings'
import { progressBar } from './progress'
import { Refusal } from './refusal'
import { run } from './run'

/** `npm run roster -- check|import FILE...`; ends with 1 when a row is wrong or nothing could be done. */
async function main(): Promise<void> {
	const screen = { print: (line: string) => console.log(line), progress: progressBar(process.stderr) }
	try {
		const good = await run(process.argv.slice(2), runningServer(), screen)
		process.exitCode = good ? 0 : 1
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault
		console.error(fault.message)
		process.exitCode = 1
	}
}

void main()
