import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** A village with the names and codes of what stands above it. */
export interface Division {
  code: string
  name: string
  town: string
  townCode: string
  county: string
  countyCode: string
  league: string
  leagueCode: string
  provinceCode: string
}

/** How many digits of a village's code are the code of what stands above it. */
const DIGITS = { province: 2, league: 4, county: 6, town: 9, village: 12 }

/** Where the code of a league, a county, a town and a village ends. */
const ENDS = [0, DIGITS.league, DIGITS.county, DIGITS.town, DIGITS.village]

/**
 * One line an area, each behind what it is part of: its level, how many numbers it is behind the one before it in the
 * same, its name. In GB 18030 it takes two thirds of what codes and names take in UTF-8.
 */
function rowsOf(text: string): { code: string; name: string }[] {
  let code = ''
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const { level, step, name } = /^(?<level>\d)(?<step>\d+) (?<name>.+)$/.exec(line)?.groups ?? {}
      const [start, end] = [ENDS[Number(level) - 1], ENDS[Number(level)]]
      if (start === undefined || end === undefined || name === undefined) throw new Error(`no area: ${line}`)
      const number = Number(code.slice(start, end)) + Number(step)
      code = code.slice(0, start) + String(number).padStart(end - start, '0')
      return { code, name }
    })
}

/**
 * Every village and neighbourhood of Inner Mongolia (15) and Ningxia (64), by the statistical division codes of the
 * National Bureau of Statistics.
 */
export function readDivisions(file: string): Division[] {
  const rows = rowsOf(new TextDecoder('gb18030').decode(brotliDecompressSync(readFileSync(file))))
  const names = new Map(rows.map(({ code, name }) => [code, name]))
  const nameOf = (code: string): string => {
    const name = names.get(code)
    if (name === undefined) throw new Error(`${file} has no ${code}`)
    return name
  }
  return rows
    .filter(({ code }) => code.length === DIGITS.village)
    .map(({ code, name }) => {
      const townCode = code.slice(0, DIGITS.town)
      const countyCode = code.slice(0, DIGITS.county)
      const leagueCode = code.slice(0, DIGITS.league)
      return {
        code,
        name,
        town: nameOf(townCode),
        townCode,
        county: nameOf(countyCode),
        countyCode,
        league: nameOf(leagueCode),
        leagueCode,
        provinceCode: code.slice(0, DIGITS.province),
      }
    })
}
