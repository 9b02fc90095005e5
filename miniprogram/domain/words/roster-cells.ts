/** What clerks write into a cell that stands for nothing. */
export const NOTHING_WORDS: ReadonlySet<string> = new Set([
  '/',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '无',
  '暂无',
  '没有',
  '空缺',
  '暂缺',
  '待定',
  'N/A',
])

/** An end that is open. */
export const OPEN_END_WORDS: ReadonlySet<string> = new Set(['至今', '今', '长期', '在任', '在岗'])

/** With these begins what stands below a table and is none of its rows. */
export const FOOTER =
  /^((合计|小计|总计|共计)$|(填表|制表|审核|填报|统计|上报)(人|单位|日期|时间)?[::]|(备?注|说明)[::])/

/** A day that Excel made of a house number such as 3-2, as its CSV shows it. */
export const DAY_OF_A_NUMBER =
  /^(\d{1,2}月\d{1,2}日|\d{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{1,2})$/i

/** What stands between several people, or several phones, in one cell. */
export const BETWEEN_PEOPLE = /[\n、,，;；/]+/

/** A mobile phone anywhere in a text: the second group. */
export const MOBILE = /(^|\D)(1[3-9]\d{9})(?!\d)/
