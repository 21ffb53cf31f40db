/** What the workshop needs from the outside world, apart from what every screen has. The shell gives it. */
import type { Fault, ScenarioFile } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Language } from '../../wording/format.ts';
import type { BalanceTeam } from './balanceTeam.ts';

/** Bytes of a file that is read at all. */
export const MOST_BYTES = 2_000_000;

/** A scenario in the making, as it is kept on this device. */
export interface SavedDraft {
  readonly id: string;
  /** Name of its file, with its ending. */
  readonly name: string;
  readonly text: string;
  /** The text as it was last opened from or saved to a file; null if it never was. */
  readonly filed: string | null;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The play-test under way, as JSON; missing if there is none. */
  readonly test?: string;
}

/** What is to be said of a text. */
export interface Proof {
  readonly text: string;
  readonly faults: readonly Fault[];
  /** The file as far as its form is right. */
  readonly source: ScenarioFile | null;
  /** What can be played; null where there is an error. */
  readonly scenario: Scenario | null;
}

/** Something that could stand at a place of the text. */
export interface Offer {
  readonly label: string;
  readonly detail: string;
  /** What it means, as plain text. */
  readonly about: string;
  readonly from: number;
  readonly to: number;
  /** What is written; places to fill in are marked as `${name}`. */
  readonly text: string;
}

export interface Explanation {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Somebody who reads along. An answer that takes too long fails with `TooSlow`. */
export interface Proofreader {
  read(text: string, file: string): Promise<Proof>;
  /** All that `read` finds, and what has to be reckoned: slower. Rejects when it is aborted. */
  lint(text: string, file: string, signal: AbortSignal): Promise<readonly Fault[]>;
  offers(text: string, offset: number, language: Language): Promise<readonly Offer[]>;
  explain(text: string, offset: number, language: Language): Promise<Explanation | null>;
  close(): void;
}

export class TooSlow extends Error {}

/** A file on the disk of the reader that can be written again. */
export interface FileHandle {
  readonly name: string;
}

export type OpenedText =
  | { readonly is: 'text'; readonly name: string; readonly text: string; readonly handle: FileHandle | null }
  /** It was not read, because it cannot be a scenario. */
  | { readonly is: 'tooBig'; readonly name: string; readonly bytes: number; readonly most: number };

/** Files of the reader's own. */
export interface TextFiles {
  /** Has the reader choose one; null if none was chosen, or if the browser has no chooser that can write again. */
  choose(): Promise<OpenedText | null>;
  /** Whether `choose` can do anything here. */
  readonly canChoose: boolean;
  read(file: File): Promise<OpenedText>;
  /** Writes to the file, or to one that the reader chooses; gives it back, or null if the reader chose none. */
  save(handle: FileHandle | null, name: string, text: string): Promise<FileHandle | null | 'downloaded'>;
}

export interface WorkshopPorts {
  readonly files: TextFiles;
  proofreader(): Proofreader;
  /** Machines that play a scenario many times. */
  balance(): BalanceTeam;
}
