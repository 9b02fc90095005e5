/** Bytes in a megabyte, as the sentences count. */
export const MEGABYTE = 1024 * 1024

/**
 * What is read at all. A function has 512 MB and a minute; a sheet is streamed, so its size costs time only, while the
 * shared strings of a workbook stay in memory. An honest workbook of a hundred thousand rows has 4 MB, 30 MB inflated.
 */
export const LIMITS = {
	fileBytes: 50 * MEGABYTE,
	zipEntries: 2_000,
	/** The size of all parts together, as the archive declares it; a part that is longer than declared is refused. */
	inflatedBytes: 300 * MEGABYTE,
	sharedStringBytes: 100 * MEGABYTE,
	/** Further right nothing is read; a township's sheet has thirty. */
	columns: 256,
	/** A longer record of a CSV file is a quote that never ends. */
	recordBytes: 256 * 1024,
} as const
