/** The time without a request after which nobody uses the site; a browser may suspend a hidden page for hours. */
const MAX_IDLE_SECONDS = 12 * 3600;
/** The time within which a window that moved to another page of the site has requested it. */
const GRACE_SECONDS = 8;
/** The time within which a page that was requested reports itself; one that is closed before that never does. */
const REPORT_SECONDS = 90;

/** Decides how long the program serves the site: until its last window is closed, or no request comes for long. */
export interface Lifetime {
  /** A request came. */
  asked(): void;
  /** A window of the site is open. */
  opened(window: string): void;
  /** A window was closed, or moves to another page of the site. */
  closed(window: string): void;
  /** Tells that so many seconds have passed with the machine awake. @returns whether the program may end */
  isOver(seconds: number): boolean;
}

/** Starts counting. */
export function makeLifetime(): Lifetime {
  const windows = new Set<string>();
  const gone = new Set<string>();
  let idle = 0;
  let isLeft = false;
  let hasReported = false;
  return {
    asked() {
      idle = 0;
      isLeft = false;
    },
    opened(window) {
      hasReported = true;
      // The two reports of a page that is closed at once may arrive in either order.
      if (!gone.has(window)) windows.add(window);
      else isLeft = windows.size === 0;
    },
    closed(window) {
      hasReported = true;
      windows.delete(window);
      gone.add(window);
      isLeft = windows.size === 0;
    },
    isOver(seconds) {
      idle += seconds;
      if (isLeft) return idle >= GRACE_SECONDS;
      // Without a script no page reports itself, and all stay.
      return idle >= (hasReported && windows.size === 0 ? REPORT_SECONDS : MAX_IDLE_SECONDS);
    },
  };
}
