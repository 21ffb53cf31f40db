import { courseOf } from '../analysis/debrief/course.ts';
import {
  assignmentId,
  checkHandIn,
  classGround,
  classTable,
  confirmMachine,
  filmOf,
  type HandIn,
  type Mind,
  seatsFor,
  seedFor,
} from '../classroom/index.ts';
import type { ClassTask, Counted, Judged } from '../desk/classroom/examiner.ts';
import { playGame } from '../lab/index.ts';
import { POLICIES } from '../opponent/index.ts';
import { type Move, writeReplay } from '../rules/index.ts';

export type ExaminerJob =
  | { readonly name: 'judge' | 'count'; readonly handIns: readonly HandIn[] }
  | { readonly name: 'confirm'; readonly handIn: HandIn }
  | { readonly name: 'invent'; readonly count: number };

const policyOf = (name: string) => (name in POLICIES ? POLICIES[name as keyof typeof POLICIES] : null);

const mind: Mind = (name, view, seed) => policyOf(name)?.(view, seed) ?? null;

/** Who sits in the seats of students in made-up hand-ins, one after the other. */
const STAND_INS = [
  'even',
  'guided',
  'hard',
  'conceder',
  'boulware',
  'linear',
  'niceTitForTat',
  'hardliner',
  'random',
  'micro',
] as const;

/** Plays the hand-ins of one assignment again, step by step: yields the share that is done. */
export function examinerOf({ set, scenario }: ClassTask) {
  const ground = classGround(set, scenario);

  function* judge(handIns: readonly HandIn[]): Generator<number, readonly Judged[]> {
    const found: Judged[] = [];
    for (const handIn of handIns) {
      yield found.length / handIns.length;
      const checked = checkHandIn(set, scenario, handIn);
      found.push(checked.is === 'valid' ? { is: 'valid', players: checked.players } : checked);
    }
    return found;
  }

  function* count(handIns: readonly HandIn[]): Generator<number, readonly Counted[]> {
    const found: Counted[] = [];
    for (const handIn of handIns) {
      yield found.length / handIns.length;
      const checked = checkHandIn(set, scenario, handIn);
      if (checked.is !== 'valid') throw new RangeError('only valid hand-ins are counted');
      const { seed, options } = handIn.replay;
      const course = courseOf(scenario, { seed, options, moves: checked.moves });
      found.push({ table: classTable(course, checked.players, ground), film: filmOf(course, ground) });
    }
    return found;
  }

  function* confirm(handIn: HandIn) {
    const checked = checkHandIn(set, scenario, handIn);
    if (checked.is !== 'valid') throw new RangeError('only valid hand-ins are confirmed');
    return yield* confirmMachine(scenario, handIn, checked, mind);
  }

  function* invent(wanted: number): Generator<number, readonly HandIn[]> {
    const choices = seatsFor(set, scenario);
    const made: HandIn[] = [];
    while (made.length < wanted) {
      yield made.length / wanted;
      const place = made.length;
      const seats = choices[place % choices.length]!;
      const student = set.known === 'anonymous' ? '' : `${place + 1}`;
      const seed = seedFor(set, student) ?? place + 1;
      const moves: Move[] = [];
      const { last } = playGame({
        scenario,
        seed,
        options: set.options,
        policies: seats.map((player, seat) => {
          const standIn = POLICIES[STAND_INS[(place + seat) % STAND_INS.length]!];
          // Another chance for each table, or all that share a seed would play alike.
          return policyOf(player) ?? ((view, chance) => standIn(view, chance + place));
        }),
        watch: (_, move) => moves.push(move),
      });
      const scales = set.questions.filter(({ kind }) => kind === 'scale');
      made.push({
        format: 1,
        assignment: assignmentId(set),
        student,
        replay: writeReplay(
          scenario,
          {
            seed,
            options: set.options,
            seats: Object.fromEntries(scenario.agenda.principals.map(({ id }, seat) => [id, seats[seat]!])),
          },
          moves,
          last,
        ),
        undos: 0,
        reloads: 0,
        attempts: 1,
        before: Object.fromEntries(scales.map(({ id }, at) => [id, ((place + 2 * at) % 7) + 1])),
        after: Object.fromEntries(scales.map(({ id }, at) => [id, ((place * 3 + 2 + at) % 7) + 1])),
      });
    }
    return made;
  }

  return (job: ExaminerJob): Generator<number, unknown> => {
    switch (job.name) {
      case 'judge':
        return judge(job.handIns);
      case 'count':
        return count(job.handIns);
      case 'confirm':
        return confirm(job.handIn);
      case 'invent':
        return invent(job.count);
    }
  };
}
