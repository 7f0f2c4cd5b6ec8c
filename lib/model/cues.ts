/**
 * Words that are about something (money, faith, the law), in frames, and what hides them. English; without a frame nothing is
 * looked for.
 */
export interface CueFrames {
  frames: readonly CueFrame[];
  /** Names and phrases inside which no term counts. */
  masks: readonly string[];
}

/** The words of one frame, by how much they tell. */
export interface CueFrame {
  id: string;
  /** Names its subject alone. */
  strong: readonly string[];
  /** Only beside another term of the frame. */
  weak: readonly string[];
  /** Belongs to the story itself: only where the frame is told without it. */
  topic: readonly string[];
}

export const NO_CUES: CueFrames = { frames: [], masks: [] };
