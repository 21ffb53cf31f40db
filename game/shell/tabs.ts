/** What one tab tells the others: that it has taken a game. */
interface Claim {
  readonly game: string;
  readonly tab: string;
}

/** The part of a BroadcastChannel that is needed. */
export interface Broadcast {
  postMessage(claim: Claim): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** Lets the newest tab have a game. Without a channel (old browsers) nobody loses anything. */
export function tabClaims(channel: Broadcast | null, tab: string) {
  const held = new Map<string, () => void>();
  if (channel)
    channel.onmessage = ({ data }) => {
      if (!isClaim(data) || data.tab === tab) return;
      const onLost = held.get(data.game);
      held.delete(data.game);
      onLost?.();
    };
  return (game: string, onLost: () => void): (() => void) => {
    held.set(game, onLost);
    channel?.postMessage({ game, tab });
    return () => {
      if (held.get(game) === onLost) held.delete(game);
    };
  };
}

function isClaim(value: unknown): value is Claim {
  const { game, tab } = (value ?? {}) as Record<string, unknown>;
  return typeof game === 'string' && typeof tab === 'string';
}
