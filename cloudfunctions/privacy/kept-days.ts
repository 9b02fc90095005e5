/** For how many days a report may be kept from deletion at a time (留存). */
export const LONGEST_HOLD = 3 * 365

/**
 * For how many days what people said is kept once a report has ended (docs/privacy.md). After that it is forgotten: who
 * and where exactly, in which words, and the photos; what is counted stays.
 */
export const KEPT_DAYS = {
	report: 365,
	private: 180,
	/** A message that everybody has read, and one that somebody has not. */
	message: 180,
	unread: 365,
	/** A file handed over for the roster, since somebody went on with it last. */
	draft: 7,
	/** A file that a phone asked to upload and that nothing names. */
	upload: 7,
	/** A PDF to be printed; the link to it serves for minutes. */
	print: 1,
	/** What went wrong with the system, counted by days. */
	operations: 90,
	/** Who was shown somebody's phone or address, who changed the roster, and who decided on changes that took two. */
	audit: 3 * 365,
} as const
