import {
  createEffect,
  createResource,
  createSignal,
  lazy,
  Match,
  on,
  onCleanup,
  Show,
  Switch,
} from 'solid-js';
import type { Seat as Player, SittingRecord } from '../flow/index.ts';
import { machineSeed } from '../rules/index.ts';
import { Broken } from './Broken.tsx';
import { Curtain } from './Curtain.tsx';
import { DeskContext } from './context.ts';
import { deskOf } from './deskOf.ts';
import { useHall } from './hall.ts';
import { Play } from './Play.tsx';
import type { MachinePlayer, SaidObjection, SavedGame } from './ports.ts';
import { gameFile, type OpenedGame, peopleOf } from './reading.ts';
import { createSession, type Session } from './session.ts';
import { fileNameOf, shareLink } from './sharing.ts';
import { Trouble } from './Trouble.tsx';
import { Waiting } from './Waiting.tsx';

const TaskBar = lazy(async () => ({ default: (await import('./classroom/TaskBar.tsx')).TaskBar }));
const GameDebrief = lazy(async () => ({ default: (await import('./debrief/GameDebrief.tsx')).GameDebrief }));

interface AtTable {
  readonly saved: SavedGame;
  readonly opened: Extract<OpenedGame, { is: 'game' }>;
  /** Opens the game again as it is kept. */
  readonly onReopen: () => void;
}

/** A game being played: seats its players, and keeps it at every ply as long as it is here. */
export function GameAtTable(props: AtTable) {
  const hall = useHall();
  const { ports } = hall;
  const [machineFailed, setMachineFailed] = createSignal(false);
  const [said, setSaid] = createSignal<readonly SaidObjection[]>([]);
  const machines: MachinePlayer[] = [];
  if (props.saved.task !== null && props.opened.record.moves.length > 0)
    void import('./classroom/tasks.ts').then(({ countReload }) => countReload(ports, props.saved));
  let isGone = false;

  const [session] = createResource(async (): Promise<Session | null> => {
    const { scenario, record, progress } = props.opened;
    const people = peopleOf(record, scenario, ports.machines);
    const seats = await Promise.all(
      scenario.agenda.principals.map(async ({ id }, seat): Promise<'person' | Player> => {
        if (people.includes(seat)) return 'person';
        const machine = await ports.machine({
          policy: record.seats[id]!,
          seed: machineSeed(record.seed, seat),
          onTrouble: () => setMachineFailed(true),
          onObjections: now => setSaid(before => [...before.filter(({ by }) => by !== seat), ...now]),
        });
        machines.push(machine);
        return machine;
      }),
    );
    if (isGone) {
      stop();
      return null;
    }
    return createSession({
      scenario,
      seed: record.seed,
      options: record.options,
      seats,
      from: progress,
      onSave: keep,
    });
  });

  let newest: SittingRecord = props.opened.record;
  let kept = '';
  /** What lists show of a game follows once the acts have been told, so it may be kept twice a ply. */
  function keep(record: SittingRecord): void {
    newest = record;
    if (isGone) return;
    const now = session();
    const { rounds, round } = props.saved;
    const part = {
      round: now ? Math.min(Math.max(now.frame().view.negotiation.round, 1), rounds) : round,
      over: now?.state() === 'over',
      record: JSON.stringify(record),
    };
    const next = JSON.stringify(part);
    if (next === kept) return;
    kept = next;
    void ports.storage.saveGame({ ...props.saved, ...part, savedAt: ports.now() });
  }
  createEffect(
    on(
      () => [session()?.frame(), session()?.state()],
      () => session() && newest !== props.opened.record && keep(newest),
      { defer: true },
    ),
  );

  function stop(): void {
    session()?.stop();
    for (const machine of machines) machine.close();
  }
  onCleanup(() => {
    isGone = true;
    stop();
    void hall.refresh();
  });

  /** From a play-test the way leads back to its draft. */
  const toDraft = () => {
    const { draft } = props.saved;
    return draft === undefined ? undefined : () => hall.go({ at: 'workshop', draft });
  };
  const shared = () => ({ record: JSON.stringify(newest), scenarioText: props.saved.scenarioText });
  const exportGame = () => {
    const round = session()?.frame().view.negotiation.round ?? props.saved.round;
    ports.download(fileNameOf({ ...props.saved, round }), gameFile(shared()));
  };
  /** What everybody may know once it is over. */
  function End(end: { readonly session: Session }) {
    const progress = end.session.reveal();
    return (
      <Show when={progress}>
        {there => (
          <>
            <GameDebrief
              saved={props.saved}
              scenario={end.session.scenario}
              record={end.session.record()}
              progress={there()}
            />
            <Show when={props.saved.task}>{task => <TaskBar task={task()} />}</Show>
          </>
        )}
      </Show>
    );
  }

  return (
    <DeskContext.Provider value={deskOf(hall)}>
      <Show when={session()} fallback={<Waiting />}>
        {now => (
          <>
            <Switch
              fallback={
                <Play
                  session={now()}
                  loadTable={ports.loadTable}
                  said={said}
                  openDelegation={() => ports.delegation()}
                  onLeave={() => hall.go({ at: 'home' })}
                  onBack={toDraft()}
                  onExport={exportGame}
                  onShare={() => shareLink(ports, shared())}
                  onHowTo={() => hall.go({ at: 'how' })}
                  onSettings={() => hall.openSettings(true)}
                  end={() => <End session={now()} />}
                />
              }
            >
              <Match when={now().state() === 'failed'}>
                <Broken onReopen={props.onReopen} onExport={exportGame} />
              </Match>
              <Match when={now().curtain() !== null}>
                <Curtain
                  seat={now().curtain()!}
                  scenario={now().scenario}
                  onLift={() => {
                    // What was said last was said to the other side.
                    hall.announce('');
                    now().liftCurtain();
                  }}
                />
              </Match>
            </Switch>
            <Trouble
              machineFailed={machineFailed()}
              onExport={exportGame}
              onSeen={() => setMachineFailed(false)}
            />
          </>
        )}
      </Show>
    </DeskContext.Provider>
  );
}
