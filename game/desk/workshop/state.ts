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
import { type Fault, looseValue, type Path, type Revision } from '../../scenario/index.ts';
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
import { offsetAt } from './places.ts';
import { type Proof, type Proofreader, type SavedDraft, TooSlow } from './ports.ts';

export type Mode = 'code' | 'form';

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
  /** Writes into the file that a remark is meant, and why; null for what nothing silences. */
  silence(fault: Fault): ((because: string) => void) | null;
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

/** Milliseconds of rest after which a text is read, and kept. */
const READ_AFTER = 180;
const KEEP_AFTER = 500;
/** Milliseconds after which a text that was read, and rests, is linted. */
const LINT_AFTER = 800;

/** Ids that make the name of a file. */
const FOLLOWED = /^[a-z][a-z0-9-]*$/;

/** The view chosen last; code needs room. */
const [chosenMode, chooseMode] = createSignal<Mode | null>(null);
const ROOMY = '(min-width: 900px)';

/** Makes the state of the workbench for one draft. Needs a Solid root. */
export function createWorkshop(hall: Hall, first: SavedDraft, proofreader: Proofreader): WorkshopState {
  const words = createMemo(() => workshopWordingOf(hall.language()));
  const document = createDocument(first.text, readingAlong(proofreader, hall.language));
  const { text } = document;
  const [draft, setDraft] = createSignal(first);
  const [shown, setShown] = createSignal<{ readonly path: Path } | null>(null);
  const [proof, setProof] = createSignal<Proof | null>(null);
  const [unread, setUnread] = createSignal<'slow' | 'broken' | null>(null);
  const mode = () => chosenMode() ?? (window.matchMedia(ROOMY).matches ? 'code' : 'form');
  onCleanup(() => proofreader.close());

  const loose = createMemo(() => looseValue(text()));
  const [value, setValue] = createStore<{ root: unknown }>({ root: loose().value });
  // While the text is no JSON the form keeps what it last knew.
  createEffect(
    on(loose, now => now.isWhole && setValue('root', reconcile(now.value, { key: null, merge: true })), {
      defer: true,
    }),
  );

  createEffect(
    on([text, () => draft().name], ([now, name]) => {
      const timer = setTimeout(() => void read(now, name), READ_AFTER);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  async function read(now: string, name: string): Promise<void> {
    try {
      const found = await proofreader.read(now, name);
      if (text() !== now) return;
      setUnread(null);
      setProof(found);
    } catch (error) {
      if (text() === now) setUnread(error instanceof TooSlow ? 'slow' : 'broken');
    }
  }

  // Until it is a file, its name follows the id.
  const id = createMemo(() => String(child(loose().value, 'id') ?? ''));
  let followed = first.name;
  createEffect(
    on(
      id,
      (now, before) => {
        const { name, filed } = draft();
        if (filed !== null || name !== followed || (before !== undefined && before === now)) return;
        if (!FOLLOWED.test(now)) return;
        followed = `${now}.json`;
        setDraft({ ...draft(), name: followed });
      },
      { defer: true },
    ),
  );

  const [linted, setLinted] = createSignal<{
    readonly proof: Proof;
    readonly faults: readonly Fault[];
  } | null>(null);
  createEffect(
    on([proof, text], ([there, now]) => {
      if (there?.text !== now) return;
      const stopping = new AbortController();
      const timer = setTimeout(() => void lint(there, stopping.signal), LINT_AFTER);
      onCleanup(() => {
        clearTimeout(timer);
        stopping.abort();
      });
    }),
  );
  async function lint(there: Proof, signal: AbortSignal): Promise<void> {
    try {
      const found = await proofreader.lint(there.text, draft().name, signal);
      // What was known before stays the same thing, so that its row stays where it is.
      const known = new Map(there.faults.map(fault => [JSON.stringify(fault), fault]));
      setLinted({ proof: there, faults: found.map(fault => known.get(JSON.stringify(fault)) ?? fault) });
    } catch (error) {
      if (!signal.aborted) setUnread(error instanceof TooSlow ? 'slow' : 'broken');
    }
  }

  const isReading = () => unread() === null && linted()?.proof.text !== text();
  const faults = createMemo(() => {
    const there = proof();
    const more = linted();
    return (more && more.proof === there ? more.faults : there?.faults) ?? [];
  });
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
    const marks = faults().map(fault => ({
      fault,
      words: faultText(fault, language),
      repair: fault.repair ? repairText(fault.repair, language) : null,
    }));
    // What was found in an older text has no place in this one.
    if (proof()?.text === document.view.state.doc.toString()) showFaults(document.view, marks, mend);
  });
  createEffect(() => document.speak(words().code.label, words().code.phrases));

  let isKept = true;
  const keep = () => {
    if (isKept) return;
    isKept = true;
    void hall.ports.storage.saveDraft({ ...draft(), text: text(), savedAt: hall.ports.now() });
  };
  createEffect(
    on(
      [text, draft],
      () => {
        isKept = false;
        const timer = setTimeout(keep, KEEP_AFTER);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  window.addEventListener('pagehide', keep);
  onCleanup(() => {
    window.removeEventListener('pagehide', keep);
    keep();
  });

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
    if (!fault.repair || proof()?.text !== text()) return;
    document.revise([fault.repair]);
    hall.announce(words().faults.mended);
  }

  function silence(fault: Fault): ((because: string) => void) | null {
    if (!silenceFor(fault, loose().value, '')) return null;
    return because => {
      const entry = silenceFor(fault, loose().value, because);
      if (!entry || proof()?.text !== text()) return;
      document.revise([entry]);
      hall.announce(words().faults.silenced);
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
    setMode: next => chooseMode(next),
    show,
    goTo(fault) {
      setShown({ path: fault.path });
      if (mode() === 'form' && fault.path.length > 0 && loose().isWhole) return;
      chooseMode('code');
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
