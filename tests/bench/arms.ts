/** What the bench measures: ways to play the same script, and questions asked about its states. */
import { createRequire } from 'node:module';
import { createActor } from 'xstate';
import { createNegotiationMachine } from '../../game/flow/negotiation.ts';
import { Act } from '../../game/rules/act.ts';
import {
  definitionOf,
  MOVE_KINDS,
  type Move,
  type Negotiation,
  options,
  play,
  playFast,
  refusal,
  viewOf,
} from '../../game/rules/index.ts';
import { settle } from '../../game/rules/settle.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import type { Arm, Prepare, Timed } from './arm.ts';
import { checking, confirming } from './classes.ts';
import { analysing, balancing, decisionsOf, games, whatIfFrom } from './minds.ts';
import { check, type Script } from './script.ts';
import { spreadStep } from './spread.ts';

/** An arm that plays the whole script; its end is checked against `play` once. */
function playing(name: string, script: Script, game: () => Negotiation): Arm {
  check(name, script, script.moves.length, game());
  return { count: script.moves.length, run: game };
}

const stepping =
  (name: string, step: (s: Scenario, n: Negotiation, move: Move) => Negotiation): Prepare =>
  script => {
    const { scenario, moves, start } = script;
    let now = start;
    for (const [ply, move] of moves.entries()) {
      now = step(scenario, now, move);
      check(name, script, ply + 1, now);
    }
    return playing(name, script, () => {
      let n = start;
      for (const move of moves) n = step(scenario, n, move);
      return n;
    });
  };

const live: Prepare = script => {
  const machine = createNegotiationMachine(script.scenario, script.start);
  return playing('live actor', script, () => {
    const actor = createActor(machine).start();
    for (const move of script.moves) actor.send({ type: 'MOVE', move });
    const { negotiation } = actor.getSnapshot().context;
    actor.stop();
    return negotiation;
  });
};

interface BoardState {
  readonly G: Negotiation;
}

/** The part of boardgame.io/internal that the bench uses; its own types are not installed with the game. */
interface BoardGameIo {
  InitializeGame(options: { readonly game: object }): BoardState;
  CreateGameReducer(options: { readonly game: object }): (state: BoardState, action: object) => BoardState;
}

/**
 * boardgame.io's reducer on the same state, with our own recipes as its moves: it hands each a draft of Immer 9 and
 * wraps it in turn order, plugins and events. The law is asked on the plain state before, as `play` does. Everybody
 * is active, so that its turn order has nothing to do.
 */
const board =
  (undo: boolean, recording: boolean): Prepare =>
  script => {
    const { scenario, start, moves } = script;
    const { InitializeGame, CreateGameReducer } = createRequire(import.meta.url)(
      'boardgame.io/internal',
    ) as BoardGameIo;
    const recipe = ({ G }: { G: Negotiation }, move: Move) => {
      const act = new Act(scenario, G, recording);
      const definition = definitionOf(move.kind);
      if (definition.venue === 'room' || definition.venue === 'podium') G.turn[definition.venue] = true;
      definition.apply(act, move);
      settle(act);
      G.ply += 1;
    };
    const game = {
      name: 'red-lines',
      disableUndo: !undo,
      setup: () => start,
      turn: { activePlayers: { all: null } },
      moves: Object.fromEntries(MOVE_KINDS.map(kind => [kind, recipe])),
    };
    const reducer = CreateGameReducer({ game });
    const first = InitializeGame({ game });
    const actions = moves.map(move => ({
      type: 'MAKE_MOVE',
      payload: { type: move.kind, args: [move], playerID: `${move.by}` },
    }));
    return playing('boardgame.io', script, () => {
      let state = first;
      for (const [index, move] of moves.entries()) {
        if (refusal(viewOf(scenario, { ...state.G, log: [] }, move.by), move))
          throw new RangeError('illegal');
        state = reducer(state, actions[index]!);
      }
      return state.G;
    });
  };

/** The View, log and all, of whoever is to move, in every state of the script. */
const views: Prepare = ({ scenario, states }) => ({
  count: states.length,
  run() {
    for (const n of states) viewOf(scenario, n, n.toMove ?? 0);
  },
});

/** All options of whoever is to move, in every state. */
const sweeps: Prepare = ({ scenario, states }) => {
  const asked = states.filter(n => n.toMove !== null).map(n => viewOf(scenario, n, n.toMove!));
  return {
    count: asked.length,
    run() {
      for (const view of asked) for (const _option of options(view));
    },
  };
};

/** The law on every move of the script in every state: mostly no, once yes. */
const refusals: Prepare = ({ scenario, states, moves }) => {
  const asked = states.map(n => viewOf(scenario, n, n.toMove ?? 0));
  return {
    count: asked.length * moves.length,
    run() {
      for (const view of asked) for (const move of moves) refusal(view, move);
    },
  };
};

export const ARMS = {
  playFast: stepping('playFast', playFast),
  spread: stepping('spread', spreadStep),
  play: stepping('play', (s, n, move) => play(s, n, move).next),
  live,
  board: board(false, true),
  boardUndo: board(true, true),
  boardBare: board(false, false),
  viewOf: views,
  options: sweeps,
  refusal: refusals,
  games,
  evenDecides: decisionsOf('even'),
  severeDecides: decisionsOf('severe'),
  whatIfEarly: whatIfFrom(1),
  whatIfLate: whatIfFrom(6),
  balance: balancing(1000),
  opposed: analysing(2, true),
  free: analysing(2, false),
  opposedThree: analysing(3, true),
  freeFour: analysing(4, false),
  classChecked: checking(300),
  handInConfirmed: confirming,
} as const satisfies Record<string, Prepare<Arm | Timed>>;

export type ArmName = keyof typeof ARMS;
