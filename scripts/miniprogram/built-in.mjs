import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

// 微信同声传译: https://mp.weixin.qq.com/wxopen/plugindevdoc?appid=wx069ba97219f66d99
const PROVIDER = 'wx069ba97219f66d99'
const SCRIPT = 'services/sound/built-in.ts'
const SENTENCES = 'shared/words/spoken.ts'

/** A text with one part of it written anew; a part that is not there would be left out without a word. */
function rewritten(text, part, instead) {
	if (!text.includes(part)) throw new Error(`${SCRIPT} has no ${part}`)
	return text.replace(part, instead)
}

/** The names of the recordings in a folder, each that of a fixed sentence. */
async function recordingsIn(folder, built) {
	const sentences = await readFile(path.join(built, SENTENCES), 'utf8')
	const known = new Set([...sentences.matchAll(/^\t(\w+): '/gm)].map(([, code]) => code))
	const codes = (await readdir(folder))
		.filter((name) => name.endsWith('.mp3'))
		.map((name) => name.slice(0, -4))
	const unknown = codes.filter((code) => !known.has(code))
	if (unknown.length > 0) throw new Error(`no sentence of ${SENTENCES} is named ${unknown.join(', ')}`)
	return codes.sort()
}

/**
 * Builds in what a county has beside the product: WeChat's speech plugin, by its version, and a folder of sentences that a
 * person of the county has spoken. Without either nothing is promised and no button stands there.
 */
export async function putBuiltIn(built, { speechPlugin = '', spokenDir = '' }) {
	if (speechPlugin === '' && spokenDir === '') return
	const script = path.join(built, SCRIPT)
	const codes = spokenDir === '' ? [] : await recordingsIn(spokenDir, built)
	const asShipped = await readFile(script, 'utf8')
	const withFiles = rewritten(asShipped, 'SpokenCode[] = []', `SpokenCode[] = ${JSON.stringify(codes)}`)
	const files = path.join(built, 'assets/spoken')
	await mkdir(files, { recursive: true })
	await Promise.all(
		codes.map((code) => cp(path.join(spokenDir, `${code}.mp3`), path.join(files, `${code}.mp3`))),
	)
	if (speechPlugin === '') return writeFile(script, withFiles)
	const app = path.join(built, 'app.json')
	const plugins = { WechatSI: { version: speechPlugin, provider: PROVIDER } }
	await writeFile(app, JSON.stringify({ ...JSON.parse(await readFile(app, 'utf8')), plugins }, null, '\t'))
	await writeFile(script, rewritten(withFiles, '=> null', "=> requirePlugin('WechatSI') as SpeechPlugin"))
}
