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
