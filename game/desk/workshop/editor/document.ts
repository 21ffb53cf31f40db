import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, ChangeSet, Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { editsOf, type Revision } from '../../../scenario/index.ts';
import { figures } from './inlays.ts';
import { faultMarks } from './marks.ts';
import { editorLook } from './theme.ts';

/** Belongs to the change before it: one undo takes both back. */
const joined = Annotation.define<boolean>();

/** The one text of the workshop. Code and form both change it through here, so that one history holds for both. */
export interface WorkshopDocument {
  readonly view: EditorView;
  readonly text: Accessor<string>;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** Makes revisions as one change; `join` makes it one with the change before. */
  revise(revisions: readonly Revision[], join?: boolean): void;
  /** Puts another text in place of this one, as a change like any other. */
  replace(text: string): void;
  undo(): void;
  redo(): void;
  /** Names and words of the editor, in the language of the screen. */
  speak(label: string, phrases: Readonly<Record<string, string>>): void;
}

/** Makes the document. Needs a Solid root. */
export function createDocument(text: string, more: Extension): WorkshopDocument {
  const [depths, setDepths] = createSignal({ undo: 0, redo: 0 });
  const language = new Compartment();
  let tell = (_: string) => {};
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        language.of([]),
        lineNumbers(),
        highlightActiveLineGutter(),
        faultMarks,
        foldGutter({ openText: '▾', closedText: '▸' }),
        highlightSpecialChars(),
        history({
          joinToEvent: (transaction, adjacent) => adjacent || transaction.annotation(joined) === true,
        }),
        drawSelection(),
        EditorView.lineWrapping,
        EditorState.tabSize.of(2),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        json(),
        editorLook,
        figures,
        more,
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...completionKeymap,
          ...lintKeymap,
        ]),
        EditorView.updateListener.of(update => {
          if (!update.docChanged) return;
          setDepths({ undo: undoDepth(update.state), redo: redoDepth(update.state) });
          tell(update.state.doc.toString());
        }),
      ],
    }),
  });
  // Line ends are the editor's own from here on.
  const [shown, setShown] = createSignal(view.state.doc.toString());
  tell = setShown;
  onCleanup(() => view.destroy());

  return {
    view,
    text: shown,
    canUndo: () => depths().undo > 0,
    canRedo: () => depths().redo > 0,
    revise(revisions, join = false) {
      const changes = changesOf(shown(), revisions);
      if (changes.empty) return;
      view.dispatch({ changes, annotations: joined.of(join), userEvent: 'input.type.form' });
    },
    replace(next) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    undo: () => void undo(view),
    redo: () => void redo(view),
    speak: (label, phrases) =>
      view.dispatch({
        effects: language.reconfigure([
          EditorState.phrases.of(phrases),
          EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        ]),
      }),
  };
}

/** Revisions as changes of the editor, each no longer than what differs. */
function changesOf(text: string, revisions: readonly Revision[]): ChangeSet {
  let changes = ChangeSet.empty(text.length);
  let now = text;
  for (const { offset, length, text: insert } of editsOf(text, revisions)) {
    const old = now.slice(offset, offset + length);
    const least = Math.min(old.length, insert.length);
    let head = 0;
    while (head < least && old[head] === insert[head]) head += 1;
    let tail = 0;
    while (tail < least - head && old.at(-1 - tail) === insert.at(-1 - tail)) tail += 1;
    const change = {
      from: offset + head,
      to: offset + length - tail,
      insert: insert.slice(head, insert.length - tail),
    };
    changes = changes.compose(ChangeSet.of(change, now.length));
    now = now.slice(0, offset) + insert + now.slice(offset + length);
  }
  return changes;
}
