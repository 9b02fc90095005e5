import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, stop } from 'esbuild'
import { REJECT_WORDS, RESIDENT_STATUS_WORDS } from '../../../miniprogram/shared/words/life'
import { fromRoot } from '../../../scripts/build/paths.mjs'

/** Nobody reads further without a breath. */
const MOST = 20
const BREAK = /[，。；：？！、“”（）…—·/\s]/u

/** What offices say, with what a neighbour says. */
const OFFICE_WORDS: Readonly<Record<string, string>> = {
	提交: '发出去',
	反馈: '告诉您',
	办结: '办完',
	处置: '办',
	核实: '去看一看',
	事项: '事',
	予以: '',
	相关: '',
	及时: '马上',
	承办: '管这件事',
	派发: '交给',
	转办: '交给',
	流转: '交给',
	研判: '看一看',
	告知: '告诉',
	敬请: '请',
	系统: '这里',
	操作: '做',
	登录: '进来',
	授权: '同意',
	异常: '不对',
	校验: '对一对',
	加载: '打开',
	获取: '拿到',
	职责: '管',
	属实: '是真的',
	权限: '能不能',
	尚未: '还没有',
	须: '要',
	上传: '发',
}

/** Pages of residents outside of the main package. */
const OF_RESIDENTS = [
	'personal/info',
	'personal/slip',
	'mongolian/upright',
	'visits/home',
	'visits/waiting',
].map((page) => `packages/${page}/index`)

/** The words that the pages of residents are made with, by the files that these import. */
async function filesOfWords(): Promise<string[]> {
	const { pages } = JSON.parse(readFileSync(fromRoot('miniprogram/app.json'), 'utf8')) as { pages: string[] }
	const seen = new Set<string>()
	const entries = [...pages, ...OF_RESIDENTS].flatMap((page) => withComponents(`/${page}`, seen))
	const { metafile } = await build({
		entryPoints: entries.map((entry) => fromRoot(`miniprogram${entry}.ts`)),
		bundle: true,
		write: false,
		metafile: true,
		outdir: 'nowhere',
		logLevel: 'silent',
		absWorkingDir: fromRoot(),
	})
	await stop()
	return Object.keys(metafile.inputs).filter((file) => file.startsWith('miniprogram/shared/words/'))
}

function withComponents(part: string, seen: Set<string>): string[] {
	if (seen.has(part) || part.startsWith('@')) return []
	seen.add(part)
	const { usingComponents = {} } = JSON.parse(readFileSync(fromRoot(`miniprogram${part}.json`), 'utf8')) as {
		usingComponents?: Record<string, string>
	}
	return [part, ...Object.values(usingComponents).flatMap((one) => withComponents(one, seen))]
}

/** What is said in a file of words; what is filled in later counts as two characters. */
function sentencesIn(file: string): string[] {
	const source = readFileSync(fromRoot(file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
	return [...source.matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)].map(([, plain, filled = '']) =>
		(plain ?? filled).replace(/\$\{[^}]*\}/g, '某某'),
	)
}

/** Said to staff alone, in files that residents' pages share. */
const TO_STAFF = [
	'告知报事人',
	'已经登记过告知',
	'还没有设置联系卡二维码的网址，暂时不能印卡，请联系系统维护人员',
	'这里已是最上一级，现在没有别人能复核，请打电话给承办人',
	'这是不公开的诉求：内容只给承办、协办、核查的人看。要看内容，请先督办。',
	'内容只给承办的人看。这里只看得到编号、类别、地方和期限。',
]
/** Two of the four steps that head each report: as names they are those of the county's papers; the sentence below says it plainly. */
const STEPS = ['处置', '办结']
/** The events and reasons of staff; and what is no sentence: signs that stand for others, signs that point to a category. */
const NOT_SAID = ['life.ts', 'odd-characters.ts', 'pointers.ts']

test('a sentence on a resident’s page has a breath every twenty characters, and no word of offices', async () => {
	const files = (await filesOfWords()).filter((file) => !NOT_SAID.includes(path.basename(file)))
	// Why it came there, which the server says.
	files.push('cloudfunctions/words/trail.ts')
	const sentences = files
		.flatMap(sentencesIn)
		.concat(Object.values(RESIDENT_STATUS_WORDS), Object.values(REJECT_WORDS))
		.filter((sentence) => ![...TO_STAFF, ...STEPS].includes(sentence))
	expect(sentences.length).toBeGreaterThan(500)
	expect(sentences.flatMap(breathless)).toEqual([])
	expect(sentences.flatMap(official)).toEqual([])
})

const breathless = (sentence: string): string[] =>
	sentence.split(BREAK).some((part) => part.length > MOST && /\p{Script=Han}/u.test(part)) ? [sentence] : []

const official = (sentence: string): string[] =>
	Object.entries(OFFICE_WORDS)
		.filter(([word]) => sentence.includes(word))
		.map(([word, plain]) => `${sentence}: ${word}, 不如${plain === '' ? '不写' : plain}`)

test('a sentence that needs more breath, or an office, is told', () => {
	expect(breathless('请您在收到通知之后三个工作日之内到村委会登记')).toHaveLength(1)
	expect(official('请及时提交')).toEqual(['请及时提交: 提交, 不如发出去', '请及时提交: 及时, 不如马上'])
})
