import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stop } from 'esbuild'
import type { Page } from 'playwright-core'
import type { Finding } from '../../../local/tour/checks/finding'
import { bundleScreenChecks } from '../../../scripts/build/tour.mjs'
import { lendBrowser } from '../../support/browser'
import { scratchFolder } from '../../support/scratch-folder'

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

const GOOD = `
  <p>供暖管道漏水，已经受理</p>
  <p>门牌码 JHPP-BSXX-VZBX，电话 13800000010</p>
  <img src="${PIXEL}" width="20" height="20">
  <div role="button" class="big">打电话</div>`

interface Case {
	name: string
	check: string
	says: string
	html: string
}

const BAD: Case[] = [
	{ name: 'a wide table', check: 'sideways', says: 'wide in 375', html: '<div style="width:600px">宽</div>' },
	{
		name: 'words behind an edge',
		check: 'cut',
		says: '柳树川村第一网格的网格长',
		html: '<div style="width:90px;overflow:hidden;white-space:nowrap">柳树川村第一网格的网格长</div>',
	},
	{
		name: 'words below an edge',
		check: 'cut',
		says: '两行字',
		html: '<div style="width:60px;height:24px;line-height:24px;overflow:hidden">两行字放不下这里</div>',
	},
	{
		name: 'a long placeholder',
		check: 'cut',
		says: '方便联系您',
		html: '<wx-input class="big"><input style="width:80px" aria-label="电话" placeholder="方便联系您，可以不写"></wx-input>',
	},
	{
		name: 'a phone in two lines',
		check: 'number',
		says: '0482-8800101 is broken in two',
		html: '<p style="width:90px">0482-8800101</p>',
	},
	{
		name: 'words over words',
		check: 'overlap',
		says: '上面 and 下面',
		html: '<p style="position:absolute;top:500px">上面</p><p style="position:absolute;top:514px">下面</p>',
	},
	{
		name: 'a column over a column',
		check: 'overlap',
		says: '左列 and 右列',
		html: '<div style="writing-mode:vertical-lr;overflow-x:auto;position:relative;height:200px"><p style="position:absolute;left:20px">左列</p><p style="position:absolute;left:30px">右列</p></div>',
	},
	{
		name: 'words under a bar',
		check: 'overlap',
		says: '最后一行 is covered',
		html: '<p style="position:absolute;top:750px">最后一行</p><div class="bar" style="position:fixed;inset:700px 0 0;background:#fff"></div>',
	},
	{ name: 'a character that no font has', check: 'glyph', says: '\u{10FFF0}', html: '<p>村\u{10FFF0}</p>' },
	{
		name: 'a picture that is not there',
		check: 'picture',
		says: 'nowhere',
		html: '<img src="data:image/png;base64,nowhere" width="20" height="20">',
	},
	{ name: 'an English word', check: 'latin', says: 'undefined', html: '<p>受理 undefined</p>' },
	{
		name: 'a small target',
		check: 'target',
		says: '打电话 is 40×40, not 44',
		html: '<div role="button" style="width:40px;height:40px">打电话</div>',
	},
	{
		name: 'a target too small for elder mode',
		check: 'target',
		says: '打电话 is 50×50, not 60',
		html: '<style>p, div { font-size: 24px }</style><div class="page-elder"><div role="button" style="width:50px;height:50px">打电话</div></div>',
	},
	{ name: 'small print', check: 'size', says: '12 px, not 15', html: '<p style="font-size:12px">小字</p>' },
	{
		name: 'print too small for elder mode',
		check: 'size',
		says: '20 px, not 24',
		html: '<style>p, div { font-size: 24px }</style><div class="page-elder"><p style="font-size:20px">小字</p></div>',
	},
	{
		name: 'lines too close',
		check: 'line',
		says: 'lines of 1.10, not 1.3',
		html: '<p style="line-height:1.1">两行字</p>',
	},
	{
		name: 'a button without a name',
		check: 'name',
		says: 'has no name',
		html: '<div role="button" class="big"></div>',
	},
	{
		name: 'a picture without a name',
		check: 'name',
		says: 'wx-image',
		html: `<wx-image><img src="${PIXEL}" width="20" height="20"></wx-image>`,
	},
	{
		name: 'what stands above and is read below',
		check: 'order',
		says: '上面 stands before 下面',
		html: '<div style="display:flex;flex-direction:column-reverse"><div role="button" class="big">下面</div><div role="button" class="big">上面</div></div>',
	},
]

let page: Page
let script: string

beforeAll(async () => {
	const file = join(scratchFolder(), 'checks.js')
	await bundleScreenChecks(file)
	await stop()
	script = readFileSync(file, 'utf8')
	const browser = await lendBrowser()
	page = await browser.newPage({ viewport: { width: 375, height: 812 } })
})
afterAll(() => page.close())

async function findings(content: string): Promise<Finding[]> {
	await page.setContent(`<!doctype html>
    <style>
      /* Every browser of the tests has it, whatever the machine's fonts are. */
      body { margin: 0; font: 17px/1.5 'Noto Sans SC', sans-serif }
      wx-page { display: block; height: 812px; overflow: auto }
      wx-input { display: block }
      input { font: inherit }
      .big { width: 120px; height: 60px }
    </style>
    <wx-page>${content}</wx-page>`)
	await page.addScriptTag({ content: script })
	return page.evaluate<Finding[]>('window.checkScreen()')
}

test('a good screen has nothing to find', async () => {
	await expect(findings(GOOD)).resolves.toEqual([])
})

test.each(BAD)('$name is found', async ({ check, says, html }) => {
	const found = await findings(GOOD + html)
	expect(found.map((finding) => finding.check)).toEqual([check])
	expect(found[0]?.what).toContain(says)
})

test('a sheet may lie over a page', async () => {
	const sheet = '<div role="dialog" style="position:fixed;inset:0;background:#fff"><p>为什么退回？</p></div>'
	await expect(findings(GOOD + sheet)).resolves.toEqual([])
})
