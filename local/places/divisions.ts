import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
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

/**
 * Every village and neighbourhood of Inner Mongolia (15) and Ningxia (64), by the statistical division codes of the
 * National Bureau of Statistics.
 */
export function readDivisions(file: string): Division[] {
  const rows: Record<string, string>[] = parse(gunzipSync(readFileSync(file)), { columns: true })
  const cell = (row: Record<string, string>, column: string): string => row[column] ?? ''
  return rows.map((row) => ({
    code: cell(row, 'code'),
    name: cell(row, 'name'),
    town: cell(row, 'street'),
    townCode: cell(row, 'street_code'),
    county: cell(row, 'area'),
    countyCode: cell(row, 'area_code'),
    league: cell(row, 'city'),
    leagueCode: cell(row, 'city_code'),
    provinceCode: cell(row, 'province_code'),
  }))
}
