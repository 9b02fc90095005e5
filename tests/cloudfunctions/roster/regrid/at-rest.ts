import type {
  AreaDocument,
  HouseholdDocument,
  RosterDocument,
  RosterEntry,
} from '../../../../cloudfunctions/common/roster/documents'
import type { ReportDocument } from '../../../../cloudfunctions/common/adapters/report-document'
import type { Product } from '../../../support/product'

/** What is in force, and the reports, as they stand in the database. */
export interface AtRest {
  version: number
  entries: RosterEntry[]
  reports: ReportDocument[]
}

export function atRest(product: Pick<Product, 'snapshot'>): AtRest {
  const { roster = [], reports = [] } = product.snapshot() as {
    roster?: RosterDocument[]
    reports?: ReportDocument[]
  }
  const version = roster.find((one) => one.kind === 'pointer')?.version ?? 0
  const entries = roster.filter(
    (one): one is RosterEntry =>
      'since' in one && one.since <= version && (one.until === null || one.until > version),
  )
  return { version, entries, reports }
}

/** The same as a text: what anybody could read of it. */
export function textOf({ entries, reports }: AtRest): string {
  const said = entries.map(({ _id, since, until, ...content }) => JSON.stringify(content)).sort()
  return JSON.stringify([said, reports.map((report) => JSON.stringify(report)).sort()])
}

export function householdsIn({ entries }: AtRest): HouseholdDocument[] {
  return entries.filter((one): one is HouseholdDocument => one.kind === 'household')
}

export function areaIn({ entries }: AtRest, name: string): AreaDocument {
  const found = entries.find(
    (one): one is AreaDocument => one.kind === 'area' && one.area.name === name && one.area.to === undefined,
  )
  if (!found) throw new Error(`no area is called ${name}`)
  return found
}

export function gridOf({ household: { path } }: HouseholdDocument): string {
  return path[path.length - 1]?.code ?? ''
}

/** Everything that is stored, in force or not. */
export function storedText(product: Pick<Product, 'snapshot'>): string {
  const collections = Object.entries(product.snapshot())
  return JSON.stringify(
    collections.map(([name, all]) => [name, all.map((one) => JSON.stringify(one)).sort()]),
  )
}
