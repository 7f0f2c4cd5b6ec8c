import type { InterfaceLanguage, Where } from '../../../lib/model/reader-settings';
import { ownNames } from '../own-names';
import { many } from './forms';

const languages: Record<InterfaceLanguage, string> = { browser: 'As the browser', ...ownNames };

/** What happens once a choice is made. */
const next: Record<Where, string> = {
  newsrooms:
    'Next: open an article there about the topic of the collection; its quotes are marked by themselves.',
  everywhere:
    'Next: open any article about the topic of the collection; its quotes are marked by themselves.',
  click: 'Next: on a news page, press the Source Context button in the toolbar.',
};

/** Commands by their name in the manifest; one that is not here goes by the manifest's description. */
const commands: Record<string, string> = {
  _execute_action: 'Open the popup',
  _execute_browser_action: 'Open the popup',
  'next-quote': 'Next quote',
  'previous-quote': 'Previous quote',
  'toggle-marks': 'Show or hide the marks',
};

/** The options and first-run page, and the menu of the popup. */
export const options = {
  // first run
  welcome: 'See where a quote has been',
  sentences: [
    'On a news page, Source Context finds the quotes and shows where else each one was printed.',
    'It shows which words were kept, cut or changed, and rates no outlet.',
    'Everything happens on your device, and what you read is never sent anywhere.',
  ],
  exampleCaption: 'One sentence, printed two ways',
  exampleStart: 'We will ',
  exampleOne: 'keep',
  exampleOther: 'reopen',
  exampleEnd: ' every library in the county.',
  next,
  tryNow: 'Try it now',
  openSample: 'Open the sample article',
  allSettings: 'All settings',
  deleted: 'Everything stored was deleted.',

  // where it runs
  title: 'Settings',
  whereQuestion: 'Where may it run?',
  whereWhat:
    'The browser asks you to confirm. A small check on these sites looks for articles about the topic.',
  newsrooms: (n: number) => `By itself on ${many(n, 'news site', 'news sites')}`,
  newsroomsUnknown: 'By itself on news sites',
  newsroomsWhat: 'The newsrooms and agencies of the collection, no other site',
  everywhere: 'On every site',
  everywhereWhat: 'Also finds its quotes on sites the collection does not know',
  click: 'Only when I click',
  clickWhat: 'Nothing runs until you press the button in the toolbar',
  chosen: 'Chosen',
  notGranted: 'The browser has not given this permission yet. Choose again to be asked.',

  // marks
  on: 'On',
  off: 'Off',
  marks: 'Marks in pages',
  marksWhat: 'Quotes that were printed elsewhere get a line under them in the article.',
  marksSwitch: 'Mark quotes in pages',
  markElsewhere: 'Dotted: printed elsewhere',
  markDiffers: 'Double: elsewhere in other words',
  markElsewhereExample: 'The doors open on Monday.',
  markDiffersExample: 'We will reopen every library.',

  // language
  language: 'Language',
  languageWhat: 'Of this page, the popup and the marks. Articles stay in their own.',
  languages,

  // quiet sites
  quiet: 'Quiet sites',
  quietWhat: 'Here nothing runs by itself and nothing is marked. A click on the button still works.',
  quietNone: 'No site is quiet.',
  none: 'none',
  quietAdd: 'Add a site',
  quietAddButton: 'Add',
  quietHint: 'such as thehill.com',
  quietRemove: (site: string) => `Remove ${site}`,
  quietRemoveButton: 'Remove',
  quietAdded: (site: string) => `${site} is quiet now.`,
  quietRemoved: (site: string) => `${site} is no longer quiet.`,
  quietBad: (text: string) => `“${text}” is not a site; write it like thehill.com.`,
  quietAlready: (site: string) => `${site} is quiet already.`,
  quietFull: (most: number) => `The list is full at ${most} sites; remove one first.`,

  // keyboard
  keyboard: 'Keyboard',
  keyboardWhat: 'These work in every page.',
  command: (name: string, description: string): string => commands[name] ?? description,
  noKey: 'no key yet',
  changeKeys: 'Change the keys',
  changeKeysByHand:
    'To change them, open about:addons, press the gear, and choose “Manage Extension Shortcuts”.',

  // what is stored
  stored: 'What is stored',
  storedWhat: 'These choices, in this browser:',
  storedWhere: 'Where it runs',
  notChosen: 'not chosen yet',
  nothingElse: 'Nothing else. No page, no quote, no history.',
  forget: 'Delete all of it',
  forgetQuestion: 'Delete these choices and give the permissions back?',
  forgetYes: 'Delete',
  forgetNo: 'Keep',

  // the popup's menu
  menu: 'Menu',
  quietHere: (site: string) => `Quiet on ${site}`,
};
