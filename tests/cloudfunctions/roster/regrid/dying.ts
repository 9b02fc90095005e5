import { startTransaction, type Transaction } from '../../../../cloudfunctions/common/adapters/cloud'
import { cloudPorts } from '../../../../cloudfunctions/common/adapters/ports'
import { rosterStore as store } from '../../../../cloudfunctions/common/adapters/roster-store'
import { switchWith } from '../../../../cloudfunctions/common/adapters/switch-with-reports'
import type { Clock, Ports } from '../../../../cloudfunctions/common/ports/ports'
import type { RosterStore } from '../../../../cloudfunctions/common/ports/roster-store'

export class Killed extends Error {}

interface Death {
  /** After so many steps: one before and one after each write. */
  after: number
  /** Documents of one write. */
  batch: number
}

/** The product's ports on which it dies at a step, and takes none any more. */
export class DyingPorts {
  steps = 0
  readonly ports: Ports
  private open: Transaction | undefined

  constructor(
    clock: Clock,
    private readonly death: Death,
  ) {
    const roster: RosterStore = {
      ...store,
      startStaging: (...args) => this.write(() => store.startStaging(...args)),
      clearLeftOvers: (...args) => this.write(() => store.clearLeftOvers(...args)),
      switchTo: (...args) => this.write(() => store.switchTo(...args)),
      switchWith: (staging, appended) => switchWith(staging, appended, () => this.start()),
      add: (entries) => this.each(entries, (part) => store.add(part)),
      replace: (...args) => this.write(() => store.replace(...args)),
      setUntil: (ids, until) => this.each(ids, (part) => store.setUntil(part, until)),
    }
    const { imports, reports } = cloudPorts
    this.ports = {
      ...cloudPorts,
      clock,
      roster,
      imports: { ...imports, log: (change) => this.write(() => imports.log(change)) },
      reports: { ...reports, append: (...args) => this.write(() => reports.append(...args)) },
    }
  }

  /** What the service does with a transaction that nobody ends, after thirty seconds. */
  async expire(): Promise<void> {
    await this.open?.rollback()
    this.open = undefined
  }

  private step(): void {
    if (this.steps >= this.death.after) throw new Killed()
    this.steps += 1
  }

  private async write<T>(write: () => Promise<T>): Promise<T> {
    this.step()
    const done = await write()
    this.step()
    return done
  }

  private async each<T>(list: readonly T[], write: (part: readonly T[]) => Promise<void>): Promise<void> {
    const { batch } = this.death
    for (let at = 0; at < list.length; at += batch) {
      await this.write(() => write(list.slice(at, at + batch)))
    }
  }

  private async start(): Promise<Transaction> {
    const transaction = await this.write(startTransaction)
    this.open = transaction
    return {
      collection: (name) => ({
        doc: (id) => {
          const document = transaction.collection(name).doc(id)
          return {
            get: () => this.write(() => document.get()),
            update: (change) => this.write(() => document.update(change)),
          }
        },
      }),
      commit: () =>
        this.write(async () => {
          const done = await transaction.commit()
          this.open = undefined
          return done
        }),
      rollback: () => transaction.rollback(),
    }
  }
}
