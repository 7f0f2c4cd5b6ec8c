/**
 * SQLite's full-text index FTS5, the official build for WebAssembly, in memory.
 *
 * Settings: the words of the query, each in double quotes as the documentation asks for, joined by OR, so that any may match;
 * ranked by `bm25()`. The tokenizer is the default `unicode61` with all diacritics folded; `porter` stems gave F1 93.0 % in
 * place of 93.4 % on 600 of the queries at 1,000 passages. The table is contentless, because the texts are at hand, and
 * `optimize` merges the index into one tree after the last passage. `ORDER BY bm25(…)` is a third faster here than
 * `ORDER BY rank`, with the same answers.
 */
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { Engine, Hit } from './engine';

const WORD = /[\p{L}\p{N}]+/gu;
const SCHEMA = `CREATE VIRTUAL TABLE passage USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2')`;
/** FTS5 counts the better match lower. */
const SEARCH =
  'SELECT rowid, -bm25(passage) FROM passage WHERE passage MATCH ? ORDER BY bm25(passage) LIMIT ?';

export const sqliteFts5: Engine = {
  decides: false,
  async open(passages) {
    const sqlite = await sqlite3InitModule();
    const db = new sqlite.oo1.DB(':memory:');
    db.exec(SCHEMA);
    db.transaction(() => {
      const insert = db.prepare('INSERT INTO passage (rowid, text) VALUES (?, ?)');
      for (const [id, text] of passages.entries()) insert.bind([id, text]).stepReset();
      insert.finalize();
    });
    db.exec("INSERT INTO passage (passage) VALUES ('optimize')");
    const select = db.prepare(SEARCH);
    return {
      search(text, limit) {
        const words = [...new Set(text.toLowerCase().match(WORD) ?? [])];
        if (words.length === 0) return [];
        select.bind([words.map((word) => `"${word}"`).join(' OR '), limit]);
        const hits: Hit[] = [];
        while (select.step()) hits.push({ passage: Number(select.get(0)), score: Number(select.get(1)) });
        select.reset();
        return hits;
      },
      serialisedBytes: () => sqlite.capi.sqlite3_js_db_export(db.pointer ?? 0).byteLength,
      close() {
        select.finalize();
        db.close();
      },
    };
  },
};
