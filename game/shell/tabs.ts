import type { LostTo, Tabs } from '../desk/ports.ts';

/** What one tab tells the others: that it has taken a game, or removed it. */
interface Claim {
  readonly game: string;
  readonly tab: string;
  readonly to: LostTo;
}

/** The part of a BroadcastChannel that is needed. */
export interface Broadcast {
  postMessage(claim: Claim): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** Lets the newest tab have a game. Without a channel (old browsers) nobody loses anything. */
export function tabsOver(channel: Broadcast | null, tab: string): Tabs {
  const held = new Map<string, (to: LostTo) => void>();
  if (channel)
    channel.onmessage = ({ data }) => {
      if (!isClaim(data) || data.tab === tab) return;
      const onLost = held.get(data.game);
      held.delete(data.game);
      onLost?.(data.to);
    };
  return {
    claim(game, onLost) {
      held.set(game, onLost);
      channel?.postMessage({ game, tab, to: 'taken' });
      return () => {
        if (held.get(game) === onLost) held.delete(game);
      };
    },
    remove: game => channel?.postMessage({ game, tab, to: 'removed' }),
  };
}

function isClaim(value: unknown): value is Claim {
  const { game, tab, to } = (value ?? {}) as Record<string, unknown>;
  return typeof game === 'string' && typeof tab === 'string' && (to === 'taken' || to === 'removed');
}
