import type { InterfaceLanguage, Settings } from '../../lib/model/reader-settings';
import type { Extent } from '../../lib/model/report';
import { useWords } from '../language';
import { ExtentLines } from '../popup/extent-lines';
import { KeyboardSetting, type Shortcut } from './keyboard-setting';
import { LanguageSetting } from './language-setting';
import { MarksSetting } from './marks-setting';
import { PageHead } from './page-head';
import { QuietSetting } from './quiet-setting';
import { Section } from './section';
import { StoredSetting } from './stored-setting';
import { WhereChoice, type WhereChoiceProps } from './where-choice';

export interface OptionsProps extends Omit<WhereChoiceProps, 'where'> {
  settings: Settings;
  extent: readonly Extent[];
  /** Empty where the browser has no keys to tell; then nothing is said of them. */
  shortcuts: readonly Shortcut[];
  quietLimit: number;
  onMarks(on: boolean): void;
  onLanguage(language: InterfaceLanguage): void;
  onQuiet(site: string, quiet: boolean): void;
  onChangeKeys: (() => void) | null;
  /** The reader has confirmed that everything stored is to be deleted. */
  onForget(): void;
}

/** All settings, one idea a section. */
export function Options(props: OptionsProps) {
  const w = useWords();
  const { settings, newsrooms } = props;
  return (
    <div class="page settings">
      <PageHead />
      <main>
        <h1>{w.options.title}</h1>
        <Section name="where" title={w.options.whereQuestion} what={w.options.whereWhat}>
          <WhereChoice {...props} where={settings.where} />
        </Section>
        <MarksSetting marks={settings.marks} onMarks={props.onMarks} />
        <LanguageSetting language={settings.language} onLanguage={props.onLanguage} />
        <QuietSetting quiet={settings.quiet} limit={props.quietLimit} onQuiet={props.onQuiet} />
        {props.shortcuts.length > 0 && (
          <KeyboardSetting shortcuts={props.shortcuts} onChangeKeys={props.onChangeKeys} />
        )}
        <StoredSetting settings={settings} newsrooms={newsrooms} onForget={props.onForget} />
      </main>
      <footer class="page-foot">
        <div>
          <ExtentLines extent={props.extent} />
          <p class="promise">{w.promise}</p>
        </div>
      </footer>
    </div>
  );
}
