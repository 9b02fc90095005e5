import { Refusal } from '../roster-cli/refusal'
import { runningServer } from '../server/settings'
import { run } from './run'

/** `npm run cards -- AREA_CODE --out FILE.html|FILE.pdf [--address]`; ends with 1 when nothing could be printed. */
async function main(): Promise<void> {
	try {
		await run(process.argv.slice(2), runningServer(), (line) => console.log(line))
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault
		console.error(fault.message)
		process.exitCode = 1
	}
}

void main()
