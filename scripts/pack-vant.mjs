// Writes into project.config.json which parts of Vant stay out of the package, from what the code uses.
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { fromRoot } from './build/paths.mjs'
import { readJson } from './miniprogram/manifest.mjs'
import { unusedVantRules, withVantRules } from './miniprogram/vant-packing.mjs'

const file = fromRoot('project.config.json')
const rules = unusedVantRules(fromRoot('miniprogram'))
writeFileSync(
  file,
  await format(JSON.stringify(withVantRules(readJson(file), rules)), { parser: 'json', printWidth: 110 }),
)
console.log(`project.config.json leaves out ${rules.length} unused parts of Vant`)
