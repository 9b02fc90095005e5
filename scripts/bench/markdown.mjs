/** A table of the bench as Markdown. */
export function tableText({ title, about, head, rows }) {
	const line = (cells) => `| ${cells.join(' | ')} |`
	return [
		`## ${title}`,
		'',
		about,
		'',
		line(head),
		line(head.map((_, column) => (column === 0 ? '---' : '---:'))),
		...rows.map(line),
		'',
	].join('\n')
}
