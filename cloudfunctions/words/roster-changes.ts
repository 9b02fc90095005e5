/** How the log of the roster's changes says what was done. */

interface Counts {
	areas: number
	people: number
	households: number
}

/** What there is of it; nothing where there is nothing. */
function counted(what: string, { areas, people, households }: Counts): string[] {
	const parts = [
		...(areas > 0 ? [`${areas} 个区划`] : []),
		...(people > 0 ? [`${people} 名人员`] : []),
		...(households > 0 ? [`${households} 户`] : []),
	]
	return parts.length > 0 ? [`${what} ${parts.join('、')}`] : []
}

export const importedFile = (file: string, added: Counts, changed: Counts): string => {
	const done = [...counted('新增', added), ...counted('改动', changed)]
	return `导入“${file}”：${done.join('；') || '没有变化'}`
}

/** Who made a change, and who confirmed it. */
export const BY_BOTH = (by: string, second: string): string => `${by}提出，${second}确认`

export const undidChange = (what: string): string => `撤销：${what}`
