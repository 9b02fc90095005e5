import { fromRoot } from '../build/paths.mjs'
import { checkComponents } from './app-components.mjs'
import { checkAppPages } from './app-pages.mjs'
import { checkPermissions } from './app-permissions.mjs'
import { checkTemplateWords } from './chinese-in-templates.mjs'
import { checkFileShape } from './file-shape.mjs'
import { checkPackageSize } from './package-size.mjs'
import { checkPrivacyGuide } from './privacy-guide.mjs'
import { checkVantPacking } from './vant-packing.mjs'
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
    house('package size', () => checkPackageSize(phone)),
    house('Vant packing', () => checkVantPacking(phone, fromRoot('project.config.json'))),
    house('file shape', () => checkFileShape(fromRoot())),
  ]
}
