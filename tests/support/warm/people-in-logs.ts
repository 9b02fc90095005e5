/** How whatever the seeds say of people looks: openids, phones, and names and addresses, which alone are Chinese. */
const PEOPLE = [
	/o-demo-[a-z-]+\d+/,
	/(?<![0-9a-f])1[3-9]\d{9}(?![0-9a-f])/,
	/\b0\d{3}-\d{7}\b/,
	/\p{Script=Han}/u,
]

/** The lines of a log that say something of people. */
export function linesOnPeople(lines: readonly string[]): string[] {
	return lines.filter((line) => PEOPLE.some((form) => form.test(line)))
}
