/** What could follow and what a key means, asked of the proofreader while somebody types. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from '@codemirror/autocomplete';
import { hoverTooltip } from '@codemirror/view';
import type { Language } from '../../../wording/format.ts';
import type { Offer, Proofreader } from '../ports.ts';

const MS_HOVER = 350;

export const readingAlong = (proofreader: Proofreader, language: () => Language) => [
  autocompletion({ override: [context => offersAt(context, proofreader, language())], icons: false }),
  hoverTooltip(
    async (view, position) => {
      const said = await proofreader
        .explain(view.state.doc.toString(), position, language())
        .catch(() => null);
      if (!said) return null;
      return {
        pos: said.from,
        end: said.to,
        above: true,
        create() {
          const dom = document.createElement('div');
          dom.className = 'cm-explanation';
          dom.textContent = said.text;
          return { dom };
        },
      };
    },
    { hoverTime: MS_HOVER },
  ),
];

async function offersAt(
  context: CompletionContext,
  proofreader: Proofreader,
  language: Language,
): Promise<CompletionResult | null> {
  const before = context.matchBefore(/["\w$-]+/);
  if (!context.explicit && !before) return null;
  const text = context.state.doc.toString();
  const all = await proofreader.offers(text, context.pos, language).catch(() => []);
  const offers = all.filter(offer => fits(offer, text, context.pos));
  if (offers.length === 0 || context.aborted) return null;
  const { from, to } = offers[0]!;
  const options = offers.filter(offer => offer.from === from && offer.to === to).map(completionOf);
  return { from, to, options, filter: false };
}

const bare = (word: string) => word.replaceAll('"', '').toLowerCase();

/** Whether what has been typed of it so far is part of an offer. */
const fits = ({ label, from }: Offer, text: string, offset: number): boolean =>
  bare(label).includes(bare(text.slice(from, Math.max(from, offset))));

function completionOf(offer: Offer): Completion {
  return snippetCompletion(offer.text, {
    label: offer.label,
    ...(offer.detail !== '' && { detail: offer.detail }),
    ...(offer.about !== '' && {
      info() {
        const dom = document.createElement('div');
        dom.textContent = offer.about;
        return dom;
      },
    }),
  });
}
