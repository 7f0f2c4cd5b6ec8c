import { describe, expect, it } from 'vitest';
import { guessLanguage } from './guess-language';

describe('guessLanguage', () => {
  it.each([
    ['en', 'The library will stay open until ten on weekdays, and the council has said that it is glad.'],
    ['es', 'La biblioteca abrirá hasta las diez de la noche, según dijo el consejo en un comunicado.'],
    ['pt', 'A biblioteca não vai fechar aos domingos, mas o conselho disse que foi uma decisão difícil.'],
    ['fr', 'La bibliothèque est ouverte dans la soirée pour les étudiants qui sont au travail avec elle.'],
    ['de', 'Die Bücherei ist auch am Abend für die Leser da, und der Rat hat sich nicht dagegen gestellt.'],
    ['en', 'Ada Winslow'],
    ['en', ''],
  ])('%s: %s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang);
  });
});
