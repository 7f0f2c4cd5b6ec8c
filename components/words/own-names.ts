/** Each language of the interface by its own name: whoever is lost in another finds theirs. */
export const ownNames = { en: 'English', es: 'Español' };
