import { EditorView } from '@codemirror/view';
import {
  type Accessor,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  useContext,
} from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { silenceFor } from '../../analysis/lint/index.ts';
import { type WorkshopTable, workshopTable } from '../../present/workshopTable.ts';
import { type Fault, looseValue, type Path, type Revision, repairOwner } from '../../scenario/index.ts';
import { child } from '../../scenario/shape.ts';
import type { Scenario } from '../../scenario/types.ts';
import { faultText } from '../../wording/faults.ts';
import { repairText } from '../../wording/repairs.ts';
import { type WorkshopWording, workshopWordingOf } from '../../wording/workshop.ts';
import type { Hall } from '../hall.ts';
import { safeName } from './drafts.ts';
import { createDocument, type WorkshopDocument } from './editor/document.ts';
import { rangeOf, showFaults } from './editor/marks.ts';
import { readingAlong } from './editor/reading.ts';
import { createKeptDraft } from './keeping.ts';
import { type Mode, modeOf } from './mode.ts';
import { offsetAt } from './places.ts';
import type { Proofreader, SavedDraft } from './ports.ts';
import { createProofing } from './proofing.ts';

/** A version that can be played. */
export interface Version {
  readonly text: string;
  readonly scenario: Scenario;
}

export interface WorkshopState {
  readonly hall: Hall;
  readonly words: Accessor<WorkshopWording>;
  readonly draft: Accessor<SavedDraft>;
  readonly document: WorkshopDocument;
  /** The value of the text as far as it can be read, for the form. */
  readonly value: { readonly root: unknown };
  /** Whether the text is JSON; else the form rests. */
  readonly isWhole: Accessor<boolean>;
  /** What is wrong with the text as it was last read. */
  readonly faults: Accessor<readonly Fault[]>;
  readonly errors: Accessor<number>;
  /** Whether somebody still looks at the text, or has yet to: what was found so far may not be all. */
  readonly isReading: Accessor<boolean>;
  /** Whether nothing is known of it yet: the first look is still to come. */
  readonly isOpening: Accessor<boolean>;
  /** The text could not be read: it takes too long, or the reader broke. */
  readonly unread: Accessor<'slow' | 'broken' | null>;
  /** The version in hand if it can be played. */
  readonly playable: Accessor<Version | null>;
  /** The last version that could be played. */
  readonly lastGood: Accessor<Version | null>;
  readonly table: Accessor<WorkshopTable | null>;
  /** Whether the table shown is that of an older text. */
  readonly isTableOld: Accessor<boolean>;
  readonly mode: Accessor<Mode>;
  /** The place of the file that the form is to show. */
  readonly shown: Accessor<{ readonly path: Path } | null>;
  setMode(mode: Mode): void;
  /** Leads to a place, in the view that is open. */
  show(path: Path): void;
  goTo(fault: Fault): void;
  mend(fault: Fault): void;
  /**
   * Writes into the file that a remark is meant, and why; null for what nothing silences. False while the text is being
   * read again.
   */
  silence(fault: Fault): ((because: string) => boolean) | null;
  revise(revisions: readonly Revision[], join?: boolean): void;
  /** Notes under which name the text was put into a file, and which text. */
  filed(name: string, text: string): void;
  rename(name: string): void;
  /** Notes which play-test is under way, as JSON. */
  testing(test: string): void;
  /** Whether the text differs from that of its file. */
  readonly isUnfiled: Accessor<boolean>;
}

const WorkshopContext = createContext<WorkshopState>();
export const WorkshopProvider = WorkshopContext.Provider;

export function useWorkshop(): WorkshopState {
  const state = useContext(WorkshopContext);
  if (!state) throw new Error('no workshop around this component');
  return state;
}

/** Makes the state of the workbench for one draft. Needs a Solid root. */
export function createWorkshop(hall: Hall, first: SavedDraft, proofreader: Proofreader): WorkshopState {
  const words = createMemo(() => workshopWordingOf(hall.language()));
  const document = createDocument(first.text, readingAlong(proofreader, hall.language));
  const { text } = document;
  const loose = createMemo(() => looseValue(text()));
  const id = createMemo(() => String(child(loose().value, 'id') ?? ''));
  const [draft, setDraft] = createKeptDraft(hall, first, text, id);
  const { proof, faults, isOfThisText, isReading, unread } = createProofing(
    proofreader,
    text,
    () => draft().name,
  );
  const [shown, setShown] = createSignal<{ readonly path: Path } | null>(null);
  /** A fault that the form cannot show is shown in the code; that is nobody's choice. */
  const [isLedToCode, leadToCode] = createSignal(false);
  const mode = () => (isLedToCode() ? 'code' : modeOf(hall));
  onCleanup(() => proofreader.close());

  const [value, setValue] = createStore<{ root: unknown }>({ root: loose().value });
  // While the text is no JSON the form keeps what it last knew.
  createEffect(
    on(loose, now => now.isWhole && setValue('root', reconcile(now.value, { key: null, merge: true })), {
      defer: true,
    }),
  );

  const playable = createMemo((): Version | null => {
    const there = proof();
    return there?.scenario && there.text === text() ? { text: there.text, scenario: there.scenario } : null;
  });
  const lastGood = createMemo<Version | null>(before => {
    const there = proof();
    return there?.scenario ? { text: there.text, scenario: there.scenario } : before;
  }, null);
  const table = createMemo<WorkshopTable | null>(before => {
    const there = proof();
    return there?.source ? workshopTable(there.source, there.faults) : before;
  }, null);

  createEffect(() => {
    const language = hall.language();
    // What was found in an older text has no place in this one.
    const marks = faults()
      .filter(isOfThisText)
      .map(fault => ({
        fault,
        words: faultText(fault, language),
        repair: fault.repair
          ? repairText(fault.repair, repairOwner(loose().value, fault.repair), language)
          : null,
      }));
    if (proof()?.text === document.view.state.doc.toString()) showFaults(document.view, marks, mend);
  });
  createEffect(() => document.speak(words().code.label, words().code.phrases));

  function select(from: number, to: number): void {
    const { view } = document;
    view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    view.focus();
  }

  function show(path: Path): void {
    setShown({ path });
    if (mode() === 'form') return;
    const { offset, length } = offsetAt(text(), path);
    select(offset, offset + length);
  }

  function mend(fault: Fault): void {
    // A repair is about the text in which the fault was found.
    const isNow = isOfThisText(fault);
    if (fault.repair && isNow) document.revise([fault.repair]);
    hall.announce(isNow ? words().faults.mended : words().faults.looking);
  }

  function silence(fault: Fault): ((because: string) => boolean) | null {
    if (!silenceFor(fault, loose().value, '')) return null;
    return because => {
      const entry = silenceFor(fault, loose().value, because);
      const isNow = entry !== null && isOfThisText(fault);
      if (isNow) document.revise([entry]);
      hall.announce(isNow ? words().faults.silenced : words().faults.looking);
      return isNow;
    };
  }

  return {
    hall,
    words,
    draft,
    document,
    value,
    isWhole: () => loose().isWhole,
    faults,
    errors: () => faults().filter(({ severity }) => severity === 'error').length,
    isReading,
    isOpening: () => proof() === null && unread() === null,
    unread,
    playable,
    lastGood,
    table,
    isTableOld: () => proof()?.source === null,
    mode,
    shown,
    setMode(next) {
      leadToCode(false);
      hall.change({ workshop: next });
    },
    show,
    goTo(fault) {
      setShown({ path: fault.path });
      if (mode() === 'form' && fault.path.length > 0 && loose().isWhole) return;
      leadToCode(true);
      const { from, to } = rangeOf(document.view.state, fault);
      requestAnimationFrame(() => select(from, to));
    },
    mend,
    silence,
    revise: (revisions, join) => {
      if (loose().isWhole) document.revise(revisions, join);
    },
    filed: (name, filed) => setDraft({ ...draft(), name, filed }),
    rename: name => setDraft({ ...draft(), name: safeName(name) }),
    testing: test => setDraft({ ...draft(), test }),
    isUnfiled: () => draft().filed?.replaceAll('\r\n', '\n') !== text(),
  };
}
