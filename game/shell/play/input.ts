import type { Io } from '../io.ts';

/** One line to act on. */
export interface InputLine {
  readonly text: string;
  /** Place in the file or the pipe, from 1. */
  readonly number: number;
  /** From a file or a pipe of moves: a line that cannot be taken ends the game. */
  readonly strict: boolean;
}

/** Where the player's lines come from: a list first, then the keyboard or the pipe. */
export class Input {
  private next = 0;
  private count = 0;

  constructor(
    private readonly io: Io,
    private readonly listed: readonly string[],
    /** Whether lines of the input are moves of a script too. */
    private readonly strictInput: boolean,
    /** Whether the input is read when the list is used up. */
    private readonly goesOn: boolean,
  ) {}

  /** Whether all that comes is a script. */
  get isScript(): boolean {
    return this.strictInput || !this.goesOn;
  }

  /** The next line that says something, or null at the end. Comments begin with #. */
  async line(prompt: string): Promise<InputLine | null> {
    for (;;) {
      const line = await this.raw(prompt);
      if (line === null || line.text !== '') return line;
    }
  }

  /** The next line, which may be empty: an answer to a question. */
  async raw(prompt: string): Promise<InputLine | null> {
    if (this.next < this.listed.length) {
      const text = clean(this.listed[this.next]!);
      this.next += 1;
      return { text, number: this.next, strict: true };
    }
    if (!this.goesOn) return null;
    const text = await this.io.line(prompt);
    if (text === null) return null;
    this.count += 1;
    return { text: clean(text), number: this.count, strict: this.strictInput };
  }
}

const clean = (line: string) => line.replace(/(^|\s)#.*/, '').trim();
