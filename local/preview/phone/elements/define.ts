import { BUILTIN_NAMES } from '../../builtin-names'
import {
	CheckboxElement,
	CheckboxGroupElement,
	RadioElement,
	RadioGroupElement,
	SliderElement,
	SwitchElement,
} from './choices'
import { ButtonElement, FormElement } from './form'
import { ImageElement } from './image'
import { NavigatorElement } from './navigator'
import { PickerElement } from './picker'
import { PickerViewColumnElement, PickerViewElement } from './picker-view'
import {
	BoxElement,
	CanvasElement,
	IconElement,
	LabelElement,
	PageMetaElement,
	ProgressElement,
	RootPortalElement,
	TextElement,
	VideoElement,
} from './plain'
import { RichTextElement } from './rich-text'
import { ScrollViewElement, SwiperElement } from './scroll'
import { InputElement, TextareaElement } from './text-fields'

const ELEMENTS: Record<string, CustomElementConstructor> = {
	button: ButtonElement,
	canvas: CanvasElement,
	checkbox: CheckboxElement,
	'checkbox-group': CheckboxGroupElement,
	'cover-image': class extends ImageElement {},
	'cover-view': class extends BoxElement {},
	form: FormElement,
	icon: IconElement,
	image: ImageElement,
	input: InputElement,
	label: LabelElement,
	navigator: NavigatorElement,
	'page-meta': PageMetaElement,
	picker: PickerElement,
	'picker-view': PickerViewElement,
	'picker-view-column': PickerViewColumnElement,
	progress: ProgressElement,
	radio: RadioElement,
	'radio-group': RadioGroupElement,
	'rich-text': RichTextElement,
	'root-portal': RootPortalElement,
	'scroll-view': ScrollViewElement,
	slider: SliderElement,
	swiper: SwiperElement,
	'swiper-item': class extends BoxElement {},
	switch: SwitchElement,
	text: TextElement,
	textarea: TextareaElement,
	video: VideoElement,
	view: class extends BoxElement {},
}

/** Defines every built-in component as a custom element `wx-NAME`. */
export function defineElements(): void {
	for (const name of BUILTIN_NAMES) {
		const element = ELEMENTS[name]
		if (element === undefined) throw new Error(`built-in component "${name}" has no element`)
		customElements.define(`wx-${name}`, element)
	}
}
