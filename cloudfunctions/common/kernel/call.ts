import { chinaDay } from '../../../miniprogram/domain/clock/china-time'
import type { Viewer } from '../../../miniprogram/domain/life/relations'
import { postsOn, type Person } from '../../../miniprogram/domain/roster/person'
import type { Role } from '../contract/method'
import type { Ports } from '../ports/ports'
import { rosterKey } from '../roster/documents'
import { keysWithCaller, RosterSnapshot } from '../roster/snapshot'
import { UserError } from './user-error'

/** One call of one method: who calls, when, and what the roster says of them. */
export class Call {
  /** The moment of the call, milliseconds since 1970: one for the whole call. */
  readonly now: number
  private checked = false

  constructor(
    readonly openid: string,
    readonly ports: Ports,
    private readonly roles: readonly Role[],
  ) {
    this.now = ports.clock.now()
  }

  /** The calendar day of the call in China. */
  get day(): string {
    return chinaDay(this.now)
  }

  /** True when nobody needs a role for this method, or when the roster was asked for it. */
  get rolesChecked(): boolean {
    return this.checked || this.roles.includes('anyone') || this.roles.includes('resident')
  }

  /**
   * Reads the caller, the pointer and whatever else has one of the keys, in one call to the database.
   * @throws UserError NO_PERMISSION when the caller has none of the method's roles.
   */
  async roster(keys: readonly string[] = []): Promise<{ snapshot: RosterSnapshot; viewer: Viewer }> {
    const snapshot = new RosterSnapshot(await this.ports.roster.find(keysWithCaller(this.openid, keys)))
    const person = snapshot.person(rosterKey.openid(this.openid))?.person
    this.checkRoles(person)
    const homes = confirmedHomes(snapshot, this.openid)
    return { snapshot, viewer: { openid: this.openid, homes, ...(person && { person }) } }
  }

  private checkRoles(person: Person | undefined): void {
    const held = new Set<Role>(['anyone', 'resident'])
    for (const { post } of person ? postsOn(person, this.day) : []) {
      held.add('staff')
      if (post === 'dispatcher' || post === 'clerk') held.add(post)
    }
    if (!this.roles.some((role) => held.has(role))) throw new UserError('NO_PERMISSION')
    this.checked = true
  }
}

/** A tie that nobody has confirmed shows nothing of the neighbourhood. */
function confirmedHomes(snapshot: RosterSnapshot, openid: string): string[] {
  const homes = snapshot.households(rosterKey.openid(openid)).map(({ household }) => household)
  return homes
    .filter(({ members }) => members.some((one) => one.openid === openid && one.state === 'confirmed'))
    .flatMap(({ path }) => path.map(({ code }) => code))
}
