/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

/** A counted share: how many of how many. */
export class Share {
  hits = 0;
  of = 0;

  add(hit: boolean): void {
    this.of += 1;
    if (hit) this.hits += 1;
  }

  get value(): number {
    return this.of === 0 ? Number.NaN : this.hits / this.of;
  }

  /** Wilson's 95 % interval (Wilson 1927): holds for small counts and for shares near 0 and 1. */
  get interval(): [low: number, high: number] {
    if (this.of === 0) return [0, 1];
    const n = this.of;
    const p = this.value;
    const middle = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
    const reach = (Z / (1 + (Z * Z) / n)) * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
    return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
  }

  /** "93.8 % [92.7–94.6]  2396 of 2554" */
  toString(): string {
    if (this.of === 0) return '     –';
    const [low, high] = this.interval;
    return `${percent(this.value).padStart(5)} % [${percent(low)}–${percent(high)}]  ${this.hits} of ${this.of}`;
  }
}

/** Harmonic mean of a precision and a recall, with the interval that their intervals' ends give. */
export function f1(precision: Share, recall: Share): string {
  const mean = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  if (precision.of === 0 || recall.of === 0) return '     –';
  const [lowP, highP] = precision.interval;
  const [lowR, highR] = recall.interval;
  return `${percent(mean(precision.value, recall.value)).padStart(5)} % [${percent(mean(lowP, lowR))}–${percent(mean(highP, highR))}]`;
}

export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Shares by name, made at first use. */
export class Shares {
  private readonly byName = new Map<string, Share>();

  at(name: string): Share {
    let share = this.byName.get(name);
    if (share === undefined) {
      share = new Share();
      this.byName.set(name, share);
    }
    return share;
  }

  add(name: string, hit: boolean): void {
    this.at(name).add(hit);
  }

  /** Names that begin with `prefix`, without it, most counted first. */
  under(prefix: string): [name: string, share: Share][] {
    return [...this.byName]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, share]): [string, Share] => [name.slice(prefix.length), share])
      .sort(([, a], [, b]) => b.of - a.of);
  }
}
