/** How the log of the roster's changes says what was done. */

interface Counts {
  areas: number
  people: number
  households: number
}

const counted = ({ areas, people, households }: Counts): string =>
  `区划 ${areas}、人员 ${people}、户 ${households}`

export const importedFile = (file: string, added: Counts, changed: Counts): string =>
  `导入“${file}”：新增${counted(added)}；改动${counted(changed)}`

export const undidChange = (what: string): string => `撤销：${what}`
