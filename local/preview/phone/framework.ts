import { glassEasel, MiniProgramEnv, type types } from 'glass-easel-miniprogram-adapter'
import { BUILTIN_NAMES } from '../builtin-names'
import { PhoneBackend } from './backend'
import type { BuiltApp, BuiltPart } from './types'

/** The object that Page(), Component() and Behavior() are called with, as far as it is looked into. */
interface Definition {
	behaviors?: unknown[]
	options?: { styleIsolation?: types.StyleIsolation; addGlobalClass?: boolean }
}

type CodeSpace = ReturnType<MiniProgramEnv['createCodeSpace']>
type PageDefinition = Parameters<ReturnType<CodeSpace['component']>['pageDefinition']>[0]
type ComponentDefinition = Parameters<ReturnType<CodeSpace['component']>['definition']>[0]
type BehaviorDefinition = Parameters<ReturnType<CodeSpace['behavior']>['definition']>[0]

/** glass-easel, set up as a mini-program's view layer; knows every page and component after `register`. */
export class Framework {
	readonly backend = new PhoneBackend()
	private readonly env = new MiniProgramEnv()
	private readonly space = this.env.createCodeSpace('', true)
	private readonly associated = this.env.associateBackend(this.backend)
	private readonly formField: unknown
	/** The part whose script is running: Page() and Component() belong to it. */
	private loading = ''

	constructor() {
		const components = this.space.getComponentSpace()
		// Vant's button has a property called "dataset", which must not be written onto its DOM element. By their ids are found:
		// what a page scrolls to, what a label is for, the child that a scroll-view shows.
		components.updateComponentOptions({ writeFieldsToNode: false, writeIdToDOM: true })
		for (const name of BUILTIN_NAMES) components.setGlobalUsingComponent(name, `wx-${name}`)
		this.formField = this.space
			.behavior()
			.definition({ properties: { name: String, value: null } })
			.register()
	}

	/** The global functions that a mini-program's scripts call. */
	globals() {
		return {
			Behavior: (definition: Definition) =>
				this.space
					.behavior()
					.definition(this.adapted(definition) as unknown as BehaviorDefinition)
					.register(),
			Component: (definition: Definition) => {
				this.takeStyleOptions(definition)
				this.space
					.component(this.loading)
					.definition(this.adapted(definition) as unknown as ComponentDefinition)
					.register()
			},
			Page: (definition: Definition) =>
				this.space
					.component(this.loading)
					.pageDefinition(this.adapted({ ...definition }) as unknown as PageDefinition)
					.register(),
		}
	}

	/** Takes over templates, styles and scripts; runs each script once, the app's first. */
	register({ appCss, loadApp, templates, parts }: BuiltApp): void {
		this.backend.registerStyleSheetContent('app', appCss)
		this.space.addStyleSheet('app', 'app')
		for (const part of parts) this.addPart(part, templates)
		loadApp()
		for (const part of parts) {
			this.loading = part.path
			part.load()
		}
	}

	/** Makes a page's root component; it lives once attached. */
	createRoot(path: string) {
		return this.associated.createRoot('wx-page-root', this.space, `/${path}`)
	}

	private addPart({ path, scope, config, css }: BuiltPart, templates: BuiltApp['templates']): void {
		const content = templates[path]
		if (content === undefined) throw new Error(`no compiled template for ${path}`)
		this.space.addComponentStaticConfig(path, config)
		this.space.addCompiledTemplate(path, {
			groupList: templates,
			content,
			fallbackListenerOnNativeNode: true,
		})
		this.backend.registerStyleSheetContent(path, css)
		this.space.addStyleSheet(path, path, scope === '' ? undefined : scope)
	}

	/** The adapter reads style options only from JSON; Vant sets them in script. */
	private takeStyleOptions({ options }: Definition): void {
		const config = this.space.getComponentStaticConfig(this.loading)
		if (config === undefined || options === undefined) return
		if (options.styleIsolation !== undefined) config.styleIsolation ??= options.styleIsolation
		if (options.addGlobalClass === true) config.addGlobalClass = true
	}

	/** The platform's own behaviors are named by text; only the form field has an effect here. */
	private adapted(definition: Definition): Definition {
		if (definition.behaviors === undefined) return definition
		const behaviors = definition.behaviors.flatMap((behavior) => {
			if (typeof behavior !== 'string') return [behavior]
			return behavior === 'wx://form-field' ? [this.formField] : []
		})
		return { ...definition, behaviors }
	}
}

/** Hands the framework's errors on, and keeps its remark on repeated wx:key values quiet as the platform does. */
export function listenForErrors(report: (error: unknown) => void): void {
	glassEasel.addGlobalErrorListener((error) => {
		report(error)
		return false
	})
	glassEasel.addGlobalWarningListener((message) => !message.includes('keys are not unique'))
}
