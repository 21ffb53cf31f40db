/** What the screens around the table need from the outside world. The shell gives it; tests may give their own. */
import type { Accessor } from 'solid-js';
import type { Answers } from '../classroom/index.ts';
import type { Seat as Player } from '../flow/index.ts';
import type { ScenarioCard } from '../present/card.ts';
import type { Seat, Text } from '../scenario/types.ts';
import type { Language } from '../wording/format.ts';
import type { ReasonWording } from '../wording/reasonTexts.ts';
import type { ClassTask, Examiner } from './classroom/examiner.ts';
import type { Analyst, FinishedGame } from './debrief/analyst.ts';
import type { Delegation } from './play/counsel.ts';
import type { LoadTable } from './play/tableHandle.ts';
import type { Route } from './routes.ts';
import type { Settings } from './settings.ts';
import type { SavedDraft, WorkshopPorts } from './workshop/ports.ts';

/** One side of a saved game, as lists show it. */
export interface SavedSide {
  readonly code: string;
  readonly name: Text;
  /** Played by somebody at this screen. */
  readonly person: boolean;
}

/** A game as it is kept on this device. What lists show stands beside the record, which is read only to play on. */
export interface SavedGame {
  readonly id: string;
  readonly scenario: string;
  /** Text of a scenario file of the player's own; null for one that comes with the game. */
  readonly scenarioText: string | null;
  readonly title: Text;
  readonly year: string;
  readonly sides: readonly SavedSide[];
  readonly round: number;
  readonly rounds: number;
  readonly over: boolean;
  /** Played with the guide of the scenario. */
  readonly guided: boolean;
  /** Id of the assignment that it was begun for, or null. */
  readonly task: string | null;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** A `SittingRecord` as JSON. */
  readonly record: string;
  /** The draft of the workshop that it tries out; missing in a game played for its own sake. */
  readonly draft?: string;
}

/** A game begun for an assignment, with what else goes into its hand-in. */
export interface Attempt {
  readonly student: string;
  /** Id of the game. */
  readonly game: string;
  /** Games begun for the assignment by then, this one included. */
  readonly attempts: number;
  /** Times that the game was opened again. */
  readonly reloads: number;
  readonly before: Answers;
  readonly after: Answers;
}

/** An assignment on this device: one that was set here, or how far somebody has come with it. */
export interface Task extends Omit<Attempt, 'game'> {
  /** `assignmentId` of it. */
  readonly id: string;
  /** The assignment as JSON. */
  readonly assignment: string;
  /** Set on this device. */
  readonly own: boolean;
  /** The game begun last; null while there is none. */
  readonly game: string | null;
  /** Games that were finished and set aside to play again, the newest first: each may still be handed in. */
  readonly earlier?: readonly Attempt[];
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The hand-ins of a class as they came, unread. */
export interface ClassFolder {
  /** Of the assignment. */
  readonly id: string;
  readonly handIns: readonly { readonly file: string; readonly text: string }[];
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Why nothing can be kept: the browser does not allow it, or there is no room. */
export type StorageTrouble = 'denied' | 'full';

export interface KeptSettings {
  /** What has been chosen; everything else follows the system and the defaults. */
  readonly settings: Partial<Settings>;
  readonly language: Language | null;
}

/** Keeps games and settings from visit to visit. No call fails: what cannot be kept lives until the page closes. */
export interface GameStorage {
  /** Games, the newest first. */
  loadGames(): Promise<readonly SavedGame[]>;
  loadGame(id: string): Promise<SavedGame | null>;
  saveGame(game: SavedGame): Promise<void>;
  removeGame(id: string): Promise<void>;
  /** Assignments, the newest first. */
  loadTasks(): Promise<readonly Task[]>;
  loadTask(id: string): Promise<Task | null>;
  saveTask(task: Task): Promise<void>;
  removeTask(id: string): Promise<void>;
  loadClass(task: string): Promise<ClassFolder | null>;
  saveClass(folder: ClassFolder): Promise<void>;
  removeClass(task: string): Promise<void>;
  /** Drafts of the workshop, the newest first. */
  loadDrafts(): Promise<readonly SavedDraft[]>;
  loadDraft(id: string): Promise<SavedDraft | null>;
  saveDraft(draft: SavedDraft): Promise<void>;
  removeDraft(id: string): Promise<void>;
  loadSettings(): Promise<KeptSettings>;
  /** Puts choices over those that are kept. */
  saveSettings(chosen: Partial<KeptSettings>): Promise<void>;
}

/** A game on its way to another device: the record and, if it is the player's own, the scenario file. */
export interface SharedGame {
  readonly record: string;
  readonly scenarioText: string | null;
}

/** Why a tab may no longer write a game. */
export type LostTo = 'taken' | 'removed';

/** What tabs tell each other of games. */
export interface Tabs {
  /** Takes a game over from other tabs; `onLost` hears what became of it. Returns how to let it go. */
  claim(game: string, onLost: (to: LostTo) => void): () => void;
  /** Has other tabs let go of a game that is removed, so that none writes it again. */
  remove(game: string): void;
}

/** A new release of the program. */
export interface Release {
  /** Puts it in place, if one waits; it is there once the page is loaded anew. */
  readonly replace: Accessor<(() => void) | null>;
  /** It is in place: the page should be loaded anew as soon as nothing in hand is lost by it. */
  readonly isInPlace: Accessor<boolean>;
  reload(): void;
}

/** A machine at the table. */
export interface MachinePlayer extends Player {
  close(): void;
}

/** What a machine says of a draft that it has not signed: why, and on which issue or for which cover; no figures. */
export interface SaidObjection {
  readonly by: Seat;
  readonly author: Seat;
  /** Of the draft. */
  readonly version: number;
  /** At which it was said. */
  readonly ply: number;
  readonly code: keyof ReasonWording['objections'];
  readonly issue: number | null;
  readonly position: number | null;
  readonly cover: number | null;
}

export interface MachineInput {
  readonly policy: string;
  readonly seed: number;
  /** Hears that no answer came and the machine passed. */
  readonly onTrouble: () => void;
  /** Hears, after a turn of the machine, why it has not signed what lies on the table. */
  readonly onObjections: (said: readonly SaidObjection[]) => void;
}

export interface Ports {
  readonly storage: GameStorage;
  readonly trouble: Accessor<StorageTrouble | null>;
  readonly cards: readonly ScenarioCard[];
  /** The file of a scenario that comes with the game; fails if it cannot be fetched. */
  scenarioText(id: string): Promise<string>;
  /**
   * Whether games follow changes of the scenario files that come with the program: so it is while somebody writes them,
   * where a reader's saved game would rather stay as it was.
   */
  readonly followsFiles?: boolean;
  /** Names of the machines that can sit at the table. */
  readonly machines: readonly string[];
  machine(input: MachineInput): Promise<MachinePlayer>;
  /** The own delegation of whoever sits at this screen. */
  delegation(): Promise<Delegation>;
  /** Somebody who reckons with a game that is over. */
  analyst(game: FinishedGame): Promise<Analyst>;
  /** Those who play the hand-ins of a class again. */
  examiner(task: ClassTask): Promise<Examiner>;
  /** The canvas, as `Play` mounts it. */
  readonly loadTable: LoadTable;
  drawSeed(): number;
  newId(): string;
  now(): number;
  readonly tabs: Tabs;
  readonly release: Release;
  /** The whole address of a game, or null if it is too long for one. */
  linkOf(game: SharedGame): Promise<string | null>;
  /** The game of a link; null if it is broken. */
  readLink(packed: string): Promise<SharedGame | null>;
  /** The whole address of a screen. */
  addressOf(route: Route): string;
  /** Plain data as letters that stand in an address and can be pasted, or null if they would be more than `longest`. */
  pack(value: unknown, longest?: number): Promise<string | null>;
  /** What was packed, unread; undefined if the text is broken. */
  unpack(packed: string): Promise<unknown>;
  /** What the workshop alone needs. */
  workshop(): Promise<WorkshopPorts>;
  download(name: string, text: string): void;
  copy(text: string): Promise<boolean>;
}
