import { startReader } from '../reader/start-reader';

/** The sample is a page of the extension itself, where nothing can be injected: it brings its reader along. */
startReader();
