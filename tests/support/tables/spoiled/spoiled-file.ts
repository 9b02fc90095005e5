import type { SourceProblem } from '../../../../cloudfunctions/modules/imports/tables/source'

/** A file as clerks send it. Its bytes are made when they are asked for, since some are large. */
export interface SpoiledFile {
	/** What is the matter with it. */
	what: string
	name: string
	bytes: () => Buffer
}

/** A file that is refused as a whole. */
export interface RefusedFile extends SpoiledFile {
	sentence: string
}

/** A file of which the clean rows are taken and the others listed. */
export interface FaultyFile extends SpoiledFile {
	problems: readonly SourceProblem[]
}
