import type { Area, AreaRef } from '../../../miniprogram/domain/area/area'
import { isAbove } from '../../../miniprogram/domain/area/level'
import { placeName } from './place-name'
import { PlaceText } from './place-text'
import { readingsAs, type Reading } from './reading'
import type { Slip, SlipKind } from './slip'
import { isElsewhere } from './vocabulary'

/** What a text means: one area for certain, or those that may be meant, likeliest first. */
export interface PlaceAnswer {
  certain: boolean
  areas: Area[]
}

/** Which of the areas that were found by its keys a text means. Who knows the home lists near ones first. */
export function answerTo(words: string, areas: readonly Area[], home: readonly AreaRef[]): PlaceAnswer {
  const text = PlaceText.of(words)
  const plain = areas.flatMap((area) => best(readingsAs(text, area, false)))
  const exact = furthestOf(plain.filter(({ how }) => how !== 'pinyin' && how !== 'initials'))
  const sure = exact.filter(({ how, rest }) => (how === 'full' || how === 'bare') && rest !== 'unsure')
  if (sure.some((reading) => isAllSaid(reading))) {
    return answer(sure, sure.length === 1 && !isMaybeElsewhere(text, sure), home)
  }
  const likely = weak(text, areas).filter(({ reach }) => exact.every((one) => one.reach < reach))
  const latin = furthestOf(plain.filter(({ how }) => how === 'pinyin' || how === 'initials'))
  const named = onePerArea([...latin, ...likely])
  const candidates = named.some((reading) => isTrusted(reading))
    ? named
    : [...unswapped(text, areas), ...named]
  if (candidates.length === 0) {
    if (sure.length > 0) return answer(sure, sure.length === 1 && !isMaybeElsewhere(text, sure), home)
    const kin = exact.filter(({ how, rest }) => how === 'kin' && rest !== 'unsure')
    if (kin.length > 0) return answer(kin, kin.length === 1 && isSupported(kin), home)
    return answer(exact, false, home)
  }
  const taken = take(candidates, areas)
  if (taken) return answer([taken], true, home)
  return answer([...candidates.filter(isOffered), ...exact], false, home)
}

/** Nothing in the text is left over that a name further down could explain. */
function isAllSaid({ rest, area }: Reading): boolean {
  return rest === 'nothing' || !isAbove(area.level, 'village')
}

/** Readings of the text before two characters changed places. */
function unswapped(text: PlaceText, areas: readonly Area[]): Reading[] {
  const found = text.unswapped().flatMap(({ text: before, at, pair }) => {
    const slip: Slip = { kind: 'unswapped', written: pair, meant: before.words.slice(at, at + 2) }
    const readings = areas.flatMap((area) => best(readingsAs(before, area, false)))
    return readings
      .filter((reading) => reading.how === 'full' && reading.rest === 'nothing' && supportRank(reading) > 0)
      .map((reading) => ({ ...reading, slip }))
  })
  return onePerArea(found)
}

function weak(text: PlaceText, areas: readonly Area[]): Reading[] {
  const found = areas.flatMap((area) => best(readingsAs(text, area, true).filter(({ slip }) => slip)))
  return furthestOf(found)
}

/** The best way to read a text as one area. */
function best(readings: readonly Reading[]): Reading[] {
  const [first] = [...readings].sort(
    (one, other) =>
      rank(one) - rank(other) || other.reach - one.reach || supportRank(other) - supportRank(one),
  )
  return first ? [first] : []
}

const HOWS: readonly Reading['how'][] = ['full', 'bare', 'kin', 'otherKind', 'pinyin', 'initials']
const SLIPS = [
  ['ending', 'stray', 'unswapped', 'sound'],
  ['sounds', 'odd', 'swapped', 'missing', 'doubled', 'extra'],
  ['other'],
]

function rank({ how, slip }: Reading): number {
  const slipRank = slip ? 1 + SLIPS.findIndex((kinds) => kinds.includes(slip.kind)) : 0
  return slipRank * 10 + HOWS.indexOf(how)
}

function supportRank({ support }: Reading): number {
  if (support === null || support === 'league') return 0
  return support === 'county' ? 1 : 2
}

/** The first reading of each area. */
function onePerArea(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>()
  return readings.filter(({ area }) => !seen.has(area.code) && seen.add(area.code))
}

function furthestOf(readings: readonly Reading[]): Reading[] {
  const furthest = Math.max(...readings.map(({ reach }) => reach))
  return readings.filter(({ reach }) => reach === furthest)
}

function isSupported(readings: readonly Reading[]): boolean {
  return readings.every((reading) => supportRank(reading) > 0)
}

/** A bare name, alone, that a city or county elsewhere bears as well. */
function isMaybeElsewhere(text: PlaceText, readings: readonly Reading[]): boolean {
  return readings.some(({ how, support }) => how === 'bare' && support === null) && isElsewhere(text.words)
}

/** The one weak reading that is trusted: supported by a town or county in the text, and no other as likely. */
function take(readings: readonly Reading[], areas: readonly Area[]): Reading | null {
  const ofKind = readings.filter(({ how }) => how !== 'kin' && how !== 'otherKind')
  const among = ofKind.length > 0 ? ofKind : readings
  const lowest = Math.min(...among.map(likelihood))
  const likeliest = among.filter((reading) => likelihood(reading) === lowest)
  const [only] = likeliest
  if (!only || likeliest.length > 1 || (lowest > 0 && among.length > 1)) return null
  return isTrusted(only) && !isAnotherName(only, areas) ? only : null
}

function likelihood({ slip }: Reading): number {
  return slip ? SLIPS.findIndex((kinds) => kinds.includes(slip.kind)) : 0
}

function isTrusted(reading: Reading): boolean {
  const { slip, how, letters = 0, rest } = reading
  const support = supportRank(reading)
  if (how === 'otherKind' || rest === 'unsure') return false
  if (!slip) return how === 'pinyin' ? support > 0 : support === 2 && letters > 1
  if (slip.kind === 'sounds') return false
  if (slip.kind === 'unswapped') return true
  if (slip.kind === 'stray') return support > 0 && (how === 'full' || reading.stem.length > 2)
  if (reading.slipAbove) return how === 'full' && (support > 0 || isPlainSlip(slip))
  if (slip.kind === 'other') return false
  if (slip.kind === 'ending') return support > 0
  if (support === 2 && reading.isFullSupport) return how !== 'bare' || slip.meant.length > 2
  if (support === 0) return false
  return slip.kind === 'missing' ? slip.meant.length > 3 : slip.meant.length > 2
}

/** A slip that leaves hardly any other name to be meant. */
function isPlainSlip({ kind, meant }: Slip): boolean {
  if (kind === 'sound' || kind === 'ending' || kind === 'swapped' || kind === 'doubled') return true
  return kind !== 'other' && meant.length > 2
}

function isOffered({ slip, slipAbove }: Reading): boolean {
  return !slip || slipAbove === true || slip.kind !== 'other' || slip.meant.length > 2
}

/** What was written is a name itself, of a place here or elsewhere: then it is no mistake. */
function isAnotherName({ slip, slipAbove, support, area }: Reading, areas: readonly Area[]): boolean {
  if (!slip || NO_NAMES.includes(slip.kind)) return false
  if (isElsewhere(slip.written)) return true
  const around = slipAbove === true ? area.path.find(({ level }) => level === support)?.code : undefined
  return areas.some(
    (other) =>
      (around === undefined || other.path.some(({ code }) => code === around)) &&
      placeName(other).stems.some(({ text }) => text === slip.written),
  )
}

/** Slips in which no whole name was written otherwise. */
const NO_NAMES: readonly SlipKind[] = ['ending', 'stray', 'unswapped']

function answer(readings: readonly Reading[], certain: boolean, home: readonly AreaRef[]): PlaceAnswer {
  const ordered = [...readings].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      shared(other.area.path, home) - shared(one.area.path, home) ||
      (isAbove(one.area.level, other.area.level) ? -1 : isAbove(other.area.level, one.area.level) ? 1 : 0) ||
      (one.area.code < other.area.code ? -1 : 1),
  )
  const areas = [...new Map(ordered.map(({ area }) => [area.code, area])).values()]
  return { certain: certain && areas.length === 1, areas }
}

/** How many areas two paths have in common, from the root down. */
function shared(path: readonly AreaRef[], home: readonly AreaRef[]): number {
  const at = path.findIndex((area, index) => home[index]?.code !== area.code)
  return at < 0 ? path.length : at
}
