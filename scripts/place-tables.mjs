// Writes the tables of the place search anew: sounds, traditional characters, names elsewhere, usual characters.
import { writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { fromRoot } from './build/paths.mjs'
import { placeTables } from './place/tables.mjs'

for (const [name, table] of Object.entries(placeTables())) {
	const file = fromRoot('cloudfunctions/modules/places/data', `${name}.json`)
	const options = { ...(await resolveConfig(file)), filepath: file }
	await writeFile(file, await format(JSON.stringify(table), options))
}
