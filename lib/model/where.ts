/** Where the extension may look at pages by itself: the collection's newsrooms, every site, or nowhere but on a click. */
export type Where = 'newsrooms' | 'everywhere' | 'click';
