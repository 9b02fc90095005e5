import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packedFiles } from '../miniprogram/files.mjs'
import { wxCalls } from '../miniprogram/wx-calls.mjs'

// The interfaces that WeChat lets work only when the privacy guide declares them, as far as an app like this may use them.
const declarable = new Set([
	'button.chooseAvatar',
	'button.getPhoneNumber',
	'button.getRealtimePhoneNumber',
	'wx.addPhoneContact',
	'wx.chooseAddress',
	'wx.chooseLocation',
	'wx.chooseMedia',
	'wx.chooseMessageFile',
	'wx.createCameraContext',
	'wx.getClipboardData',
	'wx.getFuzzyLocation',
	'wx.getLocation',
	'wx.getRecorderManager',
	'wx.getWeRunData',
	'wx.saveImageToPhotosAlbum',
	'wx.saveVideoToPhotosAlbum',
	'wx.setClipboardData',
])

function usedInterfaces(dir) {
	return packedFiles(dir).flatMap((file) => {
		const source = () => readFileSync(path.join(dir, file), 'utf8')
		if (file.endsWith('.ts')) return wxCalls(source(), file).map(({ name }) => `wx.${name}`)
		if (!file.endsWith('.wxml')) return []
		return [...source().matchAll(/open-type="(\w+)"/g)].map(([, type]) => `button.${type}`)
	})
}

/** The rows of the document's table name the interfaces that the code uses, no more and no less. */
export function checkPrivacyGuide(dir, guide) {
	const used = new Set(usedInterfaces(dir).filter((name) => declarable.has(name)))
	const rows = readFileSync(guide, 'utf8').matchAll(/^\| `((?:wx|button)\.\w+)`/gm)
	const declared = new Set([...rows].map(([, name]) => name))
	const name = path.basename(guide)
	return [
		...[...used].filter((one) => !declared.has(one)).map((one) => `${name}: ${one} is used but not declared`),
		...[...declared].filter((one) => !used.has(one)).map((one) => `${name}: ${one} is declared but not used`),
	]
}
