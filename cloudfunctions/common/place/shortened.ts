/** The text with each one of its characters left out. */
export function shortened(text: string): string[] {
  const rests = [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1))
  return [...new Set(rests)]
}
