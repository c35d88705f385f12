/** The time without a request after which nobody uses the page; a browser may suspend a hidden page for hours. */
const MAX_IDLE_SECONDS = 12 * 3600;
/** The time within which a window that moved to another page of the program has requested it. */
const GRACE_SECONDS = 8;

/** Decides how long the program runs for the page: until its last window is closed, or no request comes for long. */
export interface Lifetime {
  /** A request came. */
  asked(): void;
  /** A window of the page is there. */
  opened(window: string): void;
  /** A window was closed, or moves to another page of the program. */
  closed(window: string): void;
  /** Tells that so many seconds have passed with the machine awake. @returns whether the program may end */
  isOver(seconds: number): boolean;
}

/** Starts counting. */
export function makeLifetime(): Lifetime {
  const windows = new Set<string>();
  let idle = 0;
  let isLeft = false;
  return {
    asked() {
      idle = 0;
      isLeft = false;
    },
    opened(window) {
      windows.add(window);
    },
    closed(window) {
      windows.delete(window);
      isLeft = windows.size === 0;
    },
    isOver(seconds) {
      idle += seconds;
      return idle >= (isLeft ? GRACE_SECONDS : MAX_IDLE_SECONDS);
    },
  };
}
