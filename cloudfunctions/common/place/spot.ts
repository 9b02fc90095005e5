import type { Level } from '../../../miniprogram/domain/area/level'
import spots from './data/spots.json'
import type { How } from './pieces'
import { isElsewhere } from './vocabulary'

/** What follows a name: nothing, surely a spot within the area, or something that may as well be another name. */
export type Rest = 'nothing' | 'spot' | 'unsure'

const NUMBER = '第?[〇一二三四五六七八九十百]+'
const WITHIN = new RegExp(`(${spots.within.join('|')}|${NUMBER}号)$`, 'u')
const PLACE_ENDING = new RegExp(`.(${spots.placeEndings.join('|')})|^(${spots.placeEndings.slice(1).join('|')})`, 'u')
const HARMLESS = new RegExp(`${spots.harmless.join('|')}|${NUMBER}(号?网格)`, 'gu')
const NUMBERED = new RegExp(`^${NUMBER}(号|组|队|社(?!区)|区|片|楼|栋|幢|单元|排|户|巷|网格|$)`, 'u')
const PART = new RegExp(`^(${spots.partStart.join('|')}|[a-z](区|座|栋|号|口|$))`, 'u')
const ROAD = /(?<!街)[路街巷道]$/u

/** What the text after a name says; null when it names another place, so that this one can't be meant. */
export function restOf(rest: string, name: string, how: How, level: Level): Rest | null {
  if (rest === '') return 'nothing'
  if (PLACE_ENDING.test(rest.replace(HARMLESS, '')) || isElsewhere(rest)) return null
  const isPart = NUMBERED.test(rest) || PART.test(rest)
  if (ROAD.test(name) && NUMBERED.test(rest)) return null
  if ((how === 'pinyin' || how === 'initials') && /^[a-z]/.test(rest)) return null
  if (how === 'bare' || how === 'pinyin' || how === 'initials') return isPart ? 'spot' : null
  if (isPart || WITHIN.test(rest)) return 'spot'
  const isLow = level === 'village' || level === 'grid' || level === 'unit'
  return isLow && how !== 'whole' ? 'spot' : 'unsure'
}
