import { createResource, onCleanup, Show } from 'solid-js';
import { courseOf } from '../../analysis/debrief/course.ts';
import type { Progress, SittingRecord } from '../../flow/index.ts';
import { type Move, writeMove } from '../../rules/index.ts';
import type { Scenario, Seat } from '../../scenario/types.ts';
import { debriefPageWordingOf } from '../../wording/debriefPage.ts';
import { deskWordingOf } from '../../wording/desk.ts';
import { textIn } from '../../wording/text.ts';
import { choose } from '../choosing.ts';
import { DeskContext } from '../context.ts';
import { deskOf } from '../deskOf.ts';
import { useHall } from '../hall.ts';
import type { SavedGame } from '../ports.ts';
import { gameFile, openGame, peopleOf, savedGameOf } from '../reading.ts';
import { fileNameOf, shareLink } from '../sharing.ts';
import { startGame } from '../starting.ts';
import { Waiting } from '../Waiting.tsx';
import { Debrief } from './Debrief.tsx';
import type { DebriefInput } from './state.ts';

/**
 * A game that is over, with its ways out: a link, a file, another game.
 * @param props.fromClass the assignment to whose class debrief it leads back, and which table of the class it is
 */
export function GameDebrief(props: {
  readonly saved: SavedGame;
  readonly scenario: Scenario;
  readonly record: SittingRecord;
  readonly progress: Progress;
  readonly fromClass?: { readonly task: string; readonly table: () => string };
}) {
  const hall = useHall();
  const { ports } = hall;
  const { scenario, record, saved, progress, fromClass } = props;
  const { seed, options } = record;
  const { moves } = progress;
  const players = scenario.agenda.principals.map(({ id }) => record.seats[id] ?? 'person');
  const people = peopleOf(record, scenario, ports.machines);
  const shared = { record: JSON.stringify(record), scenarioText: saved.scenarioText };
  const course = courseOf(scenario, { seed, options, moves });
  let isGone = false;
  onCleanup(() => {
    isGone = true;
  });
  const [analyst] = createResource(async () => {
    const found = await ports.analyst({ scenario, seed, options, moves, players });
    if (isGone) found.close();
    return found;
  });

  async function again(seat: Seat): Promise<void> {
    await startGame(hall, {
      scenario: scenario.id,
      scenarioText: saved.scenarioText,
      seat: people.length === 1 ? seat : null,
      machine: players.find(name => ports.machines.includes(name)) ?? ports.machines[0]!,
      seed: null,
      options,
      guided: false,
    });
  }

  /** The same game as far as these moves, as a new one. */
  async function branch(made: readonly Move[]): Promise<void> {
    const lines = made.map(move => writeMove(scenario.agenda, move));
    const text = JSON.stringify({ ...record, moves: lines, undos: 0 });
    const opened = await openGame(ports, { ...shared, record: text }, saved.id);
    if (opened.is !== 'game') throw new Error(`a branch cannot be opened: ${opened.is}`);
    const id = ports.newId();
    await hall.keep(savedGameOf(opened, ports, { id, scenarioText: saved.scenarioText, guided: false }));
    hall.go({ at: 'play', game: id });
  }

  function from(): DebriefInput['from'] {
    const { draft } = saved;
    if (draft !== undefined)
      return {
        name: () => deskWordingOf(hall.language()).menu.backToWorkshop,
        route: { at: 'workshop', draft },
      };
    if (fromClass === undefined) return undefined;
    return {
      name: () => words().toClass,
      route: { at: 'class', task: fromClass.task },
      which: fromClass.table,
    };
  }

  const words = () => debriefPageWordingOf(hall.language());
  function next(): DebriefInput['next'] {
    const { task } = saved;
    if (task !== null) return { name: () => words().toTask, go: () => hall.go({ at: 'task', task }) };
    const card = saved.guided ? ports.cards.find(({ guided }) => !guided) : undefined;
    return (
      card && {
        name: () => words().next(textIn(card.title, hall.language())),
        go() {
          choose(card.id);
          hall.go({ at: 'home' });
        },
      }
    );
  }

  const input = (): Omit<DebriefInput, 'analyst'> => ({
    course,
    players,
    people,
    file: fileNameOf({ ...saved, round: progress.negotiation.round }).replace(/\.json$/, ''),
    from: from(),
    onAgain: seat => void hall.attempt(() => again(seat)),
    onExport: () =>
      ports.download(fileNameOf({ ...saved, round: progress.negotiation.round }), gameFile(shared)),
    onShare: () => shareLink(ports, shared),
    onBranch: made => void hall.attempt(() => branch(made)),
    next: next(),
    ...(saved.task !== null && {
      free: { again: () => words().freeGame, note: () => words().freeGameNote },
    }),
  });
  return (
    <DeskContext.Provider value={deskOf(hall)}>
      <Show when={analyst()} fallback={<Waiting />}>
        {there => <Debrief input={{ ...input(), analyst: there() }} />}
      </Show>
    </DeskContext.Provider>
  );
}
