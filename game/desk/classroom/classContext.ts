import { type Accessor, createContext, useContext } from 'solid-js';
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

export const ClassContext = createContext<ClassView>();

export function useClass(): ClassView {
  const view = useContext(ClassContext);
  if (!view) throw new Error('no class around this component');
  return view;
}
