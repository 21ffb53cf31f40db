/**
 * The sounds of the table: small, dry, near. All are synthesised here; nothing is loaded. The audio
 * device is opened only when the player has asked for sound (browsers want a gesture for it anyway).
 */
import type { CueName } from './plan.ts';

/** Between two cues, in seconds; what comes sooner is left out. */
const breath = 0.12;

const decibels = (value: number) => 10 ** (value / 20);
const loud = decibels(-12);
const quiet = decibels(-20);

interface Voice {
  readonly audio: AudioContext;
  readonly out: GainNode;
  readonly noise: AudioBuffer;
  readonly at: number;
}

export class TableSound {
  private on = false;
  private audio: AudioContext | null = null;
  private noise: AudioBuffer | null = null;
  private last = Number.NEGATIVE_INFINITY;

  get enabled(): boolean {
    return this.on;
  }

  set enabled(value: boolean) {
    this.on = value;
    if (value) {
      this.audio ??= new AudioContext();
      void this.audio.resume();
    } else void this.audio?.suspend();
  }

  /** Plays a cue now. `distance` is the number of notches that remain: the tick is the higher the nearer. */
  play(cue: CueName, distance = 0): boolean {
    const { audio } = this;
    if (!this.on || !audio) return false;
    const at = audio.currentTime;
    if (at - this.last < breath) return false;
    this.last = at;
    this.noise ??= whiteNoise(audio);
    const out = audio.createGain();
    out.gain.value = cue === 'accord' || cue === 'iron' ? loud : quiet;
    out.connect(audio.destination);
    cues[cue]({ audio, out, noise: this.noise, at }, distance);
    // The nodes of a cue are short-lived; the last of them ends within two seconds.
    setTimeout(() => out.disconnect(), 2200);
    return true;
  }

  close(): void {
    void this.audio?.close();
    this.audio = null;
    this.on = false;
  }
}

/** A second of noise, always the same. */
function whiteNoise(audio: AudioContext): AudioBuffer {
  const buffer = audio.createBuffer(1, audio.sampleRate, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  let seed = 20190607;
  for (let index = 0; index < samples.length; index++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    samples[index] = seed / 2147483648;
  }
  return buffer;
}

/** Up in `attack`, then gone after `length` seconds. */
function envelope(
  { audio, at }: Voice,
  delay: number,
  attack: number,
  length: number,
  peak: number,
): GainNode {
  const gain = audio.createGain();
  const start = at + delay;
  gain.gain.setValueAtTime(0.0001, start);
  gain.gain.exponentialRampToValueAtTime(peak, start + attack);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + attack + length);
  return gain;
}

interface Tone {
  readonly frequency: number;
  readonly to?: number;
  readonly type?: OscillatorType;
  readonly delay?: number;
  readonly attack?: number;
  readonly length: number;
  readonly peak?: number;
}

function tone(
  voice: Voice,
  { frequency, to, type = 'sine', delay = 0, attack = 0.004, length, peak = 1 }: Tone,
): void {
  const oscillator = voice.audio.createOscillator();
  const start = voice.at + delay;
  oscillator.type = type;
  oscillator.frequency.setValueAtTime(frequency, start);
  if (to) oscillator.frequency.exponentialRampToValueAtTime(to, start + length);
  oscillator.connect(envelope(voice, delay, attack, length, peak)).connect(voice.out);
  oscillator.start(start);
  oscillator.stop(start + attack + length + 0.05);
}

interface Hiss {
  readonly filter: BiquadFilterType;
  readonly frequency: number;
  readonly to?: number;
  readonly sharpness?: number;
  readonly delay?: number;
  readonly attack?: number;
  readonly length: number;
  readonly peak?: number;
}

function hiss(
  voice: Voice,
  { filter, frequency, to, sharpness = 1, delay = 0, attack = 0.003, length, peak = 1 }: Hiss,
): void {
  const source = voice.audio.createBufferSource();
  source.buffer = voice.noise;
  source.loop = true;
  const start = voice.at + delay;
  const shape = voice.audio.createBiquadFilter();
  shape.type = filter;
  shape.Q.value = sharpness;
  shape.frequency.setValueAtTime(frequency, start);
  if (to) shape.frequency.exponentialRampToValueAtTime(to, start + length);
  source
    .connect(shape)
    .connect(envelope(voice, delay, attack, length, peak))
    .connect(voice.out);
  source.start(start, delay % 0.5);
  source.stop(start + attack + length + 0.05);
}

type Play = (voice: Voice, distance: number) => void;

const cues: Readonly<Record<CueName, Play>> = {
  /** A sheet on leather. */
  paper: voice => {
    hiss(voice, { filter: 'bandpass', frequency: 2600, to: 900, sharpness: 0.7, length: 0.14, peak: 0.9 });
    tone(voice, { frequency: 150, to: 90, delay: 0.05, length: 0.08, peak: 0.5 });
  },
  /** A soft wooden tick, the higher the nearer. */
  notch: (voice, distance) => {
    const pitch = 1180 * 0.89 ** Math.min(6, distance);
    tone(voice, { frequency: pitch, to: pitch * 0.82, type: 'triangle', attack: 0.002, length: 0.05 });
    hiss(voice, { filter: 'bandpass', frequency: pitch * 2, sharpness: 4, length: 0.02, peak: 0.6 });
  },
  /** Two struck glasses, a fifth apart. */
  accord: voice => {
    for (const [frequency, delay] of [
      [784, 0],
      [1174.7, 0.09],
    ] as const) {
      tone(voice, { frequency, delay, length: 0.6, peak: 0.5 });
      tone(voice, { frequency: frequency * 2.76, delay, length: 0.22, peak: 0.14 });
      tone(voice, { frequency: frequency * 5.4, delay, length: 0.08, peak: 0.06 });
    }
  },
  /** Grease pencil on wood. */
  stroke: voice => {
    hiss(voice, {
      filter: 'bandpass',
      frequency: 900,
      to: 1900,
      sharpness: 2.4,
      attack: 0.06,
      length: 0.42,
      peak: 1.1,
    });
    hiss(voice, { filter: 'highpass', frequency: 4200, attack: 0.05, length: 0.36, peak: 0.16 });
  },
  /** Wax pressed: a soft push, then crackle. */
  seal: voice => {
    tone(voice, { frequency: 120, to: 70, length: 0.12, peak: 1 });
    for (let grain = 0; grain < 5; grain++)
      hiss(voice, {
        filter: 'highpass',
        frequency: 3200 + grain * 500,
        delay: 0.06 + grain * 0.027,
        length: 0.012,
        peak: 0.5,
      });
  },
  /** Wax breaking. */
  crack: voice => {
    hiss(voice, { filter: 'highpass', frequency: 1800, length: 0.03, peak: 1.3 });
    tone(voice, { frequency: 540, to: 180, type: 'triangle', length: 0.06, peak: 0.7 });
    for (let grain = 0; grain < 4; grain++)
      hiss(voice, {
        filter: 'bandpass',
        frequency: 2400 - grain * 300,
        sharpness: 6,
        delay: 0.05 + grain * 0.04,
        length: 0.02,
        peak: 0.6,
      });
  },
  /** A low thud with a ring of wood. */
  iron: voice => {
    tone(voice, { frequency: 70, to: 42, attack: 0.003, length: 0.5, peak: 1 });
    tone(voice, { frequency: 212, type: 'triangle', delay: 0.01, length: 0.28, peak: 0.22 });
    hiss(voice, { filter: 'lowpass', frequency: 420, length: 0.09, peak: 0.9 });
  },
  /** A small metal click. */
  bead: voice => {
    tone(voice, { frequency: 3150, length: 0.05, attack: 0.001, peak: 0.5 });
    tone(voice, { frequency: 4720, length: 0.03, attack: 0.001, peak: 0.3 });
  },
  /** A click, then the room. */
  microphone: voice => {
    tone(voice, { frequency: 260, to: 180, type: 'square', attack: 0.001, length: 0.015, peak: 0.4 });
    hiss(voice, {
      filter: 'bandpass',
      frequency: 420,
      sharpness: 0.5,
      delay: 0.05,
      attack: 0.35,
      length: 0.4,
      peak: 0.35,
    });
  },
  /** One ring. */
  handset: voice => {
    for (let stroke = 0; stroke < 9; stroke++) {
      const delay = stroke * 0.045;
      tone(voice, { frequency: 1320, delay, attack: 0.001, length: 0.09, peak: 0.3 });
      tone(voice, { frequency: 1660, delay: delay + 0.02, attack: 0.001, length: 0.08, peak: 0.22 });
    }
  },
  /** A latch and a muffled step. */
  latch: voice => {
    hiss(voice, { filter: 'bandpass', frequency: 1500, sharpness: 5, length: 0.02, peak: 1 });
    hiss(voice, { filter: 'bandpass', frequency: 900, sharpness: 5, delay: 0.07, length: 0.03, peak: 0.9 });
    tone(voice, { frequency: 82, to: 58, delay: 0.26, length: 0.14, peak: 0.7 });
  },
  /** A page torn off; traffic far away. */
  dawn: voice => {
    hiss(voice, {
      filter: 'bandpass',
      frequency: 1600,
      to: 4200,
      sharpness: 0.9,
      attack: 0.02,
      length: 0.26,
      peak: 0.9,
    });
    hiss(voice, { filter: 'lowpass', frequency: 240, delay: 0.3, attack: 0.2, length: 0.4, peak: 0.5 });
  },
};
