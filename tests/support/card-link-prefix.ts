/** What the links on printed cards begin with. */
export const CARD_LINK_PREFIX = 'https://grid.example.gov.cn/c/'
