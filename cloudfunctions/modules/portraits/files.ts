import type { Portrait } from './ports/portrait-store'

/** A portrait lies under the id of its person: the id gives the file, without a look-up. */
const FOLDER = 'portraits/'
const ENDING = '.jpg'

/** The cloud path of a person's portrait; clients cannot write there. */
export function portraitPath(personId: string): string {
	return `${FOLDER}${personId}${ENDING}`
}

/** The file id of a person's portrait, from the place where another one lies. */
export function portraitFile(place: string, personId: string): string {
	return `${place}${personId}${ENDING}`
}

/** Where portraits lie: the file id of one of them up to the person's id. */
export function placeOfPortraits(fileId: string, personId: string): string {
	return fileId.slice(0, fileId.length - `${personId}${ENDING}`.length)
}

/** What lies in storage of a photo that somebody gave: the upload and its copy, as far as they are there. */
export function filesOf({ fileId, check: { copy } }: Portrait): string[] {
	return [fileId, ...(copy === undefined ? [] : [copy])]
}
