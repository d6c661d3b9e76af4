/**
 * Says what happened to screen readers: one message once typing has settled. The two pairs of regions stand empty in
 * the page, outside any shadow root, before they speak, and take turns, so that the same sentence can be spoken twice.
 */
const SETTLE_MS = 1000;

const HIDDEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

type Urgency = 'status' | 'alert';

export class Announcer {
  readonly #root = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor() {
    for (const role of ['status', 'alert', 'status', 'alert']) {
      const region = document.createElement('div');
      region.setAttribute('role', role);
      this.#root.append(region);
    }
    // Through the object model, as a strict policy forbids style attributes.
    Object.assign(this.#root.style, HIDDEN);
  }

  /** A child of the box, as in a modal dialogue nothing outside it is spoken. */
  attach(host: HTMLElement): void {
    host.append(this.#root);
  }

  detach(): void {
    this.silence();
    this.#root.remove();
  }

  say(message: string, urgency: Urgency, language: string): void {
    this.silence();
    this.#timer = setTimeout(() => {
      this.#turn = 2 - this.#turn;
      this.#root.lang = language;
      const speaker = this.#turn + (urgency === 'alert' ? 1 : 0);
      for (const [index, region] of [...this.#root.children].entries())
        region.textContent = index === speaker ? message : '';
    }, SETTLE_MS);
  }

  /** Somebody types on: what was about to be said is old. */
  silence(): void {
    clearTimeout(this.#timer);
  }
}
