import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { characterMap } from '../../../cloudfunctions/modules/printing/font/character-map'
import { uprightScreen } from '../../../miniprogram/presenters/upright-screen'
import { missingIn, sentencesIn, unreviewedIn } from '../../../miniprogram/shared/languages/language'
import { CATEGORY_WORDS } from '../../../miniprogram/shared/words/categories'
import { MONGOLIAN } from '../../../miniprogram/shared/words/languages/mongolian'
import { RESIDENT_STATUS_WORDS } from '../../../miniprogram/shared/words/life'
import { CARD_WORDS } from '../../../miniprogram/shared/words/pages/card'
import { REPORT_PAGE_WORDS } from '../../../miniprogram/shared/words/pages/report'
import { UPRIGHT_WORDS } from '../../../miniprogram/shared/words/pages/upright'
import { STEP_WORDS } from '../../../miniprogram/shared/words/progress'
import { TIME_WORDS } from '../../../miniprogram/shared/words/moment'
import type { ReportPage } from '../../../miniprogram/services/report'
import { fromRoot } from '../../../scripts/build/paths.mjs'

/** The card, the states and the form to report: what a language is to say. */
const WANTED = sentencesIn([
	UPRIGHT_WORDS,
	CARD_WORDS,
	RESIDENT_STATUS_WORDS,
	STEP_WORDS,
	TIME_WORDS,
	REPORT_PAGE_WORDS,
	CATEGORY_WORDS,
])

const WXSS = readFileSync(fromRoot('miniprogram/packages/mongolian/upright/index.wxss'), 'utf8')

/** A table of a font as WOFF 1.0 packs it. */
function tableIn(woff: Buffer, tag: string): Buffer {
	const entries = Array.from({ length: woff.readUInt16BE(12) }, (_, at) => 44 + at * 20)
	const entry = entries.find((at) => woff.toString('latin1', at, at + 4) === tag)
	if (entry === undefined) throw new Error(`the font has no ${tag}`)
	const [start, packed, plain] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
		number,
		number,
		number,
	]
	const bytes = woff.subarray(start, start + packed)
	return packed < plain ? inflateSync(bytes) : bytes
}

test('every letter of the language has a glyph in the font that ships, and the font is small', () => {
	const file = /url\('npm:([^']+)'\)/.exec(WXSS)?.[1] ?? ''
	const woff = readFileSync(fromRoot('node_modules', file))
	const glyphOf = characterMap(tableIn(woff, 'cmap'))
	const letters = new Set(Object.values(MONGOLIAN.sentences).flatMap(({ says }) => Array.from(says)))
	const without = [...letters].filter((letter) => letter !== ' ' && glyphOf(letter.codePointAt(0) ?? 0) === 0)
	expect(without).toEqual([])
	expect(glyphOf(0x6c34)).toBe(0)
	expect(woff.length).toBeLessThan(100 * 1024)
	expect(WXSS).toContain('writing-mode: vertical-lr')
})

test('each word says where it was found, and waits for a speaker; what is missing is listed, and stays Chinese', () => {
	for (const { says, source } of Object.values(MONGOLIAN.sentences)) {
		expect(says).toMatch(/^[\u1800-\u18af\u202f ]+$/)
		expect(source).toMatch(/^(CLDR|LingmoOS) .+, .+/)
	}
	expect(Object.keys(MONGOLIAN.sentences).filter((sentence) => !WANTED.includes(sentence))).toEqual([])
	const missing = missingIn(MONGOLIAN, WANTED)
	expect(missing).toContain('打电话')
	expect(missing).not.toContain('关闭')
	const said = Object.keys(MONGOLIAN.sentences).length
	console.log(
		`mn-Mong: ${said} said, ${unreviewedIn(MONGOLIAN).length} unread by a speaker, ${missing.length} missing`,
	)
	if (process.env['MISSING'] !== undefined) console.log(missing.join('\n'))
	const NOW = Date.parse('2026-11-30T10:00:00+08:00')
	const item = {
		id: 'r1',
		categoryName: '供暖',
		status: 'reported',
		submittedAt: '2026-11-29T09:05:00+08:00',
	}
	const mine = { items: [item as ReportPage['items'][number]] }
	const { w, reports } = uprightScreen(MONGOLIAN, { card: null, categories: [], mine }, NOW)
	expect(w).toMatchObject({ close: 'ᠬᠠᠭᠠᠬᠤ', call: '打电话' })
	expect(reports).toEqual([{ id: 'r1', what: '供暖', status: '待受理', at: 'ᠥᠴᠥᠬᠡᠳᠥᠷ 09:05' }])
})
