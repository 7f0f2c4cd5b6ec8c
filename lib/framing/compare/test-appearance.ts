import type { Appearance } from '../../model/report';

/** For tests: a news article that prints “Stop this now.” as the page does. */
export function appearance(outlet: string, more: Partial<Appearance>): Appearance {
  return {
    article: `${outlet}-1`,
    outlet,
    kind: 'news',
    url: null,
    published: null,
    title: '',
    titleSeen: true,
    primary: false,
    lang: 'en',
    text: 'Stop this now.',
    read: 'whole',
    edges: { start: 'seen', end: 'seen' },
    origin: null,
    credit: null,
    verdict: 'same',
    edits: [],
    framing: [],
    ...more,
  };
}
