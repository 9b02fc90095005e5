import { readdirSync } from 'node:fs'
import { fileBehind, npmFolder } from './npm.mjs'
import { usedNpmFiles } from './npm-files.mjs'

const vant = `${npmFolder}/@vant/weapp`

/**
 * The rules of project.config.json that keep Vant's unused parts out of the package. WeChat's npm build always
 * copies the whole library, so what is not used is left out when the package is packed.
 */
export function unusedVantRules(dir) {
  const used = usedNpmFiles(dir)
  return readdirSync(fileBehind(dir, vant), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${vant}/${entry.name}`)
    .filter((folder) => !used.some((file) => file.startsWith(`${folder}/`)))
    .sort()
    .map((value) => ({ type: 'folder', value }))
}

/** A project.config.json with its rules about Vant replaced by those that are true now. */
export function withVantRules(config, rules) {
  const others = config.packOptions.ignore.filter(({ value }) => !value.startsWith(`${vant}/`))
  return { ...config, packOptions: { ...config.packOptions, ignore: [...others, ...rules] } }
}
