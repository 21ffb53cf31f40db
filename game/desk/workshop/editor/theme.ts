import { syntaxTree } from '@codemirror/language';
import type { Range } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Kinds of JSON value by their names in the syntax tree; their colours stand in the style sheet. */
const KINDS: Readonly<Record<string, Decoration>> = {
  String: Decoration.mark({ class: 'cm-json-text' }),
  Number: Decoration.mark({ class: 'cm-json-number' }),
  True: Decoration.mark({ class: 'cm-json-number' }),
  False: Decoration.mark({ class: 'cm-json-number' }),
  Null: Decoration.mark({ class: 'cm-json-number' }),
};

function coloured(view: EditorView): DecorationSet {
  const marks: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: node => {
        const kind = KINDS[node.name];
        if (kind) marks.push(kind.range(node.from, node.to));
      },
    });
  return Decoration.set(marks, true);
}

const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = coloured(view);
    }
    update({ view, docChanged, viewportChanged, startState, state }: ViewUpdate) {
      if (docChanged || viewportChanged || syntaxTree(startState) !== syntaxTree(state))
        this.decorations = coloured(view);
    }
  },
  { decorations: plugin => plugin.decorations },
);

/** The look of the editor stands in `styles/workshop-code.css`; here is only what its own style sheet would overrule. */
export const editorLook = [
  colours,
  EditorView.theme({
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
    '.cm-gutters': { backgroundColor: 'var(--ivory-50)', border: '0', color: 'var(--ink-600)' },
    '.cm-activeLine': { backgroundColor: 'rgb(201 185 152 / 18%)' },
    '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink-900)' },
    '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: '#d8c9a4' },
    '.cm-cursor': { borderLeftColor: 'var(--ink-900)', borderLeftWidth: '2px' },
    '.cm-foldPlaceholder': {
      backgroundColor: 'var(--ivory-300)',
      border: '0',
      color: 'var(--ink-600)',
      padding: '0 0.5em',
    },
    '.cm-lintRange-error, .cm-lintRange-warning': { backgroundImage: 'none' },
    '.cm-lintRange-error': {
      textDecoration: 'underline wavy var(--ink-900) 1.5px',
      textUnderlineOffset: '3px',
    },
    '.cm-lintRange-warning': {
      textDecoration: 'underline dotted var(--ink-600) 1.5px',
      textUnderlineOffset: '3px',
    },
  }),
];
