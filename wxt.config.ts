import { defineConfig } from 'wxt';
import { ensurePack } from './cli/corpus-files';

/** Where the worker finds the bundled corpus inside the package. */
const PACK = 'corpora/raids-2016.pack';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    // Four: Chrome does not load an extension that suggests keys for five. Why these keys: docs/keyboard.md.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S', mac: 'MacCtrl+Shift+S' },
      },
      'next-quote': {
        suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-quote': {
        suggested_key: { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+0', mac: 'MacCtrl+Shift+0' },
        description: '__MSG_commandMarks__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'source-context@sourcecontext.example',
              // 140: CSS Custom Highlight API; 142 on Android: data_collection_permissions.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      const { path } = await ensurePack();
      files.push({ absoluteSrc: path, relativeDest: PACK });
    },
  },
});
