import { halfWidth } from '../text/half-width'

/** Text without spaces and punctuation, with half-width digits and letters: names are compared in this form. */
export function normalText(text: string): string {
  return halfWidth(text)
    .replace(/[\s\u3000,.;:!?'"()[\]{}<>|/\\_\-\u00b7\u2014\u2018-\u201d\u3001\u3002\u3008-\u3011]/g, '')
    .toLowerCase()
}
