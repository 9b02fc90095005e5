import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

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

/**
 * Every village and neighbourhood of Inner Mongolia (15) and Ningxia (64), by the statistical division codes of the
 * National Bureau of Statistics: one line an area, of every level.
 */
export function readDivisions(file: string): Division[] {
  const rows: { code: string; name: string }[] = parse(brotliDecompressSync(readFileSync(file)), {
    columns: true,
  })
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
