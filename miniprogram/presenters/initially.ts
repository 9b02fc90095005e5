/** The first value of a page's field, with the type that it has later. */
export const initially = <T>(value: T): T => value
