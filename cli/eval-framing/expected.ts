import * as v from 'valibot';

/** The shared list names more concepts than the labels have; each of its names begins one of these. */
const CONCEPTS: readonly [begins: string, concept: string][] = [
  ['people_', 'people'],
  ['event_operation', 'event'],
  ['event_removal', 'removal'],
  ['event_arrival', 'arrival'],
  ['event_custody', 'custody'],
  ['place_custody', 'custody'],
  ['authority', 'authority'],
  ['law_', 'law'],
  ['critics', 'critics'],
  ['supporters', 'critics'],
];

const place = v.object({ start: v.number(), end: v.number(), text: v.string() });
/** A hand reading of some articles: their quotes, labels and credits with their places. */
export const expectedSchema = v.object({
  quotes: v.array(
    v.object({
      ...place.entries,
      doc: v.string(),
      id: v.string(),
      cue: v.nullable(place),
      via: v.nullable(v.object({ ...place.entries, name: v.string() })),
    }),
  ),
  labels: v.array(v.object({ ...place.entries, doc: v.string(), concept: v.string(), voice: v.string() })),
  credits: v.array(v.object({ ...place.entries, doc: v.string(), outlet: v.optional(v.string()) })),
});
export type Expected = v.InferOutput<typeof expectedSchema>;

/** The concept that the hand reading's name stands for. */
export function conceptOf(name: string): string | undefined {
  return CONCEPTS.find(([begins]) => name.startsWith(begins))?.[1];
}
