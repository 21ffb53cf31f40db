import { createMemo, For, onCleanup, Show } from 'solid-js';
import type { Choice } from '../../present/index.ts';
import type { MoveKind } from '../../rules/index.ts';
import { definitionOf, writeMove } from '../../rules/index.ts';
import { textOf } from '../../wording/index.ts';
import { isFinal } from './binding.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { type Card, type Instrument, kindsOn, reasonFor, thingOf } from './cards.ts';
import { Ledger } from './Ledger.tsx';
import { nameOfCard } from './MoveCard.tsx';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

/** The choice that stands out among those of a sheet: the one for which it was opened, else the first. */
function useFirst(choices: () => readonly Choice[]): (choice: Choice) => boolean {
  const play = usePlay();
  const first = createMemo(() => {
    const topic = play.topic();
    const wanted = topic?.about === 'card' ? topic.wanted : undefined;
    const notation = wanted && writeMove(play.view().agenda, wanted);
    return choices().find(({ notation: own }) => own !== null && own === notation) ?? choices()[0];
  });
  return choice => choice === first();
}

/** The sheet of a card: what the move is, and each way in which it can be made. */
export function CardSheet(props: { readonly cardKey: string }) {
  const play = usePlay();
  const card = createMemo(() => play.cards().find(candidate => candidate.key === props.cardKey)!);
  return (
    <Show when={card().instrument} fallback={<PlainSheet card={card()} />}>
      {instrument => (
        <ThingSheet
          title={nameOfCard(play, card())}
          instrument={instrument()}
          things={ownThings(instrument())}
          first={card().kinds}
        />
      )}
    </Show>
  );

  function ownThings(instrument: Instrument): number[] {
    const { measures, redLines } = play.view().agenda;
    const owners =
      instrument === 'measure' ? measures.map(({ holder }) => holder) : redLines.map(({ owner }) => owner);
    return owners.flatMap((owner, index) => (owner === play.me() ? [index] : []));
  }
}

/** The sheet of one measure, whoever holds it. */
export function MeasureSheet(props: { readonly measure: number }) {
  const play = usePlay();
  return (
    <ThingSheet
      title={play.names().measure(props.measure)}
      instrument="measure"
      things={[props.measure]}
      first={[]}
    />
  );
}

/** Choices of a move that acts on no particular thing of the table. */
function PlainSheet(props: { readonly card: Card }) {
  const play = usePlay();
  const kind = () => props.card.kinds[0]!;
  const isFirst = useFirst(() => props.card.choices);
  return (
    <Sheet title={nameOfCard(play, props.card)} onClose={() => play.open(null)}>
      <p class="sheet-what">{play.names().wording.moves[kind()].what}</p>
      <VenueNote kind={kind()} />
      <Show when={props.card.choices.length === 0}>
        <NotNow reason={play.mine() ? (props.card.closed ?? props.card.blocked[0]?.reason ?? '') : ''} />
      </Show>
      <div class="choices">
        <For each={props.card.choices}>
          {(choice, place) => (
            <ChoiceRow
              choice={choice}
              first={isFirst(choice)}
              withReasons={choice.kind !== props.card.choices[place() - 1]?.kind}
            />
          )}
        </For>
      </div>
      <Advice kinds={[kind()]} />
    </Sheet>
  );
}

/** Everything that can be done with the measures or lines of one side, thing by thing. */
function ThingSheet(props: {
  readonly title: string;
  readonly instrument: Instrument;
  readonly things: readonly number[];
  /** Kinds of the card that was opened; their choices come first. */
  readonly first: readonly MoveKind[];
}) {
  const play = usePlay();
  // A sheet that a move closes takes the focus with it unsaid.
  onCleanup(() => play.light(null));
  const kinds = () => kindsOn(props.instrument);
  const choices = (thing: number) => {
    const all = play
      .cards()
      .flatMap(card => card.choices)
      .filter(choice => kinds().includes(choice.kind) && thingOf(choice, props.instrument) === thing);
    const comes = (kind: MoveKind) => (props.first.includes(kind) ? 0 : 1);
    return all.sort((a, b) => comes(a.kind) - comes(b.kind));
  };
  const isFirst = useFirst(() => props.things.flatMap(choices));
  const impossible = (thing: number) =>
    play.mine()
      ? kinds().flatMap(kind => {
          if (choices(thing).some(choice => choice.kind === kind)) return [];
          const reason = reasonFor(play.view(), kind, props.instrument, thing, play.names());
          return reason ? [{ name: play.names().move(kind, play.me()), reason }] : [];
        })
      : [];
  const title = () => (props.things.length === 1 ? nameOf(props.things[0]!) : props.title);
  const held = (thing: number) =>
    props.instrument === 'line' || play.view().agenda.measures[thing]!.holder === play.me();
  return (
    <Sheet title={title()} onClose={() => play.open(null)}>
      <For each={props.things}>
        {thing => (
          <section class="thing" onFocusIn={() => play.light(idOf(thing))}>
            <Show when={props.things.length > 1}>
              <h3 class="sheet-section">{nameOf(thing)}</h3>
            </Show>
            <Show when={props.instrument === 'measure'} fallback={<LineText line={thing} />}>
              <Ledger measure={thing} />
            </Show>
            <Show when={held(thing)}>
              <div class="choices">
                <For each={choices(thing)}>
                  {(choice, index) => (
                    <ChoiceRow
                      choice={choice}
                      first={isFirst(choice)}
                      withReasons={choice.kind !== choices(thing)[index() - 1]?.kind}
                    />
                  )}
                </For>
              </div>
              <Show when={impossible(thing).length > 0}>
                <details class="impossible-list" open={choices(thing).length === 0}>
                  <summary>
                    {play.desk
                      .words()
                      .sheet.notNowList(
                        impossible(thing).length,
                        play.desk.format().list(impossible(thing).map(({ name }) => name)),
                      )}
                  </summary>
                  <ul>
                    <For each={impossible(thing)}>
                      {({ name, reason }) => (
                        <li>
                          <b>{name}.</b> {reason}
                        </li>
                      )}
                    </For>
                  </ul>
                </details>
              </Show>
            </Show>
          </section>
        )}
      </For>
      <Show when={!play.mine()}>
        <NotNow reason="" />
      </Show>
      <Advice kinds={available()} />
    </Sheet>
  );

  function available(): MoveKind[] {
    return [...new Set(props.things.flatMap(thing => choices(thing).map(choice => choice.kind)))];
  }

  function nameOf(thing: number): string {
    return props.instrument === 'measure' ? play.names().measure(thing) : play.names().line(thing);
  }

  function idOf(thing: number): string {
    const { measures, redLines } = play.view().agenda;
    return props.instrument === 'measure' ? `measure:${measures[thing]!.id}` : `line:${redLines[thing]!.id}`;
  }
}

function LineText(props: { readonly line: number }) {
  const play = usePlay();
  const line = () => play.view().agenda.redLines[props.line]!;
  const own = () => play.view().brief?.lines[props.line] ?? null;
  const status = () =>
    play.names().wording.terms.charts.redLine[play.view().negotiation.lines[props.line]!.status];
  return (
    <p class="sheet-what">
      {textOf(line().text, play.desk.language())}{' '}
      <span class="note">
        {status()}
        <Show when={own()}>
          {brief => (
            <>
              , {play.names().wording.terms.truth[brief().truth]},{' '}
              {play.desk.words().sheet.weight(play.desk.format().number(brief().weight))}
            </>
          )}
        </Show>
      </span>
    </p>
  );
}

function NotNow(props: { readonly reason: string }) {
  const play = usePlay();
  const words = () => play.desk.words().sheet;
  return (
    <p class="not-now">
      <b>{words().notNow}.</b> {props.reason || words().notYours}
    </p>
  );
}

function VenueNote(props: { readonly kind: MoveKind }) {
  const play = usePlay();
  const words = () => play.desk.words().sheet;
  const venue = () => definitionOf(props.kind).venue;
  return (
    <p class="note">
      {venue() === 'podium' ? words().public : words().private}{' '}
      {isFinal(props.kind, play.session.scenario.teaching.undo) ? words().final : words().undoable}
    </p>
  );
}

/** When a move is right, when it is wrong, and the literature behind it. */
function Advice(props: { readonly kinds: readonly MoveKind[] }) {
  const play = usePlay();
  const words = () => play.desk.words().sheet;
  return (
    <For each={props.kinds}>
      {kind => {
        const wording = () => play.names().wording.moves[kind];
        return (
          <details class="advice">
            <summary>{words().about(play.names().move(kind, play.me()))}</summary>
            <dl>
              <dt>{words().effects}</dt>
              <dd>{wording().effects}</dd>
              <dt>{words().right}</dt>
              <dd>{wording().right}</dd>
              <dt>{words().wrong}</dt>
              <dd>{wording().wrong}</dd>
              <dt>{words().theory}</dt>
              <dd>{wording().theory}</dd>
            </dl>
          </details>
        );
      }}
    </For>
  );
}
