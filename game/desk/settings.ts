/** What a person may choose about the screen. Kept by the shell from visit to visit. */
export interface Settings {
  readonly motion: 'full' | 'reduced';
  readonly sound: boolean;
  readonly textSize: 1 | 1.15 | 1.3;
  readonly projector: boolean;
  /** Speed at which acts of others are told. */
  readonly speed: 1 | 2 | 4;
  /** The table as text in place of the canvas. */
  readonly plainTable: boolean;
  /** Single keys of the play screen; whoever speaks to the computer may want none. */
  readonly keys: boolean;
  /** How scenarios are written in the workshop; null for code where there is room for it, and a form elsewhere. */
  readonly workshop: 'form' | 'code' | null;
}

/** Before anything is chosen. Nobody is surprised by sound. */
export const DEFAULT_SETTINGS: Settings = {
  motion: 'full',
  sound: false,
  textSize: 1,
  projector: false,
  speed: 1,
  plainTable: false,
  keys: true,
  workshop: null,
};
