import { unusedVantRules } from '../miniprogram/vant-packing.mjs'
import { readJson } from '../miniprogram/manifest.mjs'

/** The rules in project.config.json leave out exactly the parts of Vant that nothing uses. */
export function checkVantPacking(dir, projectConfig) {
  const wanted = unusedVantRules(dir).map(({ value }) => value)
  const written = readJson(projectConfig)
    .packOptions.ignore.map(({ value }) => value)
    .filter((value) => value.includes('@vant/weapp/'))
  const wrong = [
    ...wanted.filter((value) => !written.includes(value)).map((value) => `${value} is unused but packed`),
    ...written.filter((value) => !wanted.includes(value)).map((value) => `${value} is used but left out`),
  ]
  return wrong.length === 0 ? [] : [...wrong, 'run: node scripts/pack-vant.mjs']
}
