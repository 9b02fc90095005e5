import type { Level } from '../area/level'

/** Endings that people leave out or exchange, longest first; each line is one kind of area. */
export const NAME_ENDINGS: readonly { level: Level; words: readonly string[] }[] = [
  { level: 'village', words: ['社区居民委员会', '社区居委会', '居民委员会', '居委会', '社区'] },
  { level: 'village', words: ['嘎查委员会', '嘎查村', '嘎查'] },
  { level: 'village', words: ['村民委员会', '村委会', '村'] },
  { level: 'town', words: ['街道办事处', '街道', '街'] },
  { level: 'town', words: ['满族乡', '民族乡', '乡'] },
  { level: 'town', words: ['镇'] },
  { level: 'town', words: ['苏木'] },
  { level: 'county', words: ['旗'] },
  { level: 'county', words: ['县'] },
  { level: 'county', words: ['区'] },
  { level: 'county', words: ['市'] },
  { level: 'league', words: ['盟'] },
  { level: 'league', words: ['市'] },
  { level: 'grid', words: ['号网格', '网格', '组'] },
]

/** A banner with a wing in its name; its short form keeps the first character and the direction. */
export const BANNER = /^(.+?)([左右])翼([前中后])旗$/

export const BANNER_ENDING = '旗'

/** A name that says nothing without the one above it. */
export const GENERIC_NAME = /^第?[0-9一二三四五六七八九十百]+(号?网格|网格|组|队|单元|号楼|栋|片)?$/

/** What people put before a place. */
export const LEADING_WORDS = /^(我家住在|我家在|我住在|我在|住在|家住|地址|在)/

/** With this a text may go on after a name without its ending: a number, a direction, a word for a part. */
export const SPOT_START = /^(第?[0-9一二三四五六七八九十]|[东西南北前后中]|[a-z])/

/** Somewhere in the rest a word that names a place of its own. */
export const PLACE_ENDING =
  /.(村|嘎查|社区|苏木|镇|乡|街道|旗|县|盟|省|市|自治区|自治州|委会|牧场|农场|林场|网格)/

/** Words that end like a place and are none. */
export const HARMLESS_WORDS =
  /超市|夜市|集市|菜市|门市|市场|市政|小区|镇政府|乡政府|村部|村口|村头|村委|村东|村西|村南|村北|村里|村道|乡道|县道|省道|旗杆|第?[0-9一二三四五六七八九十]+(号?网格)/g
