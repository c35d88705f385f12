/** Without a request for so long nobody is there: a browser lets a page that is hidden sleep for hours. */
const MAX_IDLE_SECONDS = 12 * 3600;
/** A window that only goes on to another page of ours has asked for it by then. */
const GRACE_SECONDS = 8;

/** How long the page needs the program: until its last window is closed, or nobody has asked for anything for long. */
export interface Life {
  /** Somebody asked for something. */
  asked(): void;
  /** A window of the page is there. */
  opened(window: string): void;
  /** A window was closed, or goes on to another page of ours. */
  closed(window: string): void;
  /** Seconds in which the machine was awake have passed. @returns whether nobody is there any longer */
  isOver(seconds: number): boolean;
}

/** A life that has just begun. */
export function makeLife(): Life {
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
