import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { cuesSchema } from '../lib/corpus/records/cues';
import { occasionSchema } from '../lib/corpus/records/occasion';
import { articleSchema, primarySchema } from '../lib/corpus/records/record';
import { styleNotesSchema } from '../lib/corpus/records/style-notes';
import {
  gateSchema,
  labelsSchema,
  namesSchema,
  outletsSchema,
  personSchema,
  topicSchema,
} from '../lib/corpus/records/tables';

const SCHEMAS: Record<string, v.GenericSchema> = {
  article: articleSchema,
  primary: primarySchema,
  statements: occasionSchema,
  person: personSchema,
  outlets: outletsSchema,
  names: namesSchema,
  topic: topicSchema,
  gate: gateSchema,
  labels: labelsSchema,
  'style-notes': styleNotesSchema,
  cues: cuesSchema,
};

/**
 * A JSON Schema by file name for each kind of file in a corpus folder. Rules that JSON Schema cannot say (a day that exists, a
 * clause of fourteen words) are left out of it; `corpus check` has them all.
 */
export function editorSchemas(): Map<string, object> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      toJsonSchema(schema, { errorMode: 'ignore' }),
    ]),
  );
}
