import elsewhereTable from '../data/elsewhere.json'
import nameTable from '../data/names.json'
import usualTable from '../data/usual.json'
import { normalText } from '../names/normal-text'
import { whenAsked } from '../names/when-asked'

const elsewhere = whenAsked(() => new Set(elsewhereTable.names.split(' ').map(normalText)))

/** True for the bare name of a province, city or county outside of the regions that the product knows. */
export function isElsewhere(name: string): boolean {
	return elsewhere().has(name)
}

const usual = whenAsked(() => new Set([...elsewhere(), usualTable.characters, nameTable.surnames].join('')))

/** True for a character that names of places are written with, here or elsewhere. */
export function isUsual(character: string): boolean {
	return usual().has(character)
}
