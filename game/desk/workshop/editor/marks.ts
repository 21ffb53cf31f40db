/** What is wrong, shown at its place: a wavy line, a hatched row, a sign in the margin, and the mending beside the words. */
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { type EditorState, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter } from '@codemirror/view';
import type { Fault } from '../../../scenario/index.ts';

export interface FaultMark {
  readonly fault: Fault;
  readonly words: string;
  /** What mending it does, or null. */
  readonly repair: string | null;
}

const setRows = StateEffect.define<readonly { readonly from: number; readonly isError: boolean }[]>();

const errorRow = Decoration.line({ class: 'cm-faulty' });
const adviceRow = Decoration.line({ class: 'cm-advised' });

const rows = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes);
    for (const effect of transaction.effects)
      if (effect.is(setRows))
        next = Decoration.set(
          effect.value.map(
            ({ from, isError }): Range<Decoration> => (isError ? errorRow : adviceRow).range(from),
          ),
          true,
        );
    return next;
  },
  provide: field => EditorView.decorations.from(field),
});

class Sign extends GutterMarker {
  constructor(private readonly sign: string) {
    super();
  }
  override eq(other: Sign): boolean {
    return other.sign === this.sign;
  }
  override toDOM(): Node {
    const span = document.createElement('span');
    span.textContent = this.sign;
    span.setAttribute('aria-hidden', 'true');
    return span;
  }
}

const errorSign = new Sign('▲');
const adviceSign = new Sign('△');

const signs = gutter({
  class: 'cm-fault-gutter',
  markers(view) {
    const found: Range<GutterMarker>[] = [];
    view.state.field(rows).between(0, view.state.doc.length, (from, _, mark) => {
      found.push((mark === errorRow ? errorSign : adviceSign).range(from));
    });
    return RangeSet.of(found, true);
  },
  initialSpacer: () => errorSign,
});

export const faultMarks = [rows, signs];

/** Shows what is wrong with the text that stands in the editor. */
export function showFaults(
  view: EditorView,
  marks: readonly FaultMark[],
  mend: (fault: Fault) => void,
): void {
  const { state } = view;
  const diagnostics = marks.map(({ fault, words, repair }): Diagnostic => {
    const { from, to } = rangeOf(state, fault);
    return {
      from,
      to,
      severity: fault.severity,
      message: words,
      ...(repair !== null && { actions: [{ name: repair, apply: () => mend(fault) }] }),
    };
  });
  const lines = new Map<number, boolean>();
  for (const { from, severity } of diagnostics) {
    const start = state.doc.lineAt(from).from;
    lines.set(start, (lines.get(start) ?? false) || severity === 'error');
  }
  view.dispatch(
    setDiagnostics(
      state,
      diagnostics.sort((a, b) => a.from - b.from || a.to - b.to),
    ),
    { effects: setRows.of([...lines].map(([from, isError]) => ({ from, isError }))) },
  );
}

/** Where a fault lies in the text of the editor: the word or bracket at its place, as far as the line goes. */
export function rangeOf(
  { doc }: EditorState,
  { place }: Fault,
): { readonly from: number; readonly to: number } {
  const line = doc.line(Math.min(Math.max(place?.line ?? 1, 1), doc.lines));
  const from = Math.min(line.from + (place?.column ?? 1) - 1, line.to);
  const rest = doc.sliceString(from, line.to);
  const word = /^(?:"(?:[^"\\]|\\.)*"?|[-+.\w]+|\[[^[\]]*\]|\{[^{}]*\}|.)/u.exec(rest)?.[0] ?? '';
  return { from, to: from + word.length };
}
