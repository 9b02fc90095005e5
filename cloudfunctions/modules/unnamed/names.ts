import type { Viewer } from '../org/rules/viewer'
import type { Report } from '#shared/life/report'
import { aliasOf, reportOfAlias } from './rules/alias'
import type { UnnamedPorts } from './ports/unnamed-reporters'

/**
 * The viewer as a report knows them: a person who reported it unnamed, or what was merged into it, goes by the alias there, so
 * that nothing they do leaves their openid behind; a person who reported it by name goes by their openid, whatever was merged into it. Asks
 * nothing of a report with nobody unnamed.
 */
export async function actingAs(
	viewer: Viewer,
	{ id, isUnnamed, reporter, state }: Pick<Report, 'id' | 'isUnnamed' | 'reporter' | 'state'>,
	{ unnamed }: UnnamedPorts,
): Promise<Viewer> {
	if (reporter.openid === viewer.openid) return viewer
	const merged = state.merged.flatMap(({ openid = '' }) => reportOfAlias(openid) ?? [])
	const ids = [...(isUnnamed ? [id] : []), ...merged]
	if (ids.length === 0) return viewer
	const known = await unnamed.openidsOf(ids)
	const own = ids.find((one) => known.get(one) === viewer.openid)
	return own === undefined ? viewer : { ...viewer, openid: aliasOf(own) }
}

/**
 * The openids behind these names: an openid stands for itself, an alias for the unnamed reporter. Asks nothing where
 * none is an alias.
 */
export async function openidsBehind(
	names: readonly string[],
	{ unnamed }: UnnamedPorts,
): Promise<(name: string) => string | undefined> {
	const ids = names.flatMap((name) => reportOfAlias(name) ?? [])
	const known = ids.length === 0 ? new Map<string, string>() : await unnamed.openidsOf([...new Set(ids)])
	return (name) => {
		const reportId = reportOfAlias(name)
		return reportId === null ? name : known.get(reportId)
	}
}
