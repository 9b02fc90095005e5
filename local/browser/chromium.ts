import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK)
		return true
	} catch {
		return false
	}
}

function systemChromium(): string | undefined {
	const named = process.env['CHROMIUM_PATH']
	if (named !== undefined && named !== '') return named
	const folders = (process.env['PATH'] ?? '').split(delimiter)
	const candidates = SYSTEM_NAMES.flatMap((name) => [
		join('/usr/bin', name),
		...folders.map((f) => join(f, name)),
	])
	return candidates.find(isExecutable)
}

/** A folder that is kept from run to run, of this user alone. */
function ownFolder(of: string): string {
	const folder = join(tmpdir(), `lianxin-grid-${of}-${String(userInfo().uid)}`)
	mkdirSync(folder, { recursive: true })
	return folder
}

const UNPACK = `
  import chromium from '@sparticuz/chromium'
  chromium.setGraphicsMode = false
  await chromium.executablePath()
`

/**
 * Unpacks the packaged browser where nobody else's is: what another user of the machine unpacked is not ours to start, and what
 * another process is just unpacking is not whole. It is an ES module, which jest cannot import, hence the process of its own.
 */
function packagedChromium(): string {
	const folder = ownFolder('chromium')
	const whole = join(folder, 'whole')
	const executable = join(whole, 'chromium')
	if (isExecutable(executable)) return executable
	const part = mkdtempSync(join(folder, 'part-'))
	const env = { ...process.env, TMPDIR: part, TEMP: part, TMP: part }
	execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], { env })
	try {
		renameSync(part, whole)
	} catch (fault) {
		// Another process was quicker.
		if (!isExecutable(executable)) throw fault
		rmSync(part, { recursive: true })
	}
	return executable
}

const installed = createRequire(__filename)

/** The weights of the font of our pages, which are drawn from here in less than half the time that their parts take over HTTP. */
const OUR_FONT = ['400Regular', '600SemiBold'].map((weight) =>
	dirname(installed.resolve(`@expo-google-fonts/noto-sans-sc/${weight}`)),
)

/**
 * The machine's own fonts, behind them ours, and last the one that comes with the packaged browser: without a single font of
 * the machine Chromium refuses those that a page brings along.
 */
function fontsBesideTheMachines(executable: string): string {
	const folders = [...OUR_FONT, join(dirname(executable), 'fonts')]
	// Kept, since a font of ten megabytes takes long to look through.
	const folder = ownFolder('fonts')
	const file = join(folder, 'fonts.conf')
	const machines = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
	const dirs = folders.map((one) => `<dir>${one}</dir>`).join('')
	writeFileSync(file, `<fontconfig>${machines}${dirs}<cachedir>${folder}</cachedir></fontconfig>\n`)
	return file
}

/** Starts Chromium: CHROMIUM_PATH, else one on this machine, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = systemChromium() ?? packagedChromium()
	const env = {
		FONTCONFIG_FILE: fontsBesideTheMachines(executablePath),
		...process.env,
		// Else a machine without a language saves no file under a Chinese name.
		LC_ALL: 'C.UTF-8',
	}
	// Where there is no microphone a hum stands in for it, and nobody has to allow it.
	const args = ['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
	return chromium.launch({ executablePath, env, headless: true, args })
}
