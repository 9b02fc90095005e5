const at = (moment: string): number => Date.parse(`2026-${moment}+08:00`)

/** When a report is submitted: whatever a clock may stumble over. The holidays are those of 2026. */
export const MOMENTS: Readonly<Record<string, number>> = {
	'a working morning': at('03-10T08:29:59.999'),
	lunch: at('03-10T12:45:00'),
	night: at('03-10T23:10:00'),
	Saturday: at('03-14T10:00:00'),
	'a make-up Saturday': at('02-14T10:00:00'),
	'the eve of the Spring Festival': at('02-16T23:30:00'),
	'a holiday': at('02-18T10:00:00'),
	'the end of the year': at('12-31T16:00:00'),
	'the hour at which other countries change to summer time': at('03-29T08:59:30'),
}
