import { type Accessor, createContext, createSignal, useContext } from 'solid-js';
import type { Assignment, Echo } from '../../classroom/index.ts';
import type { Names } from '../../present/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { ClassWording } from '../../wording/class.ts';
import type { Format } from '../../wording/format.ts';
import type { ClassState, Entry } from './classState.ts';

/** What the parts of the class debrief share. */
export interface ClassView {
  /** Of the assignment. */
  readonly id: string;
  readonly set: Assignment;
  readonly scenario: Scenario;
  readonly state: ClassState;
  readonly hidden: Accessor<boolean>;
  /** By place in the list: what stands there a second time. */
  readonly echoes: Accessor<readonly Echo[]>;
  readonly words: Accessor<ClassWording>;
  readonly names: Accessor<Names>;
  readonly format: Accessor<Format>;
  /** The name of a table: its student or file, or its number where names are hidden or none was given. */
  nameOf(entry: Entry, place: number): string;
}

/** Outlives the screen: whoever hid the names finds them hidden at a table, and on the way back. */
export const [hidden, setHidden] = createSignal(false);

/** Id of the hand-in whose own debrief was left last: whoever comes back to its class goes on there; null for none. */
export const [left, setLeft] = createSignal<string | null>(null);

/** The name of a table, as its class shows it. */
export function tableName({ handIn, file }: Entry, place: number, words: ClassWording): string {
  const name = handIn ? handIn.student : file;
  return hidden() || name === '' ? words.table(place + 1) : name;
}

/** Whether the name of a table says more than its number, beside which it would else stand twice. */
export const isNamed = (name: string, place: number, words: ClassWording): boolean =>
  name !== words.table(place + 1) && name !== `${place + 1}`;

/** A table by its number and, where it has one, its name. */
export const signOf = (name: string, place: number, words: ClassWording): string =>
  isNamed(name, place, words) ? words.tableOf(place + 1, name) : words.table(place + 1);

export const ClassContext = createContext<ClassView>();

export function useClass(): ClassView {
  const view = useContext(ClassContext);
  if (!view) throw new Error('no class around this component');
  return view;
}
