import { many } from './forms';

/** The options and first-run page. */
export const options = {
  welcome: 'See where a quote has been',
  optionsTitle: 'Where Source Context runs',
  intro:
    'On a news page, Source Context finds the quotes and shows where else each one was printed, what was kept, cut or changed, and how each article introduced it.',
  privacyTitle: 'Nothing leaves your device',
  privacy: 'Everything happens on your device. What you read is never sent anywhere.',
  privacyMore: 'No account, no request to any server. In private windows nothing is kept.',
  whereQuestion: 'Where may it run?',
  whereHint: 'Your browser will ask you to confirm. You can change this at any time.',
  newsrooms: (n: number) => `By itself on ${many(n, 'news site', 'news sites')}`,
  newsroomsWhat:
    'Only on the newsrooms and agencies in the collection. A small check looks at each article there; the rest of the web is never touched.',
  everywhere: 'On every site',
  everywhereWhat:
    'The same small check on every page you open. It finds the quotes on sites the collection does not know.',
  click: 'Only when I click',
  clickWhat:
    'Nothing runs until you press the button in the toolbar. Then it reads that one page. No extra permission.',
  chosen: 'Chosen',
  notGranted: 'The browser has not given this permission yet. Choose again to be asked.',
  tryNow: 'Try it now',
  tryNowWhat: 'A short sample article comes with the extension. It works without a network.',
  openSample: 'Open the sample article',
  exampleCaption: 'One sentence, printed two ways',
  exampleSame: 'We will ',
  exampleThere: 'keep',
  exampleHere: 'reopen',
  exampleRest: ' every library in the county.',
};
