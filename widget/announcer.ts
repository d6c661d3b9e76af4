/**
 * Says what happened to screen readers: one message once typing has settled. The two pairs of regions are empty in
 * the page before they speak, and take turns, so that the same sentence is spoken twice when it has to be.
 */
const SETTLE_MS = 1000;

export class Announcer {
  readonly #regions: Record<'status' | 'alert', HTMLElement[]>;
  readonly #root = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor() {
    const region = (role: 'status' | 'alert') => {
      const element = document.createElement('div');
      element.setAttribute('role', role);
      this.#root.append(element);
      return element;
    };
    this.#regions = {
      status: [region('status'), region('status')],
      alert: [region('alert'), region('alert')],
    };
    const { style } = this.#root;
    style.position = 'absolute';
    style.width = '1px';
    style.height = '1px';
    style.overflow = 'hidden';
    style.clipPath = 'inset(50%)';
    style.whiteSpace = 'nowrap';
  }

  /** @param host outside its shadow root, as some browsers miss regions in there */
  attach(host: HTMLElement): void {
    this.#root.lang = host.closest('[lang]')?.getAttribute('lang') ?? '';
    host.after(this.#root);
  }

  detach(): void {
    this.silence();
    this.#root.remove();
  }

  say(message: string, role: 'status' | 'alert' = 'status'): void {
    this.silence();
    this.#timer = setTimeout(() => {
      this.#turn = 1 - this.#turn;
      for (const regions of Object.values(this.#regions))
        for (const region of regions) region.textContent = '';
      const region = this.#regions[role][this.#turn];
      if (region !== undefined) region.textContent = message;
    }, SETTLE_MS);
  }

  silence(): void {
    clearTimeout(this.#timer);
  }
}
