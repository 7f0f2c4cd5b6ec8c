import type { InterfaceLanguage } from '../../lib/model/reader-settings';
import { useWords } from '../language';
import { Section } from './section';

const LANGUAGES = ['browser', 'en', 'es'] satisfies InterfaceLanguage[];

/** The language of the interface, each by its own name. */
export function LanguageSetting(props: {
  language: InterfaceLanguage;
  onLanguage(language: InterfaceLanguage): void;
}) {
  const w = useWords().options;
  return (
    <Section name="language" title={w.language} what={w.languageWhat}>
      <div class="radios" role="radiogroup" aria-labelledby="language">
        {LANGUAGES.map((language) => (
          <label class="radio" key={language}>
            <input
              type="radio"
              name="language"
              value={language}
              checked={props.language === language}
              onChange={() => props.onLanguage(language)}
            />
            <span lang={language === 'browser' ? undefined : language}>{w.languages[language]}</span>
          </label>
        ))}
      </div>
    </Section>
  );
}
