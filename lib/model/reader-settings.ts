/** Where the extension may look at pages by itself: the collection's newsrooms, every site, or nowhere but on a click. */
export type Where = 'newsrooms' | 'everywhere' | 'click';

/** The language of the interface: as the browser speaks, or one that was chosen. */
export type InterfaceLanguage = 'browser' | 'en' | 'es';

/** What the reader chose. All of it stays on the device. */
export interface Settings {
  /** Null until the reader has chosen once. */
  where: Where | null;
  /** Whether quotes are marked in pages. */
  marks: boolean;
  language: InterfaceLanguage;
  /** Host names without `www.`: nothing runs there by itself and nothing is marked; subdomains are meant too. */
  quiet: string[];
}
