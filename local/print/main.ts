import { Refusal } from '../roster-cli/refusal'
import { DEMO_CLERK_OPENID } from '../seeds'
import { run } from './run'

const DEFAULT_PORT = '8787'

/** `npm run cards -- AREA_CODE --out FILE.html|FILE.pdf [--address]`; ends with 1 when nothing could be printed. */
async function main(): Promise<void> {
	const url = `http://127.0.0.1:${process.env['PORT'] ?? DEFAULT_PORT}`
	const openid = process.env['CLERK_OPENID'] ?? DEMO_CLERK_OPENID
	try {
		await run(process.argv.slice(2), { url, openid }, (line) => console.log(line))
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault
		console.error(fault.message)
		process.exitCode = 1
	}
}

void main()
