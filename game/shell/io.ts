/** The world as the commands see it: tests hand in one of paper, the terminal a real one. */
export interface Io {
  /** Writes a text and ends the line. */
  out(text: string): void;
  err(text: string): void;
  /** Shows how far a long job has come, where somebody is watching; null clears it. */
  progress(text: string | null): void;
  /** The next line of the input, or null at its end. */
  line(prompt: string): Promise<string | null>;
  /** Text of a file. Throws where there is none. */
  read(file: string): string;
  write(file: string, text: string): void;
  /** Files of a folder with their paths; empty where there is no such folder. */
  list(folder: string): string[];
  /** A seed that nobody chose. */
  seed(): number;
  /** Somebody sits at the terminal and can answer. */
  readonly terminal: boolean;
  readonly colour: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Ends a command with a message and an exit code: 1 for findings, 2 for wrong use or unreadable files. */
export class Stop extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}
