import { type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Path } from '../../../scenario/index.ts';

/** A figure that comes from a place of the file. */
export interface Inlay {
  readonly path: Path;
  readonly text: string;
}

class Figure extends WidgetType {
  constructor(private readonly text: string) {
    super();
  }
  override eq(other: Figure): boolean {
    return other.text === this.text;
  }
  override toDOM(): HTMLElement {
    const span = document.createElement('span');
    span.className = 'cm-figure';
    span.textContent = this.text;
    return span;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}

const setFigures = StateEffect.define<readonly { readonly at: number; readonly text: string }[]>();

/** Figures at the ends of the lines that they come from; they move with the text. */
export const figures = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes);
    for (const effect of transaction.effects)
      if (effect.is(setFigures))
        next = Decoration.set(
          effect.value.map(
            ({ at, text }): Range<Decoration> =>
              Decoration.widget({ widget: new Figure(text), side: 1 }).range(at),
          ),
          true,
        );
    return next;
  },
  provide: field => EditorView.decorations.from(field),
});

/** Shows figures beside the lines of the text that stands in the editor; several on a line stand side by side. */
export function showFigures(view: EditorView, inlays: readonly Inlay[]): void {
  const { doc } = view.state;
  const tree = inlays.length > 0 ? parseTree(doc.toString()) : undefined;
  const byLine = new Map<number, string[]>();
  for (const { path, text } of inlays) {
    const node = tree && findNodeAtLocation(tree, [...path]);
    if (!node) continue;
    const { to } = doc.lineAt(node.offset);
    byLine.set(to, [...(byLine.get(to) ?? []), text]);
  }
  const found = [...byLine].map(([at, texts]) => ({ at, text: texts.join(' · ') }));
  view.dispatch({ effects: setFigures.of(found) });
}
