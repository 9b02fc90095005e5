import { DEMO_CLERK_OPENID } from '../seeds'
import { progressBar } from './progress'
import { Refusal } from './refusal'
import { run } from './run'

const DEFAULT_PORT = '8787'

/** `npm run roster -- check|import FILE...`; ends with 1 when a row is wrong or nothing could be done. */
async function main(): Promise<void> {
	const url = `http://127.0.0.1:${process.env['PORT'] ?? DEFAULT_PORT}`
	const openid = process.env['CLERK_OPENID'] ?? DEMO_CLERK_OPENID
	const screen = { print: (line: string) => console.log(line), progress: progressBar(process.stderr) }
	try {
		const good = await run(process.argv.slice(2), { url, openid }, screen)
		process.exitCode = good ? 0 : 1
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault
		console.error(fault.message)
		process.exitCode = 1
	}
}

void main()
