/** Whether a page is in elder mode. */
export const isElder = (page: Element): boolean => page.querySelector('.page-elder') !== null
