import { reportOfAlias } from '../life/unnamed'
import type { Ports } from '../../../ports/ports'

/**
 * Who goes by these names: an openid stands for itself, the alias of somebody unnamed for whoever it is. Asks nothing where
 * none is an alias.
 */
export async function openidsBehind(
	names: readonly string[],
	{ unnamed }: Pick<Ports, 'unnamed'>,
): Promise<(name: string) => string | undefined> {
	const ids = names.flatMap((name) => reportOfAlias(name) ?? [])
	const known = ids.length === 0 ? new Map<string, string>() : await unnamed.openidsOf([...new Set(ids)])
	return (name) => {
		const reportId = reportOfAlias(name)
		return reportId === null ? name : known.get(reportId)
	}
}
