import { createMemo, For, Match, onCleanup, Show, Switch } from 'solid-js';
import { forecastOf, tryDraft } from '../../present/index.ts';
import { type Move, sameDraft, standingDraft } from '../../rules/index.ts';
import type { Draft } from '../../scenario/types.ts';
import { worth } from '../../scenario/worth.ts';
import { textOf } from '../../wording/index.ts';
import { Chips } from './Chips.tsx';
import { DraftCovers } from './DraftCovers.tsx';
import { DraftRow } from './DraftRow.tsx';
import { DraftText } from './DraftText.tsx';
import { createReading } from './delegation.ts';
import { linkagesIn } from './draftPoints.ts';
import { mayBeQuiet, ownStanding, today } from './drafts.ts';
import { Forecast, ForecastTerms } from './Forecast.tsx';
import { MeterMoves } from './MeterMoves.tsx';
import { ObjectionList } from './ObjectionList.tsx';
import { usePlay } from './state.ts';

/** What the first tab holds: the draft in hand while there is something to table, then the deal. */
export function DraftTab() {
  const play = usePlay();
  return (
    <Switch fallback={<DraftBuilder />}>
      <Match when={play.view().negotiation.deal}>
        {deal => (
          <div class="draft-tab">
            <Title first>{play.desk.words().result.deal}</Title>
            <DraftText draft={deal().draft} />
            <MeterMoves />
          </div>
        )}
      </Match>
      <Match when={play.view().negotiation.phase === 'lastCall'}>
        <StandingDrafts />
      </Match>
    </Switch>
  );
}

function Title(props: { readonly first: boolean; readonly children: string }) {
  const play = usePlay();
  return (
    <div class="panel-title">
      <h2 tabindex="-1" data-draft-title={props.first ? '' : undefined}>
        {props.children}
      </h2>
      <span>{play.desk.words().draft.worth}</span>
    </div>
  );
}

/** In the last call nothing more is written: the drafts that stand, those of others first. */
function StandingDrafts() {
  const play = usePlay();
  const words = () => play.desk.words();
  const drafts = () => {
    const seats = play.view().agenda.principals.map((_, seat) => seat);
    return [...seats.filter(seat => seat !== play.me()), play.me()].flatMap(seat => {
      const draft = standingDraft(play.view().negotiation, seat);
      return draft ? [{ seat, draft }] : [];
    });
  };
  return (
    <div class="draft-tab">
      <For each={drafts()} fallback={<p class="note">{words().lastCall.none}</p>}>
        {({ seat, draft }, place) => (
          <>
            <Title first={place() === 0}>
              {seat === play.me() ? words().draft.standing : words().vote.of(play.names().prose(seat))}
            </Title>
            <DraftText draft={draft} />
            <Forecast draft={draft} withTerms />
          </>
        )}
      </For>
    </div>
  );
}

/** The draft builder: what the next text would say, bring, cost and risk, and the one button that tables it. */
function DraftBuilder() {
  const play = usePlay();
  const words = () => play.desk.words().draft;
  const trial = createMemo(() => tryDraft(play.view(), play.draft(), play.names()));
  const standing = () => ownStanding(play.view());
  /** After the last round nothing more is tabled. */
  const inTurns = () => play.view().negotiation.phase === 'turn';
  const total = (draft: Draft) => worth(play.view().agenda, play.view().brief!, play.me(), draft);
  /** Today's state of things is no text of which to say how it would fare. */
  const isText = () => standing() !== null || !sameDraft(play.draft(), today(play.view()));
  const isNew = () => play.pending() !== null;
  let covers!: HTMLElement;
  /** What the rows do not show: its own part of the paper, to which it leads, may lie under what stays in sight. */
  const besides = () =>
    words().with(play.draft().covers.length, isNew() && mayBeQuiet(play.view()) ? play.quiet() : null);
  const tableCard = () => play.cards().find(card => card.key === 'table');
  const possible = () => play.mine() && (tableCard()?.choices.length ?? 0) > 0;
  const move = (): Move => ({ kind: 'table', by: play.me(), draft: play.draft(), quiet: play.quiet() });
  const why = () => {
    if (!play.mine() || play.view().negotiation.phase !== 'turn') return words().notYourTurn;
    if (!isNew()) return standing() ? words().same : words().untouched;
    return tableCard()?.closed ?? tableCard()?.blocked[0]?.reason ?? trial()?.refused ?? null;
  };
  return (
    <div class="draft-tab">
      <Title first>{standing() && !isNew() ? words().standing : words().title}</Title>
      <ObjectionList />
      <StartFrom />
      <ul class="draft-rows">
        <For each={play.view().agenda.issues.map((_, issue) => issue)}>
          {issue => <DraftRow issue={issue} />}
        </For>
      </ul>
      <ul class="draft-extras">
        <For each={linkagesIn(play.view(), play.draft())}>
          {({ name, points }) => (
            <li>
              <span>{textOf(name, play.desk.language())}</span>{' '}
              <b class="tabular">{play.desk.format().signed(points)}</b>
            </li>
          )}
        </For>
      </ul>
      <p class="draft-total">
        <b>{words().total}</b>
        <Show when={play.pending() && standing()}>
          {before => <span>{words().was(play.desk.format().signed(total(before())))}</span>}
        </Show>
        <b class="tabular">{play.desk.format().signed(total(play.draft()))}</b>
        <Show when={isText()}>
          <button type="button" onClick={() => covers.focus()}>
            {besides()}
          </button>
        </Show>
      </p>
      <DraftCovers ref={part => (covers = part)} />
      <Show when={trial()?.quiet && possible() && isNew()}>
        <label class="quiet-switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={play.quiet()}
            checked={play.quiet()}
            onChange={event => play.setQuiet(event.currentTarget.checked)}
          />
          <span>
            <b>{words().quietly}</b>
            <small>{words().quietNote(trial()!.quiet!.leak)}</small>
          </span>
        </label>
      </Show>
      <Show when={inTurns()}>
        <StaleNotice />
      </Show>
      <Show when={isText()}>
        <ul class="trial-lines">
          <For each={trial()?.lines.slice(1)}>{line => <li>{line}</li>}</For>
        </ul>
      </Show>
      <Show when={possible() && isNew() && standing()}>
        <h3 class="small-title">{words().effects}</h3>
        <Chips chips={(play.quiet() ? trial()?.quiet?.chips : trial()?.open) ?? []} />
      </Show>
      <div class="draft-foot" ref={part => noteHeight(part, '--foot')}>
        <Show when={isText()}>
          <Forecast draft={play.draft()} />
        </Show>
        <Show when={inTurns()}>
          <div class="draft-submit" ref={part => noteHeight(part, '--submit')}>
            <button
              type="button"
              class="primary"
              data-table-draft
              aria-disabled={!possible() || !isNew() || trial()?.refused !== null}
              aria-describedby="table-why"
              onFocus={() => possible() && play.show(move())}
              onBlur={() => play.show(null)}
              onClick={() => {
                if (!possible() || !isNew() || trial()?.refused) return;
                play.submit(move());
              }}
            >
              {play.quiet() ? words().tableQuietly : words().table}
            </button>
            <Show when={isText()}>
              <Odds draft={play.draft()} />
            </Show>
            <p id="table-why" class="note">
              <Show when={!possible() || !isNew()}>{why()}</Show>
            </p>
          </div>
        </Show>
      </div>
      <Show when={isText()}>
        <h3 class="small-title">{words().terms}</h3>
        <ForecastTerms draft={play.draft()} />
      </Show>
      <MeterMoves />
    </div>
  );
}

/** Notes the height of what stays in sight under the draft for its style sheet: the total stays over it. */
function noteHeight(part: HTMLElement, property: `--${string}`): void {
  let panel: HTMLElement | null = null;
  const observer = new ResizeObserver(() => {
    panel = part.closest<HTMLElement>('.panel-content') ?? panel;
    panel?.style.setProperty(property, `${part.offsetHeight}px`);
  });
  observer.observe(part);
  onCleanup(() => {
    observer.disconnect();
    panel?.style.removeProperty(property);
  });
}

/** The forecast in a line, for a phone: there the bars are below the fold. Whether the others sign decides first. */
function Odds(props: { readonly draft: Draft }) {
  const play = usePlay();
  const forecast = createMemo(() => forecastOf(play.view(), props.draft));
  const reading = createReading(play, () => props.draft);
  const all = (of: 'acceptance' | 'ratification') =>
    reading().reduce((product, seat) => product * seat[of].likely, 1);
  const { percent } = play.desk.format();
  return (
    <p class="draft-odds" aria-hidden="true">
      <Show when={reading().length > 0}>
        {play.desk
          .words()
          .draft.odds(
            percent(all('acceptance')),
            percent(forecast()?.chance ?? 0),
            percent(all('ratification')),
          )}
      </Show>
    </p>
  );
}

/** Where to begin: the drafts on the table, or today. */
function StartFrom() {
  const play = usePlay();
  const words = () => play.desk.words().draft;
  const others = () =>
    play.view().agenda.principals.flatMap((_, seat) => {
      const draft = seat === play.me() ? null : standingDraft(play.view().negotiation, seat);
      return draft ? [{ seat, draft }] : [];
    });
  return (
    <fieldset class="start-from" aria-label={words().start}>
      <Show when={play.pending() && ownStanding(play.view())}>
        <button type="button" onClick={() => play.discard()}>
          {words().reset}
        </button>
      </Show>
      <For each={others()}>
        {({ seat, draft }) => (
          <button type="button" onClick={() => play.change(draft)}>
            {words().start} {words().theirs(play.names().prose(seat))}
          </button>
        )}
      </For>
      <Show when={play.pending() && !ownStanding(play.view())}>
        <button type="button" onClick={() => play.change(today(play.view()))}>
          {words().reset}
        </button>
      </Show>
    </fieldset>
  );
}

/** Meters move after a draft is tabled: a warning when the standing one would rather fail at home. */
function StaleNotice() {
  const play = usePlay();
  const chance = () => {
    const standing = ownStanding(play.view());
    const found = standing && forecastOf(play.view(), standing);
    return found && found.chance < play.view().agenda.constants.warnBelow ? found.chance : null;
  };
  return (
    <Show when={chance() !== null}>
      <p class="attention" role="note">
        {play.names().wording.table.homeWeak({ chance: play.desk.format().percent(chance()!) })}
      </p>
    </Show>
  );
}
