// What fills a product with data. Bundled, and loaded outside of jest's modules: a table's reading alone is some forty files.
export { bringIn } from '../../../local/roster-cli/bring-in'
export { rosterBytes } from '../../../local/roster-cli/roster-file'
export { seedDemo } from '../../../local/seeds'
