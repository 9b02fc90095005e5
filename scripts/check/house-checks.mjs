import { asBuilt } from '../build/miniprogram.mjs'
import { fromRoot } from '../build/paths.mjs'
import { reachAcross } from '../miniprogram/places.mjs'
import { packagesThatReach } from '../miniprogram/reach.mjs'
import { checkComponents } from './app-components.mjs'
import { checkAppPages } from './app-pages.mjs'
import { checkPermissions } from './app-permissions.mjs'
import { checkTemplateWords } from './chinese-in-templates.mjs'
import { checkFunctionPorts } from './function-ports.mjs'
import { checkFileShape } from './file-shape.mjs'
import { checkPackageSize } from './package-size.mjs'
import { checkPrivacyGuide } from './privacy-guide.mjs'
import { checkWechatCompilers } from './wechat-compilers.mjs'

function house(name, check) {
	const run = async () => {
		const found = await check()
		return Array.isArray(found) ? { problems: found, notes: [] } : found
	}
	return { name, run }
}

/** The checks that no ready-made tool does. */
export function houseChecks() {
	const phone = fromRoot('miniprogram')
	return [
		house('pages of app.json', () => checkAppPages(phone)),
		house('components in use', () => checkComponents(phone)),
		house('permissions', () => checkPermissions(phone)),
		house('privacy guide', () => checkPrivacyGuide(phone, fromRoot('docs/privacy.md'))),
		house('words in templates', () => checkTemplateWords(phone)),
		house("WeChat's compilers", () => checkWechatCompilers(phone)),
		house('package borders', () =>
			asBuilt(phone, async (built) => reachAcross(await packagesThatReach(built))),
		),
		house('package size', () => checkPackageSize(phone)),
		house('ports of functions', () => checkFunctionPorts()),
		house('file shape', () => checkFileShape(fromRoot())),
	]
}
