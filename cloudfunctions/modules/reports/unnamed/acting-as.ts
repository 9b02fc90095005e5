import type { Viewer } from '../../org/rules/viewer'
import type { Report } from '#shared/life/report'
import { aliasOf, reportOfAlias } from '../life/unnamed'
import type { Ports } from '../../../ports/ports'

/**
 * The viewer as a report knows them: whoever reported it unnamed, or what was merged into it, goes by the alias there, so
 * that nothing they do leaves their openid behind; whoever reported it by name goes by that, whatever was merged into it. Asks
 * nothing of a report with nobody unnamed.
 */
export async function actingAs(
	viewer: Viewer,
	{ id, isUnnamed, reporter, state }: Pick<Report, 'id' | 'isUnnamed' | 'reporter' | 'state'>,
	{ unnamed }: Pick<Ports, 'unnamed'>,
): Promise<Viewer> {
	if (reporter.openid === viewer.openid) return viewer
	const merged = state.merged.flatMap(({ openid = '' }) => reportOfAlias(openid) ?? [])
	const ids = [...(isUnnamed ? [id] : []), ...merged]
	if (ids.length === 0) return viewer
	const known = await unnamed.openidsOf(ids)
	const own = ids.find((one) => known.get(one) === viewer.openid)
	return own === undefined ? viewer : { ...viewer, openid: aliasOf(own) }
}
