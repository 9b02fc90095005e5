import type { CallerPorts, Call as AnyCall } from '../../identity/call'
import type { FilePorts } from '../../ports/ports'
import type { ShowingPorts } from '../showings/ports/showing-store'

export type CardPorts = CallerPorts &
	FilePorts &
	ShowingPorts & {
		/** What the links on printed cards begin with; see docs/adr/0018. Empty when nothing may be printed yet. */
		settings: { cardLinkPrefix: string }
	}

export type Call = AnyCall<CardPorts>
