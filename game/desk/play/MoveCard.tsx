import { createMemo, createUniqueId, Show } from 'solid-js';
import { forecastOf, previewOf } from '../../present/index.ts';
import { isForm, type Move, standingDraft } from '../../rules/index.ts';
import { MoveIcon } from '../icons.tsx';
import { ShortChips } from './Chips.tsx';
import {
  type Card,
  cardChips,
  commonChips,
  fitting,
  leakOf,
  levelChips,
  linesFor,
  type ShortChip,
  shortChips,
} from './cards.ts';
import { keyOfCard } from './keys.ts';
import { type PlayState, shortcutOf, usePlay } from './state.ts';

/** One card of the tray. It opens its sheet; a card that is not possible says why and opens it all the same. */
export function MoveCard(props: {
  readonly cardKey: string;
  /** Width for effects, in pixels at a text scale of 1. */
  readonly room: number;
}) {
  const play = usePlay();
  const id = createUniqueId();
  const card = createMemo(() => play.cards().find(candidate => candidate.key === props.cardKey)!);
  const place = () => play.cards().indexOf(card());
  const possible = () => card().choices.length > 0;
  const reason = () => (possible() || !play.mine() ? null : firstSentence(card().blocked[0]?.reason));
  const chips = createMemo(() =>
    fitting(chipsOfCard(play, card()), linesFor(nameOfCard(play, card()), props.room), props.room),
  );
  const chosen = () => {
    const topic = play.topic();
    if (topic?.about === 'card') return topic.key === props.cardKey;
    return props.cardKey === 'table' && possible() && play.pending() !== null;
  };
  const only = (): Move | null => {
    const option = card().choices.length === 1 ? card().choices[0]!.option : null;
    if (option && !isForm(option)) return option;
    const draft = play.pending();
    return props.cardKey === 'table' && draft && possible()
      ? { kind: 'table', by: play.me(), draft, quiet: play.quiet() }
      : null;
  };
  return (
    <button
      type="button"
      class="move-card"
      classList={{
        chosen: chosen(),
        impossible: !possible(),
        'to-accept': props.cardKey === 'accept' && play.toAccept(),
      }}
      data-card={props.cardKey}
      aria-disabled={!possible()}
      aria-describedby={id}
      aria-keyshortcuts={shortcutOf(play, keyOfCard(place()))}
      aria-haspopup={props.cardKey === 'table' ? undefined : 'dialog'}
      onClick={() => openCard(play, card())}
      onFocus={() => play.show(only())}
      onBlur={() => play.show(null)}
      onPointerEnter={() => play.show(only())}
      onPointerLeave={() => play.show(null)}
    >
      <span class="move-card-name">
        <MoveIcon kind={card().kinds.includes('threaten') ? 'threaten' : card().kinds[0]!} />
        <span>{nameOfCard(play, card())}</span>
      </span>
      <span id={id} class="move-card-foot">
        <Show when={card().closed}>{why => <span class="visually-hidden">{why()}</span>}</Show>
        <Show when={reason()} fallback={<ShortChips chips={chips()} />}>
          {why => <span class="move-card-reason">{why()}</span>}
        </Show>
      </span>
    </button>
  );
}

/** A card has room for why; what would change it stands in the sheet. */
const firstSentence = (reason: string | undefined): string | null =>
  reason?.match(/^.*?[.](?= |$)/)?.[0] ?? reason ?? null;

/** A card with one kind has its name; one that several kinds share is called after the thing they act on. */
export function nameOfCard(play: PlayState, card: Card): string {
  const { tray } = play.desk.words();
  if (card.kinds.length > 1 && card.instrument) return tray[card.instrument];
  if (card.key === 'table' && play.pending() && card.choices.length > 0) {
    const { table, tableQuietly } = play.desk.words().draft;
    return play.quiet() ? tableQuietly : table;
  }
  return play.names().move(card.kinds[0]!, play.me());
}

/** The draft builder is the sheet of the table card; all others have one of their own. */
export function openCard(play: PlayState, card: Card): void {
  if (card.key !== 'table') {
    play.open({ about: 'card', key: card.key });
    return;
  }
  play.turnTo('draft');
  play.setDrawer(true);
  queueMicrotask(() => {
    const panel = document.querySelector<HTMLElement>('[data-panel]');
    const target = play.pending() ? '[data-table-draft]' : '[data-draft-title]';
    const goal = panel?.querySelector<HTMLElement>(target);
    goal?.focus();
    if (goal && play.pending()) callUp(goal.parentElement!);
  });
}

/** Shows where the focus has gone until it is used or goes on: after a press it has no ring of its own. */
function callUp(part: HTMLElement): void {
  part.classList.remove('called-up');
  // Styles are reckoned between, so that a second press shows it again.
  void part.offsetWidth;
  part.classList.add('called-up');
  const end = () => part.classList.remove('called-up');
  part.addEventListener('click', end, { once: true });
  part.addEventListener('focusout', end, { once: true });
}

function chipsOfCard(play: PlayState, card: Card): readonly ShortChip[] {
  const { tray } = play.desk.words();
  const { percent } = play.desk.format();
  const [first] = card.choices;
  if (!first) return [];
  if (card.key === 'table') {
    const draft = play.pending();
    if (!draft) return [{ direction: null, text: tray.draftHere }];
    const changes = previewOf(play.view(), {
      kind: 'table',
      by: play.me(),
      draft,
      quiet: play.quiet(),
    });
    const chance = forecastOf(play.view(), draft)?.chance ?? 0;
    return [
      { direction: null, text: tray.ownVote(percent(chance)) },
      ...shortChips(play.view(), changes ?? [], play.names()),
    ];
  }
  const raised = levelChips(play.view(), card, play.names());
  const single = [...raised, ...cardChips(play.view(), card, play.names())];
  const leak = leakOf(play.view(), first);
  if (leak === null && card.choices.length === 1 && single.length > 0) return single;
  const { option } = first;
  if (card.choices.length === 1 && option.kind === 'accept' && !isForm(option)) {
    const draft = standingDraft(play.view().negotiation, option.of);
    const chance = draft && forecastOf(play.view(), draft)?.chance;
    return [{ direction: null, text: tray.ownVote(percent(chance ?? 0)) }];
  }
  if (card.choices.length === 1 && leak === null)
    return first.remarks.slice(0, 1).map(text => ({ direction: null, text }));
  const common = commonChips(play.view(), card, play.names());
  if (leak !== null) return [...common.slice(0, 1), { direction: null, text: tray.leak(percent(leak)) }];
  return common.length > 0
    ? common
    : [{ direction: null, text: tray.choices(card.choices.length) }, ...raised];
}
