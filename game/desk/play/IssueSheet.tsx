import { createMemo, For, Show } from 'solid-js';
import { standingDraft } from '../../rules/index.ts';
import { textOf } from '../../wording/index.ts';
import { withPosition } from './drafts.ts';
import { MiniRail } from './MiniRail.tsx';
import { displayOrder } from './rail.ts';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

/** One issue: every position, who stands there, what it is worth, what it crosses. A press puts it in the draft. */
export function IssueSheet(props: { readonly issue: number }) {
  const play = usePlay();
  const words = () => play.desk.words().sheet.issue;
  const issue = () => play.view().agenda.issues[props.issue]!;
  const order = createMemo(() => displayOrder(play.view(), props.issue));
  const others = () => play.view().agenda.principals.flatMap((_, seat) => (seat === play.me() ? [] : [seat]));
  const mine = () => play.view().brief?.values[props.issue] ?? [];
  const points = (value: number) => play.desk.format().signed(value);
  return (
    <Sheet title={play.names().issue(props.issue)} onClose={() => play.open(null)}>
      <Show when={issue().note}>
        {note => <p class="sheet-what">{textOf(note(), play.desk.language())}</p>}
      </Show>
      <div class="issue-rail">
        <MiniRail issue={props.issue} position={play.draft().positions[props.issue]!} />
      </div>
      <h3 class="sheet-section">{words().positions}</h3>
      <ol class="positions">
        <For each={order()}>
          {(position, place) => {
            const inDraft = () => play.draft().positions[props.issue] === position;
            const isFixed = () => {
              const { phase, paid } = play.view().negotiation;
              // After the last round nothing more is tabled.
              return phase !== 'turn' || position < paid[props.issue]!;
            };
            const name = () => textOf(issue().positions[position]!.name, play.desk.language());
            return (
              <li classList={{ chosen: inDraft() }}>
                <button
                  type="button"
                  data-first={place() === 0 ? '' : undefined}
                  aria-pressed={inDraft()}
                  aria-disabled={isFixed()}
                  aria-label={isFixed() ? name() : words().put(name())}
                  onClick={() => !isFixed() && play.change(withPosition(play.draft(), props.issue, position))}
                >
                  <span>{name()}</span>
                  <b class="tabular">{points(mine()[position] ?? 0)}</b>
                </button>
                <p class="note">
                  <For each={notesOf(position)}>{note => <span>{note}</span>}</For>
                </p>
              </li>
            );
          }}
        </For>
      </ol>
    </Sheet>
  );

  /** Who stands on a position, what it crosses, and what it is worth to the others. */
  function notesOf(position: number): string[] {
    const { agenda, negotiation } = play.view();
    const notes: string[] = [];
    if (position === 0) notes.push(words().today);
    if (position > 0 && negotiation.paid[props.issue] === position) notes.push(words().paid);
    for (const [seat] of agenda.principals.entries())
      if (standingDraft(negotiation, seat)?.positions[props.issue] === position)
        notes.push(seat === play.me() ? words().yours : words().theirs(play.names().prose(seat)));
    for (const seat of others()) {
      const known = play.view().known[seat]![props.issue];
      const value = (known ?? agenda.estimates[seat]![props.issue]!)[position]!;
      const source = known ? words().known : words().estimate;
      notes.push(`${words().toThem(play.names().prose(seat))}: ${points(value)} (${source})`);
    }
    for (const [index, line] of agenda.redLines.entries())
      if (line.crossedBy.some(part => part.issue === props.issue && part.positions.includes(position)))
        notes.push(words().crosses(play.names().line(index), lineStatus(index)));
    return notes;
  }

  function lineStatus(line: number): string {
    const { agenda, negotiation } = play.view();
    const owner = agenda.principals[agenda.redLines[line]!.owner]!.code;
    return `${owner}, ${play.names().wording.terms.charts.redLine[negotiation.lines[line]!.status]}`;
  }
}
