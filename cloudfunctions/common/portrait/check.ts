import { withVerdict, type Verdict } from '../../../miniprogram/domain/content/check'
import { handOver } from '../content/hand-over'
import type { Portrait } from '../ports/portrait-store'
import type { Ports } from '../ports/ports'
import { placeOfPortraits, portraitPath } from './files'

/** Hands portraits over to WeChat, which pushes its verdicts later. */
export async function askAboutPortraits(
  portraits: readonly Portrait[],
  now: number,
  ports: Ports,
): Promise<void> {
  const checks = await handOver(
    portraits.map(({ check }) => check),
    now,
    ports,
  )
  for (const [at, portrait] of portraits.entries()) {
    const check = checks[at]
    // Whoever gave another photo meanwhile has it asked about on its own.
    if (check) await ports.portraits.setCheck(portrait, check)
  }
}

/**
 * Takes WeChat's verdict on a portrait. One that passes is on every card of its person at once: it is copied to where
 * cards look for it. A copy, since a client may write its own upload over at any time.
 */
export async function takePortraitVerdict(portrait: Portrait, verdict: Verdict, ports: Ports): Promise<void> {
  const { personId, fileId } = portrait
  const check = withVerdict(portrait.check, verdict, ports.clock.now())
  if (check.state !== 'passed') {
    await ports.portraits.setCheck(portrait, check)
    return
  }
  const copy = await ports.files.copy(fileId, portraitPath(personId))
  await ports.roster.setPortraits(placeOfPortraits(copy, personId))
  const kept = await ports.portraits.setCheck(portrait, check)
  // Whoever took their photo back in this very moment does not want it on the card.
  if (!kept && !(await ports.portraits.get(personId))) await ports.files.remove([copy])
}
